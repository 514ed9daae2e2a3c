import { describe, expect, it } from 'vitest';
import { FICHE, findingsOf, read } from './reading.ts';

const HEAD = 'certif: fiche/1\nreferentiel: essai@1\n';
const REST = 'parcours: complet\n';
const SESSION = `certif: session/1
code: S1
referentiel: essai@1
date: 2026-06-12
lieu: Lyon
certificateur: { nom: X }
proces-verbal: { numero: PV-1 }
fiches: [a.yaml]
`;

/** The rules found by their lines, with the keys that a finding of misplaced ones names. */
function told(text: string): readonly (readonly unknown[])[] {
  return read(text).findings.map(({ rule, range, params }) => [
    range.line,
    rule,
    ...('cles' in params ? [params['cle'], params['cles']] : []),
  ]);
}

describe('keys that are not indented below theirs', () => {
  it('are one mistake, as is all that their key misses', () => {
    const text = `${HEAD}candidat:\nnumero: "1"\nnom: Roux\nprenoms: Chloé\n${REST}`;
    expect(told(text)).toEqual([[4, 'schema/too-far-left', 'candidat', ['numero', 'nom', 'prenoms']]]);
  });

  it('may start after some that are', () => {
    const text = `${HEAD}candidat:\n  numero: "1"\nnom: Roux\nprenoms: Chloé\n${REST}`;
    expect(told(text)).toEqual([[5, 'schema/too-far-left', 'candidat', ['nom', 'prenoms']]]);
  });

  it('are told apart from those among them that are misspelt', () => {
    const text = `${HEAD}candidat:\n  nom: Roux\nnuméro: "1"\nprenoms: Chloé\n${REST}`;
    expect(told(text)).toEqual([
      [5, 'schema/too-far-left', 'candidat', ['numéro', 'prenoms']],
      [5, 'schema/unknown-key'],
    ]);
    expect(read(text).findings[1]?.suggestion).toBe('numero');
  });

  it('end before one that belongs nowhere', () => {
    const text = `${HEAD}candidat:\nnumero: "1"\nnom: Roux\nville: Lyon\n${REST}`;
    expect(told(text)).toEqual([
      [4, 'schema/too-far-left', 'candidat', ['numero', 'nom']],
      [6, 'schema/unknown-key'],
    ]);
  });

  it('leave what is still missing to be told', () => {
    const text = `${HEAD}candidat:\n  prenoms: Chloé\nnom: Roux\n${REST}`;
    expect(told(text)).toEqual([
      [5, 'schema/too-far-left', 'candidat', ['nom']],
      [3, 'schema/required'],
    ]);
  });

  it('may be what a line of the jury decides on', () => {
    const jury = 'jury: [{ nom: A, qualite: B, role: president, externe: oui, qualifie: oui, present: oui }]\n';
    const line = 'decisions:\n  lignes:\n    - candidat: "1"\n      decision: valide\n  bloc: B1\n';
    expect(told(SESSION + jury + line)).toEqual([[14, 'schema/too-far-left', 'lignes', ['bloc']]]);
  });

  it.each([
    ['a single one below an empty key', 'dossier:\nlivrables: []\n'],
    ['marks', 'evaluations:\n  C1.1:\n    criteres:\n    C1.1.1: acquis\n    C1.1.2: acquis\n'],
    ['marks but the first', 'evaluations:\n  C1.1:\n    criteres:\n      C1.1.1: acquis\n    C1.1.2: acquis\n'],
    ['what a competence holds', 'evaluations:\n  C1.1:\n    date: 2026-05-28\n  criteres: {}\n'],
    ['what an opinion holds', 'exemptions:\n  - critere: C1.1.1\n    avis:\n    reference: RH-1\n    auteur: Nous\n'],
    [
      'what the last request lacks',
      'exemptions:\n  - critere: C1.1.1\n  - avis:\n      date: 2026-05-28\ncritere: C1.1.2\n',
    ],
  ])('are %s', (_, block) => {
    expect(read(FICHE + block).findings.map(({ rule }) => rule)).toEqual(['schema/too-far-left']);
  });

  it('are many, of which the first are named', () => {
    const marks = Array.from({ length: 9 }, (_, index) => `    C1.1.${index + 1}: acquis\n`).join('');
    expect(told(`${FICHE}evaluations:\n  C1.1:\n    criteres:\n${marks}`)).toEqual([
      [8, 'schema/too-far-left', 'criteres', ['C1.1.1', 'C1.1.2', 'C1.1.3', 'C1.1.4', 'C1.1.5', 'C1.1.6', '…']],
    ]);
  });

  it('may stand before some that are indented too far', () => {
    const text = `${FICHE}evaluations:\n  C1.1:\n    criteres:\n    C1.1.1: acquis\n    C1.2: {}\n`;
    expect(told(text)).toEqual([
      [8, 'schema/too-far-left', 'criteres', ['C1.1.1']],
      [9, 'schema/too-far-right', 'C1.1', ['C1.2']],
    ]);
  });

  it.each([
    ['a key of its own invention', `${FICHE}observation: Bien\n`, ['5:1-5:12 schema/unknown-key']],
    [
      'a single one that is misspelt',
      `${FICHE}dossier:\nlivrable: []\n`,
      ['6:1-6:9 schema/unknown-key', '5:1-5:8 schema/empty-value'],
    ],
    [
      'one that might belong far below',
      `${FICHE}evaluations:\n  C1.1:\n    criteres: {}\nobservation: Bien\ndate: 2026-05-28\n`,
      ['8:1-8:12 schema/unknown-key', '9:1-9:5 schema/unknown-key'],
    ],
    [
      'codes of another kind',
      `${FICHE}evaluations:\n  C1.1:\n    criteres:\n    c1.1.1: acquis\n`,
      ['8:5-8:11 schema/unknown-key'],
    ],
    [
      'one that would stand between braces',
      `${FICHE}dossier: {}\nlivrables: []\n`,
      ['6:1-6:10 schema/unknown-key', '5:1-5:8 schema/required'],
    ],
    [
      'one that stands between braces',
      `${FICHE}evaluations: { C1.1: { criteres: , C1.1.1: acquis } }\n`,
      ['5:36-5:42 schema/unknown-key'],
    ],
    [
      'those that are there already',
      `${HEAD}candidat:\n  nom: Roux\n  numero: "1"\n  prenoms: Chloé\nnom: Roux\nnumero: "1"\n${REST}`,
      ['7:1-7:4 schema/unknown-key', '8:1-8:7 schema/unknown-key'],
    ],
    [
      'those that would need a dash',
      `${SESSION}jury:\nnom: Roux\nqualite: Y\n`,
      ['10:1-10:4 schema/unknown-key', '11:1-11:8 schema/unknown-key', '9:1-9:5 schema/empty-value'],
    ],
  ])('are not %s', (_, text, findings) => {
    expect(findingsOf(text)).toEqual(findings);
  });
});

describe('keys that are indented below their like', () => {
  it('are one mistake, as is what misses around them', () => {
    const more = '  parcours: complet\n  presence: present\n';
    const text = `${HEAD}candidat:\n  numero: "1"\n  nom: Roux\n  prenoms: Chloé\n${more}`;
    expect(told(text)).toEqual([[7, 'schema/too-far-right', 'candidat', ['parcours', 'presence']]]);
  });

  it.each([
    ['a competence', '  C1.1:\n    date: 2026-05-28\n    C1.2: {}\n', [8, 'C1.1', ['C1.2']]],
    ['competences', '  C1.1:\n    date:\n    C1.2: {}\n    C1.3: {}\n', [8, 'C1.1', ['C1.2', 'C1.3']]],
    ['a competence below one that is empty', '  C1.1:\n    C1.2: {}\n', [7, 'C1.1', ['C1.2']]],
    [
      'a competence alone, without what it holds',
      '  C1.1:\n    date: 2026-05-28\n    C1.2:\n    date: 2026-05-29\n    observation: X\n',
      [8, 'C1.1', ['C1.2']],
    ],
    [
      'a word among codes',
      '  C1.1:\n    criteres:\n      C1.1.1: acquis\n      observation: X\n',
      [9, 'criteres', ['observation']],
    ],
  ])('are %s', (_, block, [line, ...params]) => {
    expect(told(`${FICHE}evaluations:\n${block}`)).toEqual([[line, 'schema/too-far-right', ...params]]);
  });

  it('have what stands below one of them for its own', () => {
    const avis = '    avis:\n      date: 2026-05-28\n      conditions:\n      hors-pratique: {}\n';
    expect(told(`${FICHE}exemptions:\n  - critere: C1.1.1\n${avis}`)).toEqual([
      [9, 'schema/too-far-right', 'avis', ['conditions']],
    ]);
  });

  it.each([
    ['all that stands there', 'avis:\n      jury: {}\n      conditions: {}\n', [8, 9]],
    ['a single one that nothing lacks', 'avis:\n      date:\n      conditions: {}\n', [9]],
    [
      'followed by one that belongs there',
      'avis:\n      date:\n      jury: {}\n      conditions: {}\n      auteur: Nous\n',
      [9, 10],
    ],
    [
      'followed by one that belongs to another',
      'avis:\n      date:\n      conditions:\n        hors-pratique: {}\n      capacite-globale: {}\n',
      [9, 11],
    ],
    ['two levels from home', 'avis:\n      date:\n      presence: absent\n      dossier: {}\n', [9, 10]],
  ])('are not %s', (_, block, unknown) => {
    const text = `${FICHE}exemptions:\n  - critere: C1.1.1\n    ${block}`;
    expect(told(text)).toEqual(unknown.map((line) => [line, 'schema/unknown-key']));
  });
});

describe('a key that stands twice', () => {
  it.each([
    ['below a code with a value', '    date:\n    C1.2: {}\n    date:\n', [[9, 'yaml/duplicate-key']]],
    [
      'beside codes with values',
      '    criteres:\n      c1.1.1: acquis\n      C1.1.2:\n      C1.1.3: acquis\n      C1.1.3: acquis\n',
      [[11, 'yaml/duplicate-key']],
    ],
    ['below an empty word', '    date:\n    observation:\n    date:\n', [[9, 'yaml/duplicate-key']]],
    ['above a code', '    date:\n    date:\n    C1.2:\n    date:\n', [[8, 'yaml/duplicate-key']]],
    [
      'among codes',
      '    criteres:\n      C1.1.1: acquis\n      C1.1.2:\n      C1.1.1: acquis\n',
      [[10, 'yaml/duplicate-key']],
    ],
  ])('%s is told', (_, block, findings) => {
    const text = `${FICHE}evaluations:\n  C1.1:\n${block}`;
    expect(told(text).filter(([, rule]) => rule === 'yaml/duplicate-key')).toEqual(findings);
  });
});
