import { describe, expect, it } from 'vitest';
import { ficheText, referentielText } from '../support/documents.ts';
import { run } from '../support/run.ts';

const PLACE = { 'referentiels/petit.yaml': referentielText() };
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
      found: ['warning schema/setting-lowered', 'info fiche/mark'],
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

const SESSION = `certif: session/1
code: S
referentiel: petit@1.0
date: 2026-06-12
lieu: Nantes
certificateur: { nom: École, adresse: "1 rue A, 44000 Nantes", recours: Par écrit. }
certification: { intitule: Petit }
proces-verbal: { numero: PV-1 }
jury:
  - { nom: Inès Roux, qualite: Gérante, organisme: A, role: president, externe: oui, qualifie: oui, present: oui }
  - { nom: Zoé Petit, qualite: Formatrice, organisme: B, role: membre, externe: oui, qualifie: oui, present: oui }
fiches: [f.yaml, g.yaml]
decisions: { propositions: confirmees }
`;

describe('what the head of a document sets', () => {
  const OFF = '# certif: off fiche/mark : échelle en cours de reprise\n';
  const ALL = { ...DOCUMENTS, 'g.yaml': ficheText('2'), 'session.yaml': SESSION };

  async function told(words: readonly string[], documents: Readonly<Record<string, string>>) {
    const { code, stdout } = await run(['validate', ...words, '--format', 'json'], documents);
    const { findings }: { readonly findings: readonly Told[] } = JSON.parse(stdout);
    return [code, ...new Set(findings.map(({ file, severity, rule }) => `${file} ${severity} ${rule}`))];
  }
  interface Told {
    readonly file: string;
    readonly severity: string;
    readonly rule: string;
  }

  it('is obeyed in a fiche that is read through its session, as when it is named', async () => {
    expect(await told(['session.yaml'], ALL)).toEqual([1, 'f.yaml error fiche/mark']);
    const set = { ...ALL, 'f.yaml': OFF + ALL['f.yaml'] };
    const lowered = [0, 'f.yaml warning schema/setting-lowered'];
    for (const words of [['session.yaml'], ['f.yaml'], ['f.yaml', 'session.yaml'], ['.']]) {
      expect(await told(words, set)).toEqual(lowered);
    }
  });

  it('is told where it is badly written, through a session as well', async () => {
    const set = { ...ALL, 'f.yaml': ficheText('1'), 'g.yaml': OFF.replace('off', 'Off') + ALL['g.yaml'] };
    expect(await told(['session.yaml'], set)).toEqual([0, 'g.yaml warning schema/setting-malformed']);
    const written = 'referentiels/petit.yaml warning schema/setting-malformed';
    const looked = { ...PLACE, 'referentiels/petit.yaml': OFF.replace('off', 'Off') + referentielText() };
    const documents = { ...looked, 'f.yaml': ficheText('1') };
    expect(await told(['f.yaml'], documents)).toEqual([0, written]);
    expect(await told(['.'], documents)).toEqual([0, written]);
  });

  it('needs more for a reason than marks', async () => {
    const head = '# certif: off fiche/mark : …\n';
    expect(await told(['f.yaml'], { ...DOCUMENTS, 'f.yaml': head + DOCUMENTS['f.yaml'] })).toEqual([
      1,
      'f.yaml error schema/setting-reason',
      'f.yaml error fiche/mark',
    ]);
  });

  it('is obeyed in a referential that is looked up, as when it is named', async () => {
    const head = '# certif: off referentiel/no-capitalisation : à venir\n';
    const referentiel = head + referentielText().replace(/,\s*"capitalisation": "oui"/, '');
    const documents = { 'referentiels/petit.yaml': referentiel, 'f.yaml': ficheText('1') };
    const lowered = [0, 'referentiels/petit.yaml warning schema/setting-lowered'];
    expect(await told(['referentiels/petit.yaml'], documents)).toEqual(lowered);
    expect(await told(['f.yaml'], documents)).toEqual(lowered);
  });

  it('is said to be of no use only where everything was checked', async () => {
    const unused = [0, 'g.yaml warning schema/setting-unused'];
    const set = { ...ALL, 'f.yaml': ficheText('1'), 'g.yaml': OFF + ALL['g.yaml'] };
    expect(await told(['g.yaml'], set)).toEqual(unused);
    expect(await told(['g.yaml', 'session.yaml'], set)).toEqual(unused);
    expect(await told(['session.yaml', 'g.yaml'], set)).toEqual(unused);
    expect(await told(['session.yaml'], set)).toEqual([0]);
    const lost = ficheText('2', 'acquis', 'autre@1.0');
    expect(await told(['g.yaml'], { ...PLACE, 'g.yaml': OFF + lost })).toEqual([
      1,
      'g.yaml error fiche/unknown-referentiel',
    ]);
    const broken = { ...PLACE, 'g.yaml': `${OFF}${ficheText('2')}autre: x\n` };
    expect(await told(['g.yaml'], broken)).toEqual([1, 'g.yaml error schema/unknown-key']);
  });

  it('is not said to be of no use where only a session, or a published edition, would show it', async () => {
    const twice = '# certif: warning session/duplicate-candidate : deux épreuves\n';
    expect(await told(['g.yaml'], { ...PLACE, 'g.yaml': twice + ficheText('2') })).toEqual([0]);
    const edition = '# certif: warning referentiel/new-criterion : annoncé\n';
    const documents = { 'referentiels/petit.yaml': edition + referentielText() };
    expect(await told(['referentiels'], documents)).toEqual([0]);
  });

  it('counts once a rule: the first setting that says why', async () => {
    const head = '# certif: info fiche/mark\n# certif: warning fiche/mark : vu\n# certif: off fiche/mark : revu\n';
    expect(await told(['f.yaml'], { ...DOCUMENTS, 'f.yaml': head + DOCUMENTS['f.yaml'] })).toEqual([
      1,
      'f.yaml error schema/setting-reason',
      'f.yaml warning schema/setting-lowered',
      'f.yaml warning schema/setting-repeated',
      'f.yaml warning fiche/mark',
    ]);
  });

  it('can do nothing against what keeps the document from being read, nor against what is said of settings', async () => {
    const head = '# certif: off schema/unknown-key : vu\n# certif: off schema/setting-unused : vu\n';
    const broken = { ...PLACE, 'g.yaml': `${head}${ficheText('2')}autre: x\n` };
    const { stdout } = await run(['validate', 'g.yaml', '--format', 'compact', '--lang', 'en'], broken);
    expect(stdout.match(/schema\/[a-z-]+(?=\])/g)).toEqual([
      'schema/setting-powerless',
      'schema/setting-powerless',
      'schema/unknown-key',
    ]);
    const form = '# certif: off schema/setting-malformed : vu\n# certif: Off fiche/mark : vu\n';
    expect(await told(['g.yaml'], { ...PLACE, 'g.yaml': form + ficheText('2') })).toEqual([
      0,
      'g.yaml warning schema/setting-powerless',
      'g.yaml warning schema/setting-malformed',
    ]);
  });

  it('is shown with its line where it is of no use', async () => {
    const { stdout } = await run(['validate', 'g.yaml', '--no-color'], { ...PLACE, 'g.yaml': OFF + ficheText('2') });
    expect(stdout).toContain('# certif: off fiche/mark');
  });

  it('is no cause for a word where it makes an error of an error, or puts aside what is none for grade', async () => {
    const same = '# certif: error fiche/mark : vu\n';
    expect(await told(['f.yaml'], { ...DOCUMENTS, 'f.yaml': same + DOCUMENTS['f.yaml'] })).toEqual([
      1,
      'f.yaml error fiche/mark',
    ]);
    const against = { 'publie.yaml': referentielText('2.0'), 'petit.yaml': referentielText() };
    const head = '# certif: off referentiel/version-unchanged : essai\n';
    const words = ['petit.yaml', '--against', 'publie.yaml'];
    const changed = referentielText().replace(/"intitule": "/, '"intitule": "Autre ');
    expect(await told(words, { ...against, 'petit.yaml': changed })).toContain(
      'petit.yaml error referentiel/version-unchanged',
    );
    expect(await told(words, { ...against, 'petit.yaml': head + changed })).not.toContainEqual(
      expect.stringContaining('setting'),
    );
  });

  it('is told of as the command line sets it', async () => {
    const set = { ...DOCUMENTS, 'f.yaml': OFF + DOCUMENTS['f.yaml'] };
    expect(await told(['f.yaml', '--rule', 'schema/setting-lowered=error'], set)).toEqual([
      1,
      'f.yaml error schema/setting-lowered',
    ]);
  });
});
