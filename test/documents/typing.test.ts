import { describe, expect, it } from 'vitest';
import { FICHE, findingsOf, read, short } from './reading.ts';

describe('what somebody types who does not know YAML', () => {
  it.each([
    ['a no-break space before a first key', 'a:\n\u00a0 b: 1\n  c: 2\n', '2:1-2:2 yaml/no-break-space'],
    ['a no-break space before a key among others', 'a:\n  b: 1\n \u00a0c: 2\n  d: 3\n', '3:2-3:3 yaml/no-break-space'],
    ['a no-break space near another mistake', 'a:\n  b: 1\n\u00a0 c: 2\n  d: @x\n', '3:1-3:2 yaml/no-break-space'],
    ['a no-break space after a colon', 'a:\u00a01\nb: 2\n', '1:3-1:4 yaml/no-break-space'],
    ['a no-break space after the colon of a set', 'a:\u00a0\n  b: 1\nc: 2\n', '1:3-1:4 yaml/no-break-space'],
    ['a narrow one before a colon', 'a\u202f: 1\nb: 2\n', '1:2-1:3 yaml/no-break-space'],
    ['a no-break space after a dash', 'a:\n  -\u00a0b\n  -\u00a0c\n', '2:4-2:5 yaml/no-break-space'],
    ['a no-break space after a code', 'a: B1\u00a0\n', '1:6-1:7 yaml/no-break-space'],
    ['a space without width before a key', 'a:\n  \u200bb: 1\n', '2:3-2:4 yaml/no-break-space'],
    ['English quotes', 'a: “B1”\n', '1:4-1:8 yaml/typographic-quotes'],
    ['French quotes', 'a: « 2026-05-28 »\n', '1:4-1:18 yaml/typographic-quotes'],
    ['French quotes with their own spaces', 'a: «\u00a0B1\u00a0»\n', '1:4-1:10 yaml/typographic-quotes'],
    ['quotes around a key', '“a”: 1\n', '1:1-1:4 yaml/typographic-quotes'],
    ['a tab before a dash', 'a:\n  b:\n\t- c\nd: 1\n', '3:1-3:2 yaml/tab'],
    ['a space before the first key', '# x\n a: 1\nb: 2\nc: 3\n', '2:2-2:6 yaml/indentation'],
  ])('%s is one mistake', (_, text, finding) => {
    expect(findingsOf(text)).toEqual([finding]);
  });

  it.each([
    'a: « Chef de projet »',
    'a: L’offre « Alpha » est vendue',
    'a: "« B1 »"',
    'a: Un travail\u00a0clair\u00a0!\u00a0',
    'a: |\n  -\u00a0B1\n  b\u00a0: c\n  \u00a0d',
    '{\n\t"a": 1,\n\t"b": [\n\t\t2 ] }',
  ])('leaves %j as it is', (text) => {
    expect(findingsOf(text)).toEqual([]);
  });

  it('keeps a mark from counting, and nothing else', () => {
    const marked = (mark: string) => `${FICHE}evaluations:\n  C1.1:\n    criteres:\n      C1.1.1: ${mark}\n`;
    const told = (text: string) => read(text).findings.map(({ severity, rule }) => `${severity} ${rule}`);
    expect(told(marked('acquis\u00a0'))).toEqual(['error yaml/no-break-space']);
    expect(told(marked('“acquis”'))).toEqual(['error yaml/typographic-quotes']);
    expect(told(marked('{ note: acquis\u00a0 }'))).toEqual(['error yaml/no-break-space']);
    expect(told(marked('{ observation: bien\u00a0 }'))).toEqual(['warning yaml/no-break-space']);
  });

  it.each([
    ['Null', ['5:37-5:41 yaml/quote-word']],
    ['NULL', ['5:37-5:41 yaml/quote-word']],
    ['null', []],
    ['~', []],
    ['', []],
    ['"Null"', []],
    ['Nullement', []],
  ])('%s for an observation that may be left empty', (word, findings) => {
    const { data, findings: found } = read(`${FICHE}evaluations: { C1.1: { observation: ${word} } }\n`);
    expect(found.map(short)).toEqual(findings);
    expect(data).toBeDefined();
  });

  it('NULL is no word for what holds none', () => {
    expect(
      findingsOf(
        `${FICHE}evaluations: { C1.1: { date: NULL, criteres: NULL }, C1.2: { criteres: { C1.2.1: { note: NULL } } } }\n`,
      ),
    ).toEqual([]);
  });

  it('has no echo of a key or a value that was typed wrong', () => {
    expect(findingsOf(`${FICHE}presence: “absent”\n`)).toEqual(['5:11-5:19 yaml/typographic-quotes']);
    expect(findingsOf(FICHE.replace('parcours:', 'parcours\u00a0:'))).toEqual(['4:9-4:10 yaml/no-break-space']);
    expect(read(FICHE.replace('parcours:', 'parcours\u00a0:')).data).toBeUndefined();
  });
});

describe('a comma or a semicolon at the end of a value', () => {
  const found = (text: string) =>
    read(text).findings.map(({ severity, rule, suggestion }) => [severity, rule, suggestion]);
  const TRAILING = 'yaml/trailing-comma';

  it.each([
    ['a name', FICHE.replace('nom: Roux,', 'nom: Roux;,'), 'Roux'],
    [
      'a name of several words',
      `${FICHE}evaluations:\n  C1.1:\n    evaluateurs:\n      - nom: Inès Roux ,\n`,
      'Inès Roux',
    ],
    ['a number', FICHE.replace('"2026-0412",', '2026;,'), '2026'],
    ['a word of a sentence', `${FICHE}evaluations:\n  C1.1:\n    observation: Bien,;\n`, 'Bien'],
  ])('is a warning after %s, as it is printed', (_, text, suggestion) => {
    expect(found(text)).toEqual([['warning', TRAILING, suggestion]]);
    expect(read(text).data).toBeDefined();
  });

  it.each([
    ['a word that is asked for', FICHE.replace('complet', 'complet,'), 'complet'],
    ['a date', `${FICHE}evaluations:\n  C1.1:\n    date: 2026-05-28,\n`, '2026-05-28'],
    ['a code', `${FICHE}dossier:\n  livrables:\n    - L1.1.1;\n`, 'L1.1.1'],
    ['a mark', `${FICHE}evaluations:\n  C1.1:\n    criteres:\n      C1.1.1: acquis,\n`, 'acquis'],
  ])('is what is wrong with %s', (_, text, suggestion) => {
    expect(found(text)).toEqual([['error', TRAILING, suggestion]]);
    expect(read(text).data).toBeUndefined();
  });

  it.each(['un point, un autre ;', '"Bien,"', ';', ';;', 'Bien, vraiment', '|\n      Bien,'])(
    'is left in %s',
    (text) => {
      expect(found(`${FICHE}evaluations:\n  C1.1:\n    observation: ${text}\n`)).toEqual([]);
    },
  );
});
