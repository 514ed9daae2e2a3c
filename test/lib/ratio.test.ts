import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  add,
  compare,
  divide,
  floorTo,
  isMultiple,
  multiply,
  parseDecimal,
  parseShare,
  type Ratio,
  toNumber,
} from '../../src/lib/ratio.ts';

const ratio = fc.tuple(fc.bigInt(0n, 10_000n), fc.bigInt(1n, 10_000n)).map(([num, den]): Ratio => ({ num, den }));

/** A number with four digits after the point, and the same in ten-thousandths. */
const decimal = fc.nat(9_999_999).map((units) => ({ units: BigInt(units), value: units / 10_000 }));

describe('a decimal number', () => {
  it.each<readonly [number | string, bigint, bigint]>([
    [0, 0n, 1n],
    [-0, 0n, 1n],
    [7, 7n, 1n],
    [0.1, 1n, 10n],
    ['62.50', 625n, 10n],
    [12.75, 51n, 4n],
    [1e-7, 1n, 10_000_000n],
    [1.25e-7, 125n, 1_000_000_000n],
    [1e21, 10n ** 21n, 1n],
    [1.5e21, 15n * 10n ** 20n, 1n],
  ])('%s is read as its digits stand', (value, num, den) => {
    expect(compare(parseDecimal(value), { num, den })).toBe(0);
  });

  it('of four digits is read without a rounding', () => {
    fc.assert(
      fc.property(decimal, ({ units, value }) => {
        expect(compare(parseDecimal(value), { num: units, den: 10_000n })).toBe(0);
      }),
    );
  });

  it('adds up to what it is on paper', () => {
    expect(0.1 + 0.2).not.toBe(0.3);
    expect(compare(add(parseDecimal(0.1), parseDecimal(0.2)), parseDecimal(0.3))).toBe(0);
  });
});

describe('a share', () => {
  it.each<readonly [string, bigint, bigint]>([
    ['2/3', 2n, 3n],
    ['60%', 3n, 5n],
    ['62.5%', 5n, 8n],
    ['0%', 0n, 1n],
    ['0.0001%', 1n, 1_000_000n],
    ['3/2', 3n, 2n],
  ])('%s is read exactly', (text, num, den) => {
    expect(compare(parseShare(text), { num, den })).toBe(0);
  });

  it.each(['0.6', '2 / 3', 'tous', ''])('“%s” is none', (text) => {
    expect(() => parseShare(text)).toThrow(RangeError);
  });

  it('of a third is not the decimal next to it', () => {
    expect(compare(parseShare('1/3'), parseShare('33.3333%'))).toBe(1);
    expect(compare(parseShare('33.3334%'), parseShare('1/3'))).toBe(1);
  });
});

describe('exact fractions', () => {
  it('are added in any order, on equal or different denominators', () => {
    fc.assert(
      fc.property(ratio, ratio, ratio, (a, b, c) => {
        expect(compare(add(a, b), add(b, a))).toBe(0);
        expect(compare(add(add(a, b), c), add(a, add(b, c)))).toBe(0);
        expect(compare(add(a, b), { num: a.num * b.den + b.num * a.den, den: a.den * b.den })).toBe(0);
      }),
    );
  });

  it('are divided back to what was multiplied', () => {
    fc.assert(
      fc.property(ratio, ratio, (a, b) => {
        fc.pre(b.num !== 0n);
        expect(compare(divide(multiply(a, b), b), a)).toBe(0);
      }),
    );
  });

  it('are compared by value, both ways round', () => {
    fc.assert(
      fc.property(ratio, ratio, (a, b) => {
        expect(compare(a, b) + compare(b, a)).toBe(0);
        expect(compare(a, add(a, { num: 1n, den: 10n ** 30n }))).toBe(-1);
      }),
    );
  });
});

describe('a step', () => {
  it.each([
    [0.3, 0.1, true],
    [12.75, 0.25, true],
    [12.7, 0.25, false],
    [0, 0.5, true],
    [19.99, 0.01, true],
    [19.995, 0.01, false],
    [1e-7, 0.01, false],
  ])('has %s among the multiples of %s: %s', (value, step, expected) => {
    expect(isMultiple(parseDecimal(value), parseDecimal(step))).toBe(expected);
  });

  it('of nothing has no multiple', () => {
    expect(isMultiple(parseDecimal(1), parseDecimal(0))).toBe(false);
  });

  it.each([
    [20, 3, 18],
    [20, 0.5, 20],
    [1, 0.3, 0.9],
    [2, 3, 0],
  ])('goes up to %s by %s as far as %s', (top, step, last) => {
    expect(toNumber(floorTo(parseDecimal(top), parseDecimal(step)))).toBe(last);
  });
});
