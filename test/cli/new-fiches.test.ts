import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { findingsIn } from '../support/findings-in.ts';
import { run } from '../support/run.ts';

const LISTE = 'Numéro;Nom;Prénoms;Blocs\n2026-1;d\'Ornano;Zoé;\n2026/2;Null;"Jean: \\ #1";B2\n';

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe('certif new fiche --candidats', () => {
  it('makes a fiche for each candidate, whatever the name, and each is valid as it is', async () => {
    const made = await run(['new', 'fiche', '--candidats', 'liste.csv', '--out', 'a/b'], { 'liste.csv': LISTE });
    expect(made).toMatchObject({ code: 0, stdout: '', stderr: '2 fiches à remplir, dans « a/b »\n' });
    const fiches = Object.fromEntries([...made.files.contents].filter(([path]) => path.startsWith('/dossier/a/b/')));
    expect(Object.keys(fiches)).toEqual(['/dossier/a/b/2026-1.yaml', '/dossier/a/b/candidat-2026_2-d5b42a6d.yaml']);
    expect(await findingsIn(fiches)).toEqual({ code: 0, found: ['info fiche/to-mark'] });
    const [first, second] = Object.values(fiches).map((bytes) => parse(text(bytes)));
    expect(first).toMatchObject({
      candidat: { numero: '2026-1', nom: "d'Ornano", prenoms: 'Zoé' },
      parcours: 'complet',
    });
    expect(second).toMatchObject({
      candidat: { numero: '2026/2', nom: 'Null', prenoms: 'Jean: \\ #1' },
      parcours: { blocs: ['B2'] },
    });
  });

  it('leaves to write in a fiche what the list left to write', async () => {
    const liste = 'Numéro;Nom;Prénoms\n2026-1;À COMPLÉTER;Zoé\n';
    const { code, files } = await run(['new', 'fiche', '--candidats', 'liste.csv'], { 'liste.csv': liste });
    expect(code).toBe(0);
    const fiche = text(files.contents.get('/dossier/fiches/2026-1.yaml'));
    expect((await findingsIn({ '1.yaml': fiche })).found).toEqual(['info fiche/to-complete', 'info fiche/to-mark']);
  });

  it('presents the blocs of --blocs where the list says nothing', async () => {
    const { files } = await run(['new', 'fiche', '--candidats', '-', '--blocs', 'B4'], {}, { stdin: LISTE });
    expect(parse(text(files.contents.get('/dossier/fiches/2026-1.yaml'))).parcours).toEqual({ blocs: ['B4'] });
  });

  it('writes nothing at all where a fiche exists, unless it is told to', async () => {
    const documents = { 'liste.csv': LISTE, 'fiches/candidat-2026_2-d5b42a6d.yaml': 'mine' };
    const refused = await run(['new', 'fiche', '--candidats', 'liste.csv'], documents);
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toContain('« fiches/candidat-2026_2-d5b42a6d.yaml »');
    expect(refused.files.contents.has('/dossier/fiches/2026-1.yaml')).toBe(false);
    const forced = await run(['new', 'fiche', '--candidats', 'liste.csv', '--force'], documents);
    expect(forced.code).toBe(0);
    expect(text(forced.files.contents.get('/dossier/fiches/candidat-2026_2-d5b42a6d.yaml'))).toContain('fiche/1');
  });

  it('writes nothing at all where the list is at fault, and shows where', async () => {
    const documents = { 'liste.csv': `${LISTE}2026-1;Roux;Léo;\n` };
    const { code, stdout, stderr, files } = await run(['new', 'fiche', '--candidats', 'liste.csv'], documents);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('4 │ 2026-1;Roux;Léo;');
    expect(stderr.trimEnd().endsWith('Aucune fiche n’est écrite : la liste est à corriger.')).toBe(true);
    expect([...files.contents.keys()].filter((path) => path.startsWith('/dossier/fiches/'))).toEqual([]);
  });

  it.each([
    [['--out', 'fiches']],
    [['--candidats', 'nowhere.csv']],
    [['a.yaml', '--candidats', 'liste.csv']],
    [['--numero', '1', '--candidats', 'liste.csv']],
  ])('refuses %j', async (args) => {
    const { code, stdout, stderr } = await run(['new', 'fiche', ...args], { 'liste.csv': LISTE });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
