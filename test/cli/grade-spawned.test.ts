import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ficheText, referentielText } from '../support/documents.ts';

const CERTIF = join(import.meta.dirname, '../../dist/certif.cjs');
const folder = mkdtempSync(join(tmpdir(), 'certif-grade-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

mkdirSync(join(folder, 'fiches/referentiels'), { recursive: true });
writeFileSync(join(folder, 'fiches/referentiels/petit.yaml'), referentielText());
// At fault itself; several threads look it up, for fiches of two slices of what is shown.
writeFileSync(
  join(folder, 'fiches/referentiels/faux.yaml'),
  referentielText('1.0', 'faux').replace('"C1.1.2"', '"C1.1.1"'),
);
for (let rank = 1; rank <= 130; rank += 1) {
  const numero = String(rank).padStart(3, '0');
  const referentiel = rank > 88 && rank % 5 === 2 ? 'faux@1.0' : 'petit@1.0';
  const text = ficheText(numero, rank % 3 === 0 ? 'non-acquis' : 'acquis', referentiel);
  const spoilt = rank % 10 === 4 ? text.replace('C2.1.1: acquis', 'C2.1.1: aquis') : text;
  writeFileSync(join(folder, `fiches/${numero}.yaml`), rank % 25 === 0 ? '{ not: [closed' : spoilt);
}

function grade(args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CERTIF, 'grade', ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'] },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('fiches graded by several threads', () => {
  it.each([
    ['as a table', ['fiches']],
    ['as data', ['fiches', '--format', 'json']],
    ['with files that are no fiches, named', ['fiches', 'fiches/referentiels/petit.yaml', 'fiches/001.yaml']],
  ])('give the same, in the same order, %s', (_, args) => {
    const one = grade([...args, '--jobs', '1']);
    expect(one.stdout).toContain('130');
    expect(one.stderr).toContain('« aquis »');
    expect(one.stderr.match(/referentiel\/duplicate-code/g)).toHaveLength(1);
    for (const jobs of ['2', '3']) expect(grade([...args, '--jobs', jobs])).toEqual(one);
  });

  it('say on a thread, as here, what cannot be read', () => {
    const args = ['fiches', '--referentiel', 'nulle-part.yaml'];
    const one = grade([...args, '--jobs', '1']);
    expect(one).toMatchObject({ status: 2, stdout: '' });
    expect(one.stderr).toContain('« nulle-part.yaml » n’existe pas');
    expect(grade([...args, '--jobs', '2'])).toEqual(one);
  });
});
