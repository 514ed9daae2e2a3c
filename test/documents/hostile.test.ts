import { describe, expect, it } from 'vitest';
import { FICHE, findingsOf, read } from './reading.ts';

function lines(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('\n');
}

describe('a hostile document', () => {
  it.each([
    ['brackets', '['.repeat(100_000)],
    ['open keys', '{a: '.repeat(100_000)],
    ['dashes', '- '.repeat(100_000)],
    ['question marks', '? '.repeat(100_000)],
    ['indented keys', lines(2_000, (depth) => `${' '.repeat(depth)}a:`)],
    ['closed brackets', `a: ${'['.repeat(900)}${']'.repeat(900)}`],
  ])('of too many %s is too deep', (_, text) => {
    expect(read(text).findings.map(({ rule }) => rule)).toEqual(['yaml/too-deep']);
  });

  it('is too deep from the hundred and first level on', () => {
    const nested = (depth: number) => findingsOf(lines(depth, (level) => `${' '.repeat(level)}a:`));
    expect(nested(100)).toEqual([]);
    expect(nested(102)).toEqual(['101:101-101:102 yaml/too-deep']);
  });

  it('cannot multiply itself by aliases', () => {
    const bomb = `a0: &a0 [x, x, x, x, x, x, x, x]\n${lines(30, (n) => `a${n + 1}: &a${n + 1} [${`*a${n}, `.repeat(8)}]`)}`;
    expect(findingsOf(bomb)).toEqual(['5:10-5:13 yaml/alias-bomb']);
  });

  it('cannot reach the prototype of an object', () => {
    const { findings } = read(`${FICHE}__proto__: { pollue: oui }\nconstructor: { prototype: { pollue: oui } }\n`);
    expect(findings.map(({ rule, range }) => [rule, range.line])).toEqual([
      ['schema/unknown-key', 5],
      ['schema/unknown-key', 6],
    ]);
    expect('pollue' in {}).toBe(false);
    expect(Object.getPrototypeOf(read('__proto__: { toString: x }').document?.data)).toBe(Object.prototype);
  });

  it('has as many findings as are of use, and says so', () => {
    const { findings } = read(`${FICHE}${lines(5_000, (n) => `inconnue-${n}: x`)}`);
    expect(findings).toHaveLength(1_001);
    expect(findings.at(-1)).toMatchObject({ rule: 'schema/too-many', params: { reste: 4_000 } });
  });

  it('is not handed to a parser that would choke on it', () => {
    const rules = (line: (index: number) => string, count: number) =>
      read(FICHE + lines(count, line)).findings.map(({ rule }) => rule);
    expect(rules((n) => `k${n}: "a" b`, 80_000)).toEqual(['yaml/too-many-signs']);
    expect(rules(() => '', 300_000)).toEqual(['yaml/too-many-signs']);
    expect(rules(() => '', 290_000)).toEqual([]);
  });

  it('has no lists of nothing far below the last dash that are searched again and again', () => {
    const empty = (n: number) => `vide${n}: [${'~,'.repeat(9_999)}]`;
    const text = `${FICHE}# ${'x'.repeat(3_000_000)} #x\n${lines(2, empty)}\n`;
    expect(findingsOf(text)).toEqual(['6:1-6:6 schema/unknown-key', '7:1-7:6 schema/unknown-key']);
  });

  it('has no long head that is searched again for each mistake', () => {
    const text = `${'# en tête\n'.repeat(150_000)}${lines(20_000, (n) => `k${n}: "x" y`)}\n`;
    expect(findingsOf(text)[0]).toBe('150001:9-150001:10 yaml/text-after-quote');
  });

  it('has no keys at other levels that are searched for again and again', () => {
    const competence = (n: number) => {
      const code = `C${Math.floor(n / 900) + 1}.${(n % 900) + 1}`;
      return `  ${code}:\n    date:\n    C999.1:`;
    };
    const { findings } = read(`${FICHE}evaluations:\n${lines(30_000, competence)}\n`);
    expect(findings[0]?.rule).toBe('schema/too-far-right');
    expect(findings.at(-1)).toMatchObject({ rule: 'schema/too-many', params: { reste: 29_000 } });
  });

  it('has no list that takes a validator forever', () => {
    const text = `${FICHE}dossier:\n  livrables:\n${lines(10_001, (n) => `    - L${n % 1_000}.1.1`)}`;
    expect(findingsOf(text)).toEqual(['10007:7-10007:13 yaml/list-too-long']);
  });
});
