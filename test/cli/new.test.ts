import { describe, expect, it } from 'vitest';
import { referentielText } from '../support/documents.ts';
import { run } from '../support/run.ts';

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe('certif new fiche', () => {
  it('makes a fiche named after the candidate that is valid as it is', async () => {
    const made = await run(['new', 'fiche', '--numero', '2026-0412']);
    expect(made).toMatchObject({ code: 0, stdout: '' });
    const fiche = text(made.files.contents.get('/dossier/2026-0412.yaml'));
    expect(fiche.split('\n', 1)).toEqual(['# yaml-language-server: $schema=../package/schemas/fiche.schema.json']);
    const { code, stdout } = await run(['validate', '--format', 'json'], { 'a.yaml': fiche });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).findings).toMatchObject([
      { line: 6, rule: 'fiche/to-complete', severity: 'info' },
      { line: 7, rule: 'fiche/to-complete', severity: 'info' },
      { rule: 'fiche/to-mark', severity: 'info' },
    ]);
  });

  it('never overwrites a file unless it is told to', async () => {
    const documents = { 'a.yaml': 'mine' };
    const refused = await run(['new', 'fiche', 'a.yaml'], documents);
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(text(refused.files.contents.get('/dossier/a.yaml'))).toBe('mine');
    const forced = await run(['new', 'fiche', 'a.yaml', '--force'], documents);
    expect(forced).toMatchObject({ code: 0 });
    expect(text(forced.files.contents.get('/dossier/a.yaml'))).toContain('certif: fiche/1');
  });

  it('writes to standard output as -, from a referential by file or by code and version', async () => {
    const documents = { 'r.json': referentielText('2.0'), 'referentiels/r.json': referentielText('1.0') };
    const byFile = await run(['new', 'fiche', '-', '--referentiel', 'r.json'], documents);
    expect(byFile.stdout).toContain('\nreferentiel: petit@2.0\n');
    const byName = await run(['new', 'fiche', '-', '--referentiel', 'petit@1.0', '--blocs', 'B2,B3'], documents);
    expect(byName.stdout).toContain('\nreferentiel: petit@1.0\n');
    expect(byName.stdout).toContain('\n    - L2.1.1\n');
  });

  it.each([
    [['--referentiel', 'nowhere.yaml']],
    [['--referentiel', 'petit@9']],
    [['--blocs', 'B9']],
    [['--blocs', 'B1,B2,B3,B4,B5']],
    [['--numero', '']],
    [['--numero', 'x'.repeat(65)]],
  ])('refuses %j', async (args) => {
    const { code, stdout, stderr } = await run(['new', 'fiche', '-', ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('makes no path of a number that looks like one', async () => {
    const { files } = await run(['new', 'fiche', '--numero', '../../etc/x']);
    expect([...files.contents.keys()]).toContain('/dossier/etc-x.yaml');
  });
});
