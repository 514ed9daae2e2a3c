import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsExactly } from '../../src/lib/exact-number.ts';

describe('a number holds its text', () => {
  it.each([
    '0',
    '-0.0',
    '+12',
    '12.50',
    '.5',
    '10.00000000000000000000',
    '00012',
    '1e3',
    '1.5E-7',
    '0.15e-6',
    '1e22',
    '0e999999999999',
    '0x1f',
    '0o17',
    '9007199254740992e0',
  ])('where it reads %s', (text) => {
    expect(holdsExactly(Number(text), text)).toBe(true);
  });

  it('where the text is the shortest of its own', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(holdsExactly(value, value.toExponential())).toBe(true);
      }),
    );
  });

  it('where there is no number in it', () => {
    expect(holdsExactly(Number.NaN, '.nan')).toBe(true);
    expect(holdsExactly(Number.POSITIVE_INFINITY, '.inf')).toBe(true);
  });
});

describe('a number does not hold its text', () => {
  it.each([
    '9.999999999999999999',
    '20.0000000000000000001',
    '0.30000000000000000001',
    '9007199254740993',
    '9999999999999999999e-18',
    '1e400',
    '1e-400',
    '1.4e-323',
    '0x20000000000001',
    '0o777777777777777777777',
  ])('where it reads %s', (text) => {
    expect(holdsExactly(Number(text), text)).toBe(false);
  });

  it('where twenty digits end in one that it cannot hold', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 9 }), (whole, digit) => {
        const text = `${whole}.${'0'.repeat(20)}${digit}`;
        expect(holdsExactly(Number(text), text)).toBe(false);
      }),
    );
  });
});
