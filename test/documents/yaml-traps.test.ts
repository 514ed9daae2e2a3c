import { describe, expect, it } from 'vitest';
import { FICHE, findingsOf, read } from './reading.ts';

describe('a French sentence that YAML does not read as one', () => {
  it.each([
    ['has a colon', 'a: loi n° 2018 : article 31\nb: 1\n', '1:4-1:28 yaml/colon-in-text'],
    ['has a colon on its second line', 'a: Les certifications\n  sont : ceci\nb: 2\n', '2:3-2:14 yaml/colon-in-text'],
    ['has a colon between braces', 'a: { texte: loi : art, b: 1 }\n', '1:13-1:22 yaml/colon-in-text'],
    ['starts with a dash', 'a: - texte\nb: 1\n', '1:4-1:11 yaml/reserved-start'],
    ['starts with a starred word', 'a: *important* à noter\nb: 1\n', '1:4-1:23 yaml/reserved-start'],
    ['starts with a star', 'a: * important\n', '1:4-1:15 yaml/reserved-start'],
    ['starts with an ampersand', 'a: & associés\n', '1:4-1:14 yaml/reserved-start'],
    ['starts with a word joined to an ampersand', 'a: &Co du cabinet\n', '1:4-1:7 yaml/anchor-in-text'],
    ['is all behind a hash', 'a: 1\nb: #1 est absent\nc: 2\n', '2:4-2:17 yaml/value-in-comment'],
    ['is all behind a hash, in a list', 'b:\n  - #1 est absent\n', '2:5-2:18 yaml/value-in-comment'],
    ['starts with an exclamation mark', 'a: ! texte\n', '1:4-1:5 yaml/unknown-tag'],
    ['starts with a word after an exclamation mark', 'a: !sic texte\n', '1:4-1:8 yaml/unknown-tag'],
    ['starts with an at sign', 'a: @dupont\n', '1:4-1:11 yaml/reserved-start'],
    ['starts with a percent sign', 'a: %50 des cas\n', '1:4-1:15 yaml/reserved-start'],
    ['starts with a word in brackets', 'a: [sic] le texte\n', '1:4-1:18 yaml/reserved-start'],
    ['starts with a word in braces', '- {sic} le texte\n', '1:3-1:17 yaml/reserved-start'],
    ['starts with a backtick', 'a: `x` y\n', '1:4-1:9 yaml/reserved-start'],
    ['starts with a bar', 'a: | texte\n', '1:4-1:11 yaml/reserved-start'],
    ['starts with a question mark', 'a: ? texte\n', '1:4-1:11 yaml/reserved-start'],
    ['opens a bracket', 'a: [sic le texte\nb: 1\n', '1:4-1:5 yaml/unclosed-bracket'],
    ['starts with a quoted word', 'a: "sic" le texte\n', '1:10-1:18 yaml/text-after-quote'],
    ['has an apostrophe between apostrophes', "a: 'l'analyse'\n", '1:7-1:15 yaml/text-after-quote'],
    ['opens a quote', 'a: "sic le texte\nb: 1\n', '1:4-1:17 yaml/unclosed-quote'],
    ['opens a quote that a later one closes', 'a: "sic\nb: "x"\n', '1:4-1:8 yaml/unclosed-quote'],
    ['has a backslash between quotes', 'a: "C:\\dossier"\n', '1:7-1:9 yaml/escape'],
    ['is cut by a hash', 'a: le texte #suite\n', '1:13-1:19 yaml/comment-in-text'],
    ['is cut by a number sign', 'a: le texte #1\n', '1:13-1:15 yaml/comment-in-text'],
    ['is cut by an accent', 'a: le texte #été\n', '1:13-1:17 yaml/comment-in-text'],
    ['is cut after its first word', 'b: non #1 du marché', '1:8-1:20 yaml/comment-in-text'],
    ['is followed by a hash', 'a: "b"#c\n', '1:7-1:9 yaml/joined-comment'],
    ['is followed by a hash that hides a brace', 'a: {b: "c",# d: e}\nf: 1\n', '1:12-1:19 yaml/joined-comment'],
    ['is followed by a hash between brackets', 'a: [b,#c : d\n  e]\nf: 1\n', '1:7-1:13 yaml/joined-comment'],
    ['is cut by its comma', 'a: { b: il est venu, puis parti, enfin }\n', '1:22-1:32 yaml/flow-comma'],
  ])('%s', (_, text, finding) => {
    expect(findingsOf(text)).toEqual([finding]);
  });

  it('is an item of a list with a colon', () => {
    const text = `${FICHE}dossier: { livrables: [] }\namenagements:\n  - type: tiers\n    competences:\n      - oui : C1.1\n`;
    expect(findingsOf(text)).toEqual(['9:9-9:19 yaml/colon-in-text']);
  });

  it.each([
    'b: # vrai',
    'b: #vrai\n  c: 1',
    'b:\n  #vrai\nc: 1',
    'b: "" #vrai',
    'b: x # vrai',
    'a: "deux mots" #x',
    'a: |\n  deux mots #x',
    'a: deux mots #--- fin',
    'a: deux mots #=====',
    'a: deux mots #!x',
    'a: deux mots ##x',
    'b: #- x',
    'b:\n  - #--- fin',
    'a: deux mots # vrai',
    "a: 'deux mots #x'",
  ])('is whole in `%s`', (text) => {
    expect(findingsOf(text)).toEqual([]);
  });
});

describe('the structure of a document', () => {
  it.each([
    ['a tab', 'a:\n\tb: 1\n', '2:1-2:2 yaml/tab'],
    ['a second document', 'a: 1\n---\nb: 2\n', '2:1-2:4 yaml/several-documents'],
    ['a key that is not aligned', 'a: 1\n  b: 2\n', '2:3-2:7 yaml/indentation'],
    ['a dash that is not aligned', 'a:\n- b\n - c: d\n', '3:2-3:8 yaml/indentation'],
    ['a dash one space too far left', 'a:\n   - b\n  - c\n   - d\ne: 1\n', '3:3-3:6 yaml/indentation'],
    ['a dash before keys too far left', 'a:\n  - b: 1\n    c: 2\n - b: 3\n   c: 4\n', '4:2-4:8 yaml/indentation'],
    ['a dash too far left below a comment', 'a:\n   - b\n  # x\n  - c\ne: 1\n', '4:3-4:6 yaml/indentation'],
    ['a key without a space', 'a: 1\nb:2\n', '2:1-2:4 yaml/missing-space'],
    ['a first key without a space', 'a:1\nb: 2\n', '1:1-1:4 yaml/missing-space'],
    ['a line without a colon', 'a: 1\nb\n', '2:1-2:2 yaml/missing-colon'],
    ['a text that goes on at the margin', 'a: un texte\nla suite\nb: 1\n', '2:1-2:9 yaml/missing-colon'],
    ['keys for a key', '[a]: 3\n', '1:1-1:4 yaml/key-form'],
    ['no key', 'b: 1\n: x\n', '2:1-2:4 yaml/key-form'],
    ['a question mark for a key', 'b: 1\n? \nc: 2\n', '2:1-2:2 yaml/key-form'],
    ['a dash before a key among others', 'a:\n  b: 1\n  - c: 2\n  d: 3\n', '3:3-3:9 yaml/mixed-dashes'],
    ['a dash before the first of some keys', 'a:\n  - b: 1\n  c: 2\n  d: 3\n', '3:3-3:7 yaml/mixed-dashes'],
    ['a key under the dash of its item', 'a:\n  - b: 1\n  c: 2\n  - b: 3\n', '3:3-3:7 yaml/mixed-dashes'],
    ['a bullet for a dash', 'a:\n  • b: 1\n    c: 2\n  - b: 3\n    c: 4\n', '2:3-2:9 yaml/other-dash'],
    ['a dash without its space', 'a:\n  -b: 1\n    c: 2\n  - b: 3\n', '2:3-2:8 yaml/other-dash'],
    ['a dash joined to its item', 'a:\n  - b\n  -c\n  - d\n', '3:3-3:5 yaml/other-dash'],
    ['a long dash before an item', 'a:\n  - b\n  – c\nd: 1\n', '3:3-3:6 yaml/other-dash'],
    ['a bullet before an item', 'a:\n  - b: 1\n    c: 2\n  • d\n', '4:3-4:6 yaml/other-dash'],
    ['a bullet before items in quotes', 'a:\n  - b\n  •\u00a0"c"\n  • "d"\n', '3:3-3:8 yaml/other-dash'],
    ['a dash for a key that is joined to a word', 'a:\n  b: 1\n  -c\n', '3:3-3:5 yaml/missing-colon'],
    ['an item without its dash', 'a:\n  - b\n  c\n', '3:3-3:4 yaml/mixed-dashes'],
    ['a key of an item one space off', 'a:\n  - b: 1\n   c: 2\n', '3:4-3:8 yaml/indentation'],
    ['a first item without a colon', 'a:\n  - b x\n    c: 1\n', '2:5-2:8 yaml/missing-colon'],
    ['a set without a colon', 'a:\n  b\n    c: 1\n    d: 2\n    e:\n      f: 3\n', '2:3-2:4 yaml/missing-colon'],
    [
      'a set at the margin',
      'a:\n  C1.1:\n    b: 1\nC1.2:\n    b: 1\n\n  C1.3:\n    b: 1\n',
      '4:1-4:6 yaml/indentation',
    ],
    [
      'a set too far right, below a code that has none of its like above',
      'a: 1\nC1.2:\n    b: 1\n  C1.3:\n    b: 1\n',
      '4:3-4:8 yaml/indentation',
    ],
    [
      'a set too far right, below a key that is no code',
      'a:\n  C1.1:\n    b: 1\nd:\n    b: 1\n\n  C1.3:\n    b: 1\n',
      '7:3-7:8 yaml/indentation',
    ],
    ['quotes on two lines for a key', 'a: 1\n"b: c\n  d": e\n', '2:1-2:6 yaml/colon-in-text'],
    ['a set too far right', 'a: 1\n\n   b: 1\n   c: 2\n   d:\n     e: 3\n', '3:4-3:8 yaml/indentation'],
    ['a value joined to its key, between braces', 'a: {b:c, d: e}\n', '1:5-1:8 yaml/missing-space'],
    ['a brace that is not closed after a text', 'a: {\n  "b": "c"\nd: 1\n', '1:4-1:5 yaml/unclosed-bracket'],
    ['the head of a conflict', 'a:\n<<<<<<< HEAD\n  b: 1\n<<<<<<< HEAD\n  c\n', '2:1-5:4 yaml/merge-conflict'],
    [
      'a conflict that git left',
      'a:\n<<<<<<< HEAD\n  b: 1\n=======\n  b: 2\n>>>>>>> autre\n  c: 1\n',
      '2:1-6:14 yaml/merge-conflict',
    ],
    ['brackets with a line too far left', 'a:\n  b: [c,\n  d, e]\nf: 1\n', '3:3-3:8 yaml/indentation'],
    ['a closing bracket too far left', 'a:\n  b: [\n    c # d\n]\ne: 1\n', '4:1-4:2 yaml/indentation'],
    ['brackets of an item with a line too far left', 'a:\n  - [b,\n  c]\n  - d\n', '3:3-3:5 yaml/indentation'],
    ['braces with a line too far left', "a: {b: 'c}',\nd: [e]}\nf: 1\n", '2:1-2:8 yaml/indentation'],
    ['quotes with a line too far left', 'a:\n  b: "c\n\n    d\n  e"\n  f: 1\n', '5:3-5:5 yaml/indentation'],
    ['apostrophes with a line too far left', "- a: 'b\n  l''c'\n- d\n", '2:3-2:8 yaml/indentation'],
    ['quotes that only another value closes', 'a: "b\nc: d"\n', '1:4-1:6 yaml/unclosed-quote'],
    ['quotes that only the value after a comma closes', 'a: "b,\nc: d"\n', '1:4-1:7 yaml/unclosed-quote'],
    ['quotes that other ones seem to close', 'a: "b\nc "x" d\ne: 1\n', '1:4-1:6 yaml/unclosed-quote'],
    ['quotes of an item with one line too far left', '- "a\n  b\nc"\n- d\n', '3:1-3:3 yaml/indentation'],
    ['quotes that a list closes', 'a: "b\n- c"\n', '1:4-1:6 yaml/unclosed-quote'],
    ['a bracket that only another value closes', 'a: [b c\nd: e]\n', '1:4-1:5 yaml/unclosed-bracket'],
    ['a bracket closed as a brace', 'a: {b: 1,\n  c: [2\n}\nd: 1\n', '2:6-2:7 yaml/unclosed-bracket'],
    ['a merge key', 'x: &x {a: 1}\ny:\n  <<: *x\n', '3:3-3:5 yaml/merge-key'],
    ['an alias without an anchor', 'a: *nope\n', '1:4-1:9 yaml/unknown-alias'],
    ['an alias to itself', 'a: &a [*a]\n', '1:8-1:10 yaml/alias-in-itself'],
    ['a tag', 'a: !!timestamp 2026-06-12\n', '1:4-1:15 yaml/unknown-tag'],
    ['a directive', '%YAML 1.1\n---\na: yes\n', '1:1-1:10 yaml/directive'],
    ['a bracket too much', 'a: [b]]\nc: 1\n', '1:7-1:8 yaml/syntax'],
  ])('may not have %s', (_, text, finding) => {
    expect(findingsOf(text)).toEqual([finding]);
  });

  it('may have the version directive, tags of texts, and aliases', () => {
    const text = `%YAML 1.2\n---\n${FICHE}presence: !!str present\nexemptions:\n  - &e { critere: C1.1.1 }\n  - *e\n`;
    expect(read(text).data).toMatchObject({
      presence: 'present',
      exemptions: [{ critere: 'C1.1.1' }, { critere: 'C1.1.1' }],
    });
  });

  it('may be JSON, with tabs', () => {
    const text =
      '{\n\t"certif": "fiche/1",\n\t"referentiel": "a@1",\n\t"candidat": {"numero": "1", "nom": "A", "prenoms": "B"},\n\t"parcours": "complet"\n}\n';
    expect(read(text)).toMatchObject({ kind: 'fiche', data: { parcours: 'complet' }, findings: [] });
  });
});

describe('a duplicate key', () => {
  it('is found at the second, and the first is named', () => {
    const { findings } = read(
      `${FICHE}evaluations:\n  C1.1:\n    criteres:\n      C1.1.1: acquis\n      "C1.1.1": non-acquis\n`,
    );
    expect(findings).toMatchObject([
      {
        rule: 'yaml/duplicate-key',
        range: { line: 9, column: 7, endColumn: 15 },
        related: [{ relation: 'first-here', range: { line: 8, column: 7, endColumn: 13 } }],
      },
    ]);
  });

  it('is found between braces', () => {
    expect(findingsOf('a: { b: 1, c: 2, b: 3 }')).toEqual(['1:18-1:19 yaml/duplicate-key']);
  });
});

describe('between braces', () => {
  it.each([
    ['a number with a comma is one mistake', 'a: { seuil: 10,5, b: c d }', '1:13-1:17 schema/decimal-comma'],
    ['a key without a colon is named', 'a: { presence absent }', '1:6-1:21 yaml/missing-colon'],
  ])('%s', (_, text, finding) => {
    expect(findingsOf(text)).toEqual([finding]);
  });

  it('a comma for a colon is left to the schema', () => {
    const text = `${FICHE}evaluations: { C1.1: { evaluateurs: [{ nom, "Inès Roux" }] } }\n`;
    expect(findingsOf(text)).toEqual(['5:45-5:56 schema/unknown-key', '5:40-5:43 schema/empty-value']);
  });
});

describe('mistakes of one document', () => {
  it('of comments that are joined to values are told one by one', () => {
    expect(findingsOf('- "a"#b\n- "c" # d\n- [e]#f\n')).toEqual([
      '1:6-1:8 yaml/joined-comment',
      '3:6-3:8 yaml/joined-comment',
    ]);
  });

  it('are found together, the consequences of each left out', () => {
    expect(findingsOf('a: x : y\nb: "c" d e\nc: @g\n')).toEqual([
      '1:4-1:9 yaml/colon-in-text',
      '2:8-2:11 yaml/text-after-quote',
      '3:4-3:6 yaml/reserved-start',
    ]);
  });

  it('of two sets that stand wrong are told, and the lines of each left out', () => {
    expect(findingsOf('a\n  c: 1\n  d: 2\n  e: 3\nf: 1\n  g: 1\n  h: 2\n  i: 3\nj: 1\n')).toEqual([
      '1:1-1:2 yaml/missing-colon',
      '6:3-6:7 yaml/indentation',
    ]);
  });

  it('have no echo where an alias comes before its anchor', () => {
    expect(findingsOf('a: *n\nb: &n Chloé\n')).toEqual(['1:4-1:6 yaml/unknown-alias']);
  });

  it('keep to themselves what the form misses', () => {
    expect(findingsOf(FICHE.replace('nom: Roux', 'nom:Roux'))).toEqual(['3:34-3:42 yaml/missing-space']);
    expect(findingsOf(FICHE.replace('complet', '#1'))).toEqual(['4:11-4:13 yaml/value-in-comment']);
    expect(read(FICHE.replace('complet', '#1')).data).toBeUndefined();
  });

  it('of form and of writing are told together', () => {
    expect(findingsOf(`${FICHE}presence: *absent\ndossierr: {}\n`)).toEqual([
      '5:11-5:18 yaml/unknown-alias',
      '6:1-6:9 schema/unknown-key',
    ]);
  });
});
