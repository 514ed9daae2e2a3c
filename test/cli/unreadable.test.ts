import { describe, expect, it } from 'vitest';
import { FileError } from '../../src/io/files.ts';
import { ficheText, referentielText } from '../support/documents.ts';
import { run } from '../support/run.ts';

const DENIED = new FileError('denied', '/dossier/b.yaml', Object.assign(new Error('refused'), { code: 'EACCES' }));
const PLACES = { 'referentiels/petit.json': referentielText() };
const DOCUMENTS = { ...PLACES, 'a.yaml': ficheText('1'), 'b.yaml': DENIED, 'c.yaml': ficheText('3') };

describe('a file that the system does not let be read', () => {
  it.each([[['.']], [['a.yaml', 'b.yaml', 'c.yaml']], [['*.yaml']]])(
    'is one finding, and the others are checked: %j',
    async (words) => {
      const { code, stdout, stderr } = await run(['validate', ...words, '--format', 'json'], DOCUMENTS);
      const { findings, summary } = JSON.parse(stdout);
      expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
      expect(findings).toMatchObject([{ file: 'b.yaml', line: 1, column: 1, rule: 'yaml/unreadable' }]);
      expect(findings[0].message).toContain('EACCES');
      expect(summary.files).toBe(words[0] === '.' ? 4 : 3);
    },
  );

  it('keeps no other fiche from being graded', async () => {
    const { code, stdout, stderr } = await run(['grade', '.', '--format', 'json'], DOCUMENTS);
    const { candidats, findings } = JSON.parse(stdout);
    expect(code).toBe(1);
    expect(candidats).toMatchObject([{ fiche: 'a.yaml' }, { fiche: 'c.yaml' }]);
    expect(findings).toMatchObject([{ file: 'b.yaml', rule: 'yaml/unreadable' }]);
    expect(stderr).toContain('yaml/unreadable');
  });

  it('may hold the referential that a fiche means: no other place is asked', async () => {
    const { code, stdout } = await run(['validate', 'a.yaml', '--format', 'compact'], {
      'referentiels/petit.json': DENIED,
      '/referentiels/petit.json': referentielText(),
      'a.yaml': ficheText('1'),
    });
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^a\.yaml:2:14: .*petit\.json.*\[fiche\/unsound-referentiel\]\nreferentiels\/petit\.json:1:1: .*\[yaml\/unreadable\]\n$/,
    );
  });

  it('is no file at all where there is none of that name', async () => {
    expect(await run(['validate', 'a.yaml', 'd.yaml'], DOCUMENTS)).toMatchObject({ code: 2, stdout: '' });
  });
});
