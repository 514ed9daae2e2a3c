import { describe, expect, it } from 'vitest';
import { FICHE, findingsOf, read, short } from './reading.ts';

const SET = 'a:\n  b:\n    c: 1\n    d: 2\n';

describe('a line at another rank than its own', () => {
  it.each([
    ['a key at the margin, in the midst of sets', `${SET}e: 3\n    f: 4\n  g:\n    h: 5\n`, '6:5-6:9 yaml/indentation'],
    [
      'the dash of the first item, too far right',
      'a:\n    - b: 1\n    c: 2\n  - b: 3\n    c: 4\n',
      '3:5-3:9 yaml/mixed-dashes',
    ],
    [
      'the dash of the last item, too far left',
      'a:\n  - b: 1\n    c: 2\n- b: 3\n    c: 4\nd: 5\n',
      '4:1-4:7 yaml/mixed-dashes',
    ],
    [
      'the dash of an item at the margin',
      'a:\n  - b: 1\n    c: 2\n- b: 3\n    c: 4\n  - b: 5\n    c: 6\n',
      '4:1-4:7 yaml/mixed-dashes',
    ],
    [
      'a key with a text of several lines',
      'a:\n  - b: 1\n  - b: 2\n  c: >-\n  un texte\n  plus long\n',
      '4:3-4:8 yaml/mixed-dashes',
    ],
    ['the first line', ' a: 1\nb: 2\nc: 3\n', '1:2-1:6 yaml/indentation'],
  ])('is one mistake: %s', (_, text, finding) => {
    expect(findingsOf(text)).toEqual([finding]);
  });

  it.each([
    ['another one below the set', 'b: 1\n  c: 2\nd: 3\n', '8:3-8:7 yaml/indentation'],
    ['a colon in a text', '  g: loi : article 31\n', '7:6-7:22 yaml/colon-in-text'],
    ['a colon in a text that starts with a word and a colon', '  g: Bilan: fait\n', '7:6-7:17 yaml/colon-in-text'],
    ['a text after a quote', '  g: "un" deux\n', '7:11-7:15 yaml/text-after-quote'],
  ])('leaves to be told %s', (_, text, finding) => {
    expect(findingsOf(`${SET}e: 3\n    f: 4\n${text}`)).toEqual(['6:5-6:9 yaml/indentation', finding]);
  });

  it('leaves to be told a line without a colon', () => {
    expect(findingsOf('a:\n  - b: 1\n  c: 2\n  une phrase\n  d: 3\n')).toEqual([
      '3:3-3:7 yaml/mixed-dashes',
      '4:3-4:13 yaml/missing-colon',
    ]);
  });
});

describe('an item of a list that goes on with the text above it', () => {
  const moyens = (more: string) =>
    `${FICHE}evaluations:\n  C1.1:\n    observation: un\n      deux\n${more}    evaluateurs: []\n`;

  it('is a warning, as it may be a dash of the sentence', () => {
    const { data, findings } = read(moyens('      - trois\n      - quatre\n'));
    expect(findings.map((one) => `${one.severity} ${short(one)}`)).toEqual(['warning 9:7-9:14 yaml/indentation']);
    expect(data).toBeDefined();
  });

  it('is what is wrong with a code, and nothing else', () => {
    const { findings } = read(`${FICHE}dossier:\n  livrables:\n  - L1.1.1\n    - L1.1.2\n`);
    expect(findings.map((one) => `${one.severity} ${short(one)}`)).toEqual(['error 8:5-8:13 yaml/indentation']);
  });

  it.each([
    'un - deux',
    'un\n      -deux - trois',
    'un\n      deux - trois',
    '>-\n      un\n      - deux',
    '"un\n      - deux"',
  ])('is not there in %j', (text) => {
    expect(findingsOf(`${FICHE}evaluations:\n  C1.1:\n    observation: ${text}\n`)).toEqual([]);
  });
});
