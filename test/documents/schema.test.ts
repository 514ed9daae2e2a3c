import { describe, expect, it } from 'vitest';
import { FICHE, findingsOf, read } from './reading.ts';

const SESSION = `certif: session/1
code: S1
referentiel: a@1
date: 2026-06-12
lieu: Lyon
certificateur: { nom: X }
proces-verbal: { numero: PV-1 }
fiches: [a.yaml]
jury:
  - { nom: A, qualite: B, role: president, externe: oui, qualifie: oui, present: oui }
`;

const REFERENTIEL = `certif: referentiel/1
code: essai
version: "1.0"
modalites: [{ code: projet, intitule: Projet }]
regles:
  echelle: { niveaux: [{ code: acquis, intitule: Acquis, satisfait: oui }] }
  competence: tous
  bloc: tous
  certification: tous
  capitalisation: { plusieurs-blocs: oui }
blocs:
  - { code: B1, activite: A1, intitule: X, activites: [{ code: A1.1, intitule: X, competences: [{ code: C1.1, intitule: X, moyens: [], finalite: "", evaluation: { modalite: projet, consigne: X, livrables: [] }, criteres: [] }] }] }
`;

function change(text: string, from: string, to: string): string {
  expect(text).toContain(from);
  return text.replace(from, to);
}

describe('a sound document', () => {
  it.each([
    ['fiche', FICHE],
    ['session', SESSION],
    ['referentiel', REFERENTIEL],
  ])('of kind %s has its data and no finding', (kind, text) => {
    expect(read(text)).toMatchObject({ nature: 'document', kind, findings: [], data: { certif: `${kind}/1` } });
  });

  it('may have warnings', () => {
    const found = read(
      `${FICHE}amenagements:\n  - type: tiers\n    competences: [C1.1]\n    description: un tiers #preneur de notes\n`,
    );
    expect(found.findings.map(({ rule, severity }) => [rule, severity])).toEqual([['yaml/comment-in-text', 'warning']]);
    expect(found.data).toBeDefined();
  });
});

describe('a fiche', () => {
  it.each([
    ['lacks a key', change(FICHE, 'parcours: complet\n', ''), '1:1-1:7 schema/required'],
    ['lacks a key deeper down', change(FICHE, ', nom: Roux', ''), '3:1-3:9 schema/required'],
    ['has a misspelt key, which is one mistake', change(FICHE, ' nom:', ' nomm:'), '3:34-3:38 schema/unknown-key'],
    ['has a word that is no presence', `${FICHE}presence: Absent\n`, '5:11-5:17 schema/enum'],
    ['has a parcours of another word', change(FICHE, 'complet', 'tout'), '4:11-4:15 schema/enum'],
    ['has a name read as nothing', change(FICHE, 'Roux', 'Null'), '3:39-3:43 yaml/quote-word'],
    ['has a name read as a fact', change(FICHE, 'Roux', 'True'), '3:39-3:43 yaml/quote-word'],
    ['has a number without quotes', change(FICHE, '"2026-0412"', '1.10'), '3:21-3:25 yaml/quote-number'],
    ['has a number with a zero before it', change(FICHE, '"2026-0412"', '012'), '3:21-3:24 yaml/quote-number'],
    ['has an item of nothing', `${FICHE}dossier:\n  livrables:\n    -\n    - L1.1.1\n`, '7:6-7:6 schema/empty-item'],
    ['has an item of a comment', `${FICHE}amenagements:\n  - # rien\n`, '6:5-6:5 schema/empty-item'],
    ['has no name', change(FICHE, 'Roux', ''), '3:34-3:37 schema/empty-value'],
    ['has an empty name', change(FICHE, 'Roux', '""'), '3:39-3:41 schema/empty-text'],
    ['has a list for a name', change(FICHE, 'Roux', '[a]'), '3:39-3:42 schema/text'],
    ['has a text for keys', `${FICHE}dossier: x\n`, '5:10-5:11 schema/mapping'],
    ['has a code for a list', `${FICHE}dossier: { livrables: L1.1.1 }\n`, '5:23-5:29 schema/list'],
    ['has a code in lower case', `${FICHE}dossier: { livrables: [l1.1.1] }\n`, '5:24-5:30 schema/pattern'],
    ['repeats a code', `${FICHE}dossier: { livrables: [L1.1.1, L1.1.1] }\n`, '5:32-5:38 schema/repeated'],
    ['presents no bloc', change(FICHE, 'complet', '{ blocs: [] }'), '4:20-4:22 schema/empty-list'],
    ['has a competence for a key that is none', `${FICHE}evaluations:\n  C1: {}\n`, '6:3-6:5 schema/key-code'],
    ['has a French date', `${FICHE}evaluations: { C1.1: { date: 12/06/2026 } }\n`, '5:30-5:40 schema/date'],
    ['has a year for a date', `${FICHE}evaluations: { C1.1: { date: 2026 } }\n`, '5:30-5:34 schema/date'],
    [
      'has a day that never was',
      `${FICHE}evaluations: { C1.1: { date: 2026-02-30 } }\n`,
      '5:30-5:40 schema/impossible-date',
    ],
    ['has a reference without version', change(FICHE, '@1.0', ''), '2:14-2:38 schema/reference'],
    ['has too long a number', change(FICHE, '2026-0412', 'x'.repeat(65)), '3:21-3:88 schema/too-long'],
  ])('%s', (_, text, finding) => {
    expect(findingsOf(text)).toEqual([finding]);
  });

  it('keeps the text of a mark of more digits than a number holds, in YAML and in JSON', () => {
    const marks = '{ "C1.1.1": 9.999999999999999999, "C1.1.2": { "note": 1e-400 }, "C1.1.3": 10.00000000000000000000 }';
    expect(read(`${FICHE}evaluations: { "C1.1": { "criteres": ${marks} } }\n`)).toMatchObject({
      findings: [],
      data: {
        evaluations: {
          'C1.1': { criteres: { 'C1.1.1': '9.999999999999999999', 'C1.1.2': { note: '1e-400' }, 'C1.1.3': 10 } },
        },
      },
    });
  });

  it('lets through what only its referential can judge', () => {
    const marks =
      'evaluations:\n  C1.1: { criteres: { C1.1.1: bof, C1.1.2: 12.5, C1.1.3: "12", C1.1.4: , C1.1.5: { note: } } }\n  C1.2:\n';
    expect(findingsOf(FICHE + marks)).toEqual([]);
  });
});

describe('a session', () => {
  it.each([
    [
      'with a fact that is neither yes nor no',
      change(SESSION, 'externe: oui', 'externe: true'),
      '10:53-10:57 schema/enum',
    ],
    ['with a fact that is not said', change(SESSION, 'present: oui', 'present:'), '10:73-10:80 schema/empty-value'],
    [
      'without a jury',
      change(SESSION, SESSION.slice(SESSION.indexOf('jury:')), 'jury: []\n'),
      '9:7-9:9 schema/empty-list',
    ],
    [
      'with a line on nothing',
      `${SESSION}decisions: { lignes: [{ candidat: "1", decision: valide }] }\n`,
      '11:25-11:33 schema/one-of-keys',
    ],
    [
      'with a line on two things',
      `${SESSION}decisions: { lignes: [{ candidat: "1", bloc: B1, competence: C1.1, decision: acquise }] }\n`,
      '11:50-11:60 schema/exclusive-keys',
    ],
    [
      'with a misspelt line',
      `${SESSION}decisions: { lignes: [{ candidat: "1", blocs: B1, decision: valide }] }\n`,
      '11:40-11:45 schema/unknown-key',
    ],
    [
      'with a word for another decision',
      `${SESSION}decisions: { lignes: [{ candidat: "1", exemption: C1.1.1, decision: valide }] }\n`,
      '11:69-11:75 schema/enum',
    ],
    [
      'with a word that decides nothing',
      `${SESSION}decisions: { lignes: [{ candidat: "1", bloc: B1, decision: bof }] }\n`,
      '11:60-11:63 schema/enum',
    ],
    [
      'with a SIRET as a number',
      change(SESSION, 'nom: X', 'nom: X, siret: 12345678900012'),
      '6:33-6:47 yaml/quote-number',
    ],
  ])('%s', (_, text, finding) => {
    expect(findingsOf(text)).toEqual([finding]);
  });

  it('has one finding for a long number where a text belongs, which shows what became of it', () => {
    const { findings } = read(change(SESSION, 'code: S1', 'code: 12345678901234567890'));
    expect(findings).toMatchObject([
      { rule: 'yaml/quote-number', params: { lu: '12345678901234567000' }, suggestion: '"12345678901234567890"' },
    ]);
  });

  it('names the words allowed for what is decided', () => {
    const { findings } = read(`${SESSION}decisions: { lignes: [{ candidat: "1", bloc: B1, decision: non_valide }] }\n`);
    expect(findings).toMatchObject([
      { params: { admises: ['valide', 'non-valide', 'reporte'] }, suggestion: 'non-valide' },
    ]);
  });
});

describe('a referential', () => {
  it.each([
    ['with a number for its version', change(REFERENTIEL, '"1.0"', '1.10'), '3:10-3:14 yaml/quote-number', '"1.10"'],
    [
      'with a code in capitals',
      change(REFERENTIEL, 'code: essai', 'code: Évaluation Pro'),
      '2:7-2:21 schema/pattern',
      'evaluation-pro',
    ],
    [
      'with a share as a number',
      change(REFERENTIEL, 'bloc: tous', 'bloc: { proportion: 0.6 }'),
      '8:23-8:26 schema/share',
      '60%',
    ],
    [
      'with a share with a comma',
      change(REFERENTIEL, 'bloc: tous', 'bloc: { proportion: "62,5%" }'),
      '8:23-8:30 schema/decimal-comma',
      '62.5%',
    ],
    [
      'with a bare share with a comma',
      change(REFERENTIEL, 'bloc: tous', 'bloc: { proportion: 62,5% }'),
      '8:23-8:28 schema/decimal-comma',
      '62.5%',
    ],
    [
      'with a rule of its own invention',
      change(REFERENTIEL, 'bloc: tous', 'bloc: Tous'),
      '8:9-8:13 schema/enum',
      'tous',
    ],
    [
      'with eliminatory children alone',
      change(REFERENTIEL, 'bloc: tous', 'bloc: { eliminatoires: [C1.1] }'),
      '8:3-8:7 schema/one-of-keys',
      undefined,
    ],
    [
      'with two rules at once',
      change(REFERENTIEL, 'bloc: tous', 'bloc: { au-moins: 1, proportion: 2/3 }'),
      '8:24-8:34 schema/exclusive-keys',
      undefined,
    ],
    [
      'with a rule that asks for nothing',
      change(REFERENTIEL, 'bloc: tous', 'bloc: { au-moins: 0 }'),
      '8:21-8:22 schema/range',
      undefined,
    ],
    [
      'with half a child',
      change(REFERENTIEL, 'bloc: tous', 'bloc: { au-moins: 1.5 }'),
      '8:21-8:24 schema/integer',
      undefined,
    ],
    [
      'with a weight in words',
      change(REFERENTIEL, 'bloc: tous', 'bloc: { points: { seuil: 1/2, poids: { C1.1: deux } } }'),
      '8:48-8:52 schema/number',
      undefined,
    ],
    [
      'with a weight on no code',
      change(REFERENTIEL, 'bloc: tous', 'bloc: { points: { seuil: 1/2, poids: { X: 2 } } }'),
      '8:42-8:43 schema/key-code',
      undefined,
    ],
    [
      'with a weight with a comma',
      change(REFERENTIEL, 'bloc: tous', 'bloc: { points: { seuil: 1/2, poids: { C1.1: "1,5" } } }'),
      '8:48-8:53 schema/decimal-comma',
      '1.5',
    ],
    [
      'with a weight of more digits than a number holds',
      change(REFERENTIEL, 'bloc: tous', 'bloc: { points: { seuil: 1/2, poids: { C1.1: 0.30000000000000000001 } } }'),
      '8:48-8:70 schema/digits',
      undefined,
    ],
    [
      'with a count of more digits than a number holds',
      change(REFERENTIEL, 'bloc: tous', 'bloc: { au-moins: 1.00000000000000000001 }'),
      '8:21-8:43 schema/digits',
      undefined,
    ],
    [
      'with a threshold of more digits than a number holds',
      change(
        REFERENTIEL,
        'niveaux: [{ code: acquis, intitule: Acquis, satisfait: oui }]',
        'note: { sur: 20, pas: 0.5, seuil: 9.999999999999999999 }',
      ),
      '6:48-6:68 schema/digits',
      undefined,
    ],
    [
      'with a share as a number of more digits than one holds',
      change(REFERENTIEL, 'bloc: tous', 'bloc: { proportion: 0.60000000000000000001 }'),
      '8:23-8:45 schema/share',
      undefined,
    ],
    [
      'with a weight that is no number in the words of YAML',
      change(REFERENTIEL, 'bloc: tous', 'bloc: { points: { seuil: 1/2, poids: { C1.1: .nan } } }'),
      '8:48-8:52 schema/number',
      undefined,
    ],
    [
      'with another word for yes',
      change(REFERENTIEL, 'satisfait: oui', 'satisfait: yes'),
      '6:69-6:72 schema/enum',
      'oui',
    ],
  ])('%s', (_, text, finding, suggestion) => {
    expect(findingsOf(text)).toEqual([finding]);
    expect(read(text).findings[0]?.suggestion).toBe(suggestion);
  });
});

it('a number of more digits than one holds is told as that where an alias puts it in the place of a text', () => {
  const text =
    'certif: fiche/1\nreferentiel: r@1.0\ncandidat: { numero: &n 20260412123456789012, nom: N, prenoms: *n }\n';
  expect(findingsOf(`${text}parcours: complet\n`)).toEqual(['3:24-3:44 yaml/quote-number', '3:63-3:65 schema/digits']);
});

it.each([
  ['c1.1.2', 'C1.1.2'],
  ['C1,1,2', 'C1.1.2'],
  ['1.1.2', 'C1.1.2'],
  ['• C1.1.2', 'C1.1.2'],
  ['C1.1', undefined],
  ['C1.1.1 à C1.1.3', undefined],
  ['B1.1.2', undefined],
  ['observation', undefined],
])('%s for the code of a criterion may be meant for %s', (key, suggestion) => {
  const { findings } = read(`${FICHE}evaluations: { C1.1: { criteres: { "${key}": acquis } } }\n`);
  expect(findings.map(({ rule, suggestion: own }) => [rule, own])).toEqual([['schema/key-code', suggestion]]);
});
