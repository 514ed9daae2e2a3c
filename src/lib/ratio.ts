/** An exact non-negative fraction. Shares, thresholds and weights are compared with it, never as floats. */
export interface Ratio {
  readonly num: bigint;
  readonly den: bigint;
}

export const ZERO: Ratio = { num: 0n, den: 1n };
export const ONE: Ratio = { num: 1n, den: 1n };

/**
 * A share as a document writes it: `2/3`, `60%`, `62.5%`.
 * The form is the schema's business; anything else throws.
 */
export function parseShare(text: string): Ratio {
  const fraction = /^(\d+)\/(\d+)$/.exec(text);
  if (fraction?.[1] !== undefined && fraction[2] !== undefined) {
    return { num: BigInt(fraction[1]), den: BigInt(fraction[2]) };
  }
  if (!text.endsWith('%')) throw new RangeError(`not a share: ${text}`);
  const percent = parseDecimal(text.slice(0, -1));
  return { num: percent.num, den: percent.den * 100n };
}

/** A decimal number exactly as its shortest decimal form reads: `0.1` is 1/10. */
export function parseDecimal(value: number | string): Ratio {
  const text = typeof value === 'number' ? decimalText(value) : value;
  const [whole = '0', fraction = ''] = text.split('.');
  return { num: BigInt(whole + fraction), den: 10n ** BigInt(fraction.length) };
}

/** The decimal form without exponent, for the numbers that `String` writes as `1e-7` or `1e+21`. */
function decimalText(value: number): string {
  const text = String(value);
  const exponent = /^(\d+)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (exponent === null) return text;
  const [, whole = '', fraction = '', power = '0'] = exponent;
  const digits = whole + fraction;
  const point = whole.length + Number(power);
  if (point <= 0) return `0.${'0'.repeat(-point)}${digits}`;
  return point >= digits.length
    ? digits + '0'.repeat(point - digits.length)
    : `${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** The sum, over the least common denominator: sums of many weights stay small. */
export function add(a: Ratio, b: Ratio): Ratio {
  if (a.den === b.den) return { num: a.num + b.num, den: a.den };
  const common = gcd(a.den, b.den);
  return { num: a.num * (b.den / common) + b.num * (a.den / common), den: (a.den / common) * b.den };
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}

export function multiply(a: Ratio, b: Ratio): Ratio {
  return { num: a.num * b.num, den: a.den * b.den };
}

/** The quotient; `b` is not zero. */
export function divide(a: Ratio, b: Ratio): Ratio {
  return { num: a.num * b.den, den: a.den * b.num };
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compare(a: Ratio, b: Ratio): -1 | 0 | 1 {
  const left = a.num * b.den;
  const right = b.num * a.den;
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

/** Whether `a` is a whole multiple of `step`. */
export function isMultiple(a: Ratio, step: Ratio): boolean {
  return step.num !== 0n && (a.num * step.den) % (a.den * step.num) === 0n;
}

/** The greatest whole multiple of `step` that is not above `a`; `step` is not zero. */
export function floorTo(a: Ratio, step: Ratio): Ratio {
  const steps = (a.num * step.den) / (a.den * step.num);
  return { num: steps * step.num, den: step.den };
}

/** The nearest number, to be shown: never compared. */
export function toNumber({ num, den }: Ratio): number {
  return Number(num) / Number(den);
}
