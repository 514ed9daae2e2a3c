import { describe, expect, it } from 'vitest';
import isDecisions from '../../src/documents/generated/decisions.validate.cjs';
import { ficheText, referentielText } from '../support/documents.ts';
import { petitReferentiel } from '../support/referentiel.ts';
import { run } from '../support/run.ts';

const PLACES = { 'referentiels/petit.json': referentielText() };

interface Candidat {
  readonly fiche: string;
  readonly resultat: string;
}

function read(stdout: string): { readonly candidats: readonly Candidat[]; readonly findings: readonly unknown[] } {
  return JSON.parse(stdout);
}

describe('certif grade', () => {
  it('shows the whole decision on one fiche', async () => {
    const { code, stdout, stderr } = await run(['grade', 'a.yaml'], { ...PLACES, 'a.yaml': ficheText('2026-1') });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const part of ['2026-1', 'Nguyễn', 'C3.2.3', 'certification délivrée']) expect(stdout).toContain(part);
  });

  it('ends with 0 where a candidate fails', async () => {
    const documents = { ...PLACES, 'a.yaml': ficheText('1', 'non-acquis') };
    const { code, stdout } = await run(['grade', 'a.yaml', '--format', 'json'], documents);
    expect(code).toBe(0);
    expect(read(stdout).candidats.map(({ resultat }) => resultat)).toEqual(['echec']);
  });

  it('shows many as rows and counts, and what is wrong on standard error', async () => {
    const documents = { ...PLACES, 'f/a.yaml': ficheText('1'), 'f/b.yaml': ficheText('2', 'aquis') };
    const { code, stdout, stderr } = await run(['grade', 'f'], documents);
    expect(code).toBe(1);
    expect(stdout).toContain('2 candidats');
    expect(stdout).not.toContain('fiche/mark');
    expect(stderr).toContain('fiche/mark');
  });

  it('counts no mark that a number cannot hold: 9.999999999999999999 does not reach 10', async () => {
    const data = petitReferentiel({ echelle: { note: { sur: 20, pas: 0.5, seuil: 10 } } });
    const documents = {
      'referentiels/petit.json': JSON.stringify(data),
      'f/a.yaml': ficheText('1', '10').replace('C1.1.1: 10', 'C1.1.1: 9.999999999999999999'),
    };
    const { code, stdout } = await run(['grade', 'f', '--format', 'json'], documents);
    const { candidats, findings } = read(stdout);
    expect(code).toBe(1);
    expect(findings).toMatchObject([{ rule: 'fiche/mark', line: 11, column: 15 }]);
    expect(JSON.stringify(candidats)).toContain('{"code":"C1.1.1","etat":"a-noter"');
  });

  it('writes rows as they come, a heading once, for more fiches than a slice holds', async () => {
    const fiches = Array.from({ length: 230 }, (_, rank) => `f/${String(rank).padStart(3, '0')}.yaml`);
    const documents = Object.fromEntries(fiches.map((name) => [name, ficheText(name.slice(2, 5))]));
    const { code, stdout } = await run(['grade', 'f'], { ...PLACES, ...documents });
    expect(code).toBe(0);
    const numbers = stdout.split('\n').flatMap((line) => /^(\d{3}) .*délivrée$/.exec(line)?.[1] ?? []);
    expect(numbers).toEqual(fiches.map((name) => name.slice(2, 5)));
    expect(stdout.match(/───/g)?.length).toBeGreaterThan(0);
    expect(stdout.split('\n').filter((line) => line.startsWith('───'))).toHaveLength(1);
  });

  it('keeps the order given, folders sorted, and names fiches from the current folder', async () => {
    const documents = {
      ...PLACES,
      'z.yaml': ficheText('1'),
      'f/b.yaml': ficheText('2'),
      'f/a.yaml': ficheText('3'),
      '/dossier/../up.yaml': '',
    };
    const { stdout } = await run(['grade', 'z.yaml', 'f', '--format', 'json'], documents);
    expect(read(stdout).candidats.map(({ fiche }) => fiche)).toEqual(['z.yaml', 'f/a.yaml', 'f/b.yaml']);
  });

  it('leaves out a fiche whose structure is not sound, and keeps one with errors', async () => {
    const documents = {
      ...PLACES,
      'f/a.yaml': ficheText('1').replace('parcours', 'parcour'),
      'f/b.yaml': ficheText('2', 'aquis'),
      'f/c.yaml': ficheText('3', 'acquis', 'autre@1.0'),
    };
    const { code, stdout } = await run(['grade', 'f', '--format', 'json'], documents);
    expect(code).toBe(1);
    expect(read(stdout).candidats.map(({ fiche }) => fiche)).toEqual(['f/b.yaml']);
    expect(read(stdout).findings.length).toBeGreaterThan(2);
  });

  it('has the form that its schema describes, with findings and exemptions', async () => {
    const exemption = 'exemptions:\n  - critere: C1.1.1\n    avis:\n      reference: RH-1\n      date: 2026-04-03\n';
    const documents = {
      ...PLACES,
      'f/a.yaml': ficheText('1', '') + exemption,
      'f/b.yaml': ficheText('2', 'aquis'),
      'f/c.yaml': ficheText('3').replace('parcours', 'presence: absent\nparcours'),
    };
    const { stdout } = await run(['grade', 'f', '--format', 'json'], documents);
    expect([isDecisions(JSON.parse(stdout)), isDecisions.errors]).toEqual([true, null]);
  });

  it('gives a whole document where nothing could be graded', async () => {
    const { code, stdout } = await run(['grade', 'a.yaml', '--format', 'json'], { 'a.yaml': 'certif: fiche/1\n' });
    expect(code).toBe(1);
    expect(read(stdout)).toMatchObject({ certif: 'decisions/1', candidats: [] });
  });

  it('passes over referentials and sessions in a folder', async () => {
    const documents = { ...PLACES, 'a.yaml': ficheText('1'), 's.yaml': 'certif: session/1\n', 'x.yaml': 'a: b\n' };
    const { code, stdout } = await run(['grade', '.', '--format', 'json'], documents);
    expect(code).toBe(0);
    expect(read(stdout).candidats).toHaveLength(1);
  });

  it('refuses a file named that is no fiche, once the others are done', async () => {
    const documents = { ...PLACES, 'a.yaml': ficheText('1') };
    const args = ['grade', 'referentiels/petit.json', 'a.yaml', '--format', 'json'];
    const { code, stdout, stderr } = await run(args, documents);
    expect(code).toBe(2);
    expect(stderr).toContain('referentiels/petit.json');
    expect(read(stdout).candidats).toHaveLength(1);
    expect(await run(['grade', 'referentiels'], documents)).toMatchObject({ code: 2, stdout: '' });
  });

  it('writes decisions to a file and the table to the terminal in one run', async () => {
    const { code, stdout, files } = await run(
      ['grade', 'a.yaml', '--format', 'json', '--output', 'd.json', '--format', 'table'],
      { ...PLACES, 'a.yaml': ficheText('1') },
    );
    expect(code).toBe(0);
    expect(stdout).toContain('certification délivrée');
    expect(read(new TextDecoder().decode(files.contents.get('/dossier/d.json'))).candidats).toHaveLength(1);
  });
});
