/**
 * Whether a number is all that its text says: a binary double holds some sixteen digits, and the rest of a longer text is lost
 * in silence. The text is decimal, with or without an exponent, hexadecimal (`0x1f`) or octal (`0o17`).
 */
export function holdsExactly(value: number, text: string): boolean {
  if (String(value) === text) return true;
  if (/^0[xo]/.test(text)) return Number.isSafeInteger(value);
  const written = decimalForm(text);
  return written === undefined || written === decimalForm(String(value));
}

/** A decimal number without its sign, in the one form that all its texts share; nothing for infinity and what is no number. */
function decimalForm(text: string): string | undefined {
  const parts = /^[-+]?(\d*)\.?(\d*)(?:[eE]([-+]?\d+))?$/.exec(text);
  if (parts === null) return undefined;
  const [, whole = '', fraction = '', power = '0'] = parts;
  const digits = (whole + fraction).replace(/^0+/, '');
  let end = digits.length;
  while (digits[end - 1] === '0') end -= 1;
  return end === 0 ? '0' : `${digits.slice(0, end)}e${Number(power) - fraction.length + digits.length - end}`;
}
