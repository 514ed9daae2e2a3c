import { createHash } from 'node:crypto';
import { BLANK, MARK } from '../pdf/mark.ts';

/**
 * A finished document carries, in the mark of its Info dictionary, a key (what it was made from) and a seal: the SHA-256
 * of its own bytes, the digits of the seal as zeros. So a later run sees, from the file alone, that it is whole and of what.
 */
const DIGITS = BLANK.length / 2;
const BEFORE = Buffer.from(`(${MARK}`);
const WHOLE = new RegExp(`^[0-9a-f]{${BLANK.length}}\\)$`);
const NO_SEAL = Buffer.from(BLANK.slice(DIGITS));

/** Writes key and seal into a document just drawn; throws where it has no room for them. */
export function sealed(drawn: Uint8Array, key: string): Uint8Array {
  const bytes = Buffer.from(drawn);
  const at = markIn(bytes);
  if (at === undefined) throw new Error('a document without a mark');
  bytes.write(key, at, 'latin1');
  bytes.write(sealOf(bytes, at), at + DIGITS, 'latin1');
  return bytes;
}

/** The key of a document; nothing where it is cut, altered, or not one that was sealed. */
export function keyOfSealed(file: Uint8Array): string | undefined {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const at = markIn(bytes);
  if (at === undefined) return undefined;
  const mark = bytes.toString('latin1', at, at + 2 * DIGITS);
  return mark.slice(DIGITS) === sealOf(bytes, at) ? mark.slice(0, DIGITS) : undefined;
}

/** Where the digits of the mark start: the last place that looks like one. */
function markIn(bytes: Buffer): number | undefined {
  let found = bytes.lastIndexOf(BEFORE);
  while (found !== -1) {
    const at = found + BEFORE.length;
    if (WHOLE.test(bytes.toString('latin1', at, at + BLANK.length + 1))) return at;
    found = found === 0 ? -1 : bytes.lastIndexOf(BEFORE, found - 1);
  }
  return undefined;
}

function sealOf(bytes: Buffer, at: number): string {
  return createHash('sha256')
    .update(bytes.subarray(0, at + DIGITS))
    .update(NO_SEAL)
    .update(bytes.subarray(at + 2 * DIGITS))
    .digest('hex');
}
