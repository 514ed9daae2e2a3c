import { describe, expect, it } from 'vitest';
import { ficheText, referentielText } from '../support/documents.ts';
import { run } from '../support/run.ts';

const DOCUMENTS = { 'referentiels/petit.yaml': referentielText(), 'f.yaml': ficheText('1', 'aquis') };

async function severities(argv: readonly string[], documents: Readonly<Record<string, string>> = DOCUMENTS) {
  const { code, stdout } = await run(['validate', 'f.yaml', '--format', 'json', ...argv], documents);
  const { findings }: { readonly findings: readonly { readonly rule: string; readonly severity: string }[] } =
    JSON.parse(stdout);
  return { code, found: [...new Set(findings.map(({ rule, severity }) => `${severity} ${rule}`))] };
}

describe('a rule', () => {
  it('can be set otherwise on the command line', async () => {
    expect(await severities([])).toEqual({ code: 1, found: ['error fiche/mark'] });
    expect(await severities(['--rule', 'fiche/mark=warning'])).toEqual({ code: 0, found: ['warning fiche/mark'] });
    expect(await severities(['--rule', 'fiche/mark=off'])).toEqual({ code: 0, found: [] });
  });

  it('can be set otherwise at the head of a document, with a reason, which wins over the command line', async () => {
    const head = '# certif: info fiche/mark : échelle en cours de reprise\n';
    const documents = { ...DOCUMENTS, 'f.yaml': head + DOCUMENTS['f.yaml'] };
    expect(await severities(['--rule', 'fiche/mark=error'], documents)).toEqual({
      code: 0,
      found: ['info fiche/mark'],
    });
  });

  it('is set in the head only', async () => {
    const documents = { ...DOCUMENTS, 'f.yaml': `${DOCUMENTS['f.yaml']}# certif: off fiche/mark : trop tard\n` };
    expect((await severities([], documents)).code).toBe(1);
  });

  it('cannot take back at the head of a document what keeps it from being read', async () => {
    const text = '# certif: off yaml/colon-in-text : vu\n# certif: off schema/unknown-key : vu\n';
    const broken = { ...DOCUMENTS, 'f.yaml': `${text}${DOCUMENTS['f.yaml'].replace('nom: ', 'nom: a : ')}` };
    const { code, found } = await severities([], broken);
    expect([code, found]).toEqual([1, expect.arrayContaining(['error yaml/colon-in-text'])]);
    const unknown = { ...DOCUMENTS, 'f.yaml': `${text}${DOCUMENTS['f.yaml']}autre: x\n` };
    expect((await severities([], unknown)).code).toBe(1);
  });

  it('must exist, and be set to something that exists', async () => {
    expect((await run(['validate', '--rule', 'fiche/marks=off'], DOCUMENTS)).code).toBe(2);
    expect((await run(['validate', '--rule', 'fiche/mark=non'], DOCUMENTS)).code).toBe(2);
  });
});

describe('a setting at the head of a fiche', () => {
  const OFF = '# certif: off fiche/mark : échelle en cours de reprise\n';
  const PLACE = { 'referentiels/petit.yaml': referentielText() };

  it('changes what grade tells below errors, and not what it decides', async () => {
    const warned = `${ficheText('1')}dossier:\n  livrables: [L1.1.1]\n`;
    const grade = (text: string) => run(['grade', 'f.yaml', '--format', 'json'], { ...PLACE, 'f.yaml': text });
    const told = await grade(warned);
    const set = await grade(`# certif: off parcours/dossier-on-complet : remis par erreur\n${warned}`);
    expect([told.code, set.code, set.stderr]).toEqual([0, 0, '']);
    const [before, after] = [JSON.parse(told.stdout), JSON.parse(set.stdout)];
    expect([before.findings.length, after.findings]).toEqual([1, []]);
    expect(after.candidats[0].resultat).toBe(before.candidats[0].resultat);
  });

  it('hides no error from grade', async () => {
    const set = await run(['grade', 'f.yaml'], { ...DOCUMENTS, 'f.yaml': OFF + DOCUMENTS['f.yaml'] });
    expect([set.code, set.stderr]).toEqual([1, expect.stringContaining('fiche/mark')]);
  });

  it('hides nothing that keeps a fiche from being graded', async () => {
    const head = '# certif: off yaml/duplicate-key : vu\n# certif: off fiche/unknown-referentiel : vu\n';
    const twice = { ...PLACE, 'f.yaml': `${head}${ficheText('1')}parcours: complet\n` };
    expect(await run(['grade', 'f.yaml'], twice)).toMatchObject({ code: 1, stdout: '' });
    expect((await run(['grade', 'f.yaml'], twice)).stderr).toContain('yaml/duplicate-key');
    const lost = await run(['grade', 'f.yaml'], { 'f.yaml': head + ficheText('1') });
    expect(lost.code).toBe(1);
    expect(lost.stderr).toContain('fiche/unknown-referentiel');
  });
});
