import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ficheText, referentielText } from '../support/documents.ts';
import { filledIn, findingsIn } from '../support/findings-in.ts';
import { run } from '../support/run.ts';

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe('certif new session', () => {
  const FICHES = {
    'referentiels/r.json': referentielText('1.0'),
    's/fiches/1.yaml': ficheText('2026-1', 'acquis').replace('    criteres:', '    date: 2026-05-28\n    criteres:'),
    's/fiches/2.yaml': ficheText('2026-2', 'non-acquis'),
  };

  it('makes a session whose form is right, and whose findings say that a jury is missing', async () => {
    const { code, files } = await run(['new', 'session', 's/session.yaml', '--date', '12/06/2026'], FICHES);
    expect(code).toBe(0);
    const made = text(files.contents.get('/dossier/s/session.yaml'));
    expect(made.split('\n', 1)).toEqual(['# yaml-language-server: $schema=../../package/schemas/session.schema.json']);
    expect(parse(made)).toMatchObject({ referentiel: 'petit@1.0', date: '2026-06-12', fiches: ['fiches/*.yaml'] });
    expect(made).toContain('  # 2026-1 : Nguyễn Chloé\n  # 2026-2 : Nguyễn Chloé\n');
    expect((await findingsIn({ ...FICHES, 's/session.yaml': made })).found).toContain('info session/to-complete');
    expect(await findingsIn({ ...FICHES, 's/session.yaml': filledIn(made) })).toEqual({
      code: 1,
      found: [
        'error session/president',
        'error session/qualified',
        'error session/quorum',
        'info session/decision-missing',
        'info session/nobody-left',
      ],
    });
  });

  it('waits for its fiches where there are none yet, on the referential that is named', async () => {
    const documents = { 'referentiels/r.json': referentielText('1.0') };
    const { stdout } = await run(['new', 'session', '-', '--referentiel', 'petit@1.0', '--code', 'S: 1'], documents);
    expect(parse(stdout)).toMatchObject({ code: 'S: 1', referentiel: 'petit@1.0', fiches: ['fiches/*.yaml'] });
    const { found } = await findingsIn({ ...documents, 'session.yaml': stdout });
    expect(found).toContain('error session/fiche-not-found');
  });

  it('names the fiches given from its own folder', async () => {
    const words = ['--fiches', 's/fiches/1.yaml', '--fiches', 's/fiches/2*'];
    const { files } = await run(['new', 'session', 't/session.yaml', ...words], FICHES);
    expect(parse(text(files.contents.get('/dossier/t/session.yaml')))).toMatchObject({
      referentiel: 'petit@1.0',
      fiches: ['../s/fiches/1.yaml', '../s/fiches/2*'],
    });
  });

  it('keeps minutes from being made until its day is written', async () => {
    const { stdout } = await run(['new', 'session', '-', '--fiches', 's/fiches/1.yaml'], FICHES);
    const sat = filledIn(stdout)
      .replaceAll(/(qualifie|present): non/g, '$1: oui')
      .replace(/^# (decisions:)\n# ( {2}propositions:)/m, '$1\n$2');
    const documents = { ...FICHES, 'session.yaml': sat };
    expect((await findingsIn(documents)).found).toEqual(['info session/blank-date']);
    const { code, stderr, files } = await run(['minutes', 'session.yaml', '--out', 'out'], documents);
    expect(code).toBe(1);
    expect(stderr).toContain('session/blank-date');
    expect([...files.contents.keys()].filter((path) => path.startsWith('/dossier/out/'))).toEqual([]);
  });

  it.each([
    [['--fiches', 'nowhere/*.yaml']],
    [['--fiches', 'referentiels']],
    [['--date', '31/02/2026']],
    [['--code', '']],
  ])('refuses %j', async (args) => {
    const { code, stdout, stderr } = await run(['new', 'session', '-', ...args], FICHES);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});
