import { codePoint } from '../lib/code-point.ts';
import { type Notice, notice } from './notice.ts';
import { CONTROL_CHARACTER, ENCODING, UTF_16 } from './yaml-file-rules.ts';

/** A text without its BOM; where bytes are no UTF-8, as much of it as shows the place. */
export interface Decoded {
  readonly text: string;
  /** What keeps the bytes from being a text. */
  readonly faults: readonly Notice[];
}

const MAX_FAULTS = 100;

/** What YAML allows in no text: control characters but tab, line break and U+0085. */
const NOT_PRINTABLE = /[\p{Cc}\uFFFE\uFFFF](?<![\t\n\r\u0085])/u;

const CONTINUATION: readonly [number, number] = [0x80, 0xbf];

/** The lead bytes after which the second one has narrower bounds: no overlong form, no surrogate, nothing above U+10FFFF. */
const SECOND_BYTE: ReadonlyMap<number, readonly [number, number]> = new Map([
  [0xe0, [0xa0, 0xbf]],
  [0xed, [0x80, 0x9f]],
  [0xf0, [0x90, 0xbf]],
  [0xf4, [0x80, 0x8f]],
]);

const strict = new TextDecoder('utf-8', { fatal: true });
const windows = new TextDecoder('windows-1252');

/** Windows-1252 from 0x80 to 0x9F. Node 20 and others read these bytes as control characters, the apostrophe of Word among them. */
const WINDOWS_SIGNS = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';

function decodeWindows(bytes: Uint8Array): string {
  const sign = (control: string) => WINDOWS_SIGNS.charAt(control.charCodeAt(0) - 0x80);
  return windows.decode(bytes).replaceAll(/[\u0080-\u009f]/g, sign);
}

/** Reads bytes as UTF-8, with or without BOM. A CR that no LF follows ends a line as well, and is handed on as LF. */
export function decode(bytes: Uint8Array): Decoded {
  const utf32 = isUtf32(bytes);
  if (utf32 !== undefined) {
    // Enough to see what the document is: each character is one of UTF-16 beside a NUL.
    const text = new TextDecoder(`utf-16${utf32}`).decode(bytes).replaceAll('\0', '').replace('\uFEFF', '');
    return { text, faults: [notice(UTF_16, { start: 0, end: 0 }, { codage: `UTF-32${utf32.toUpperCase()}` })] };
  }
  const utf16 = isUtf16(bytes);
  if (utf16 !== undefined) {
    return {
      text: new TextDecoder(utf16).decode(bytes),
      faults: [notice(UTF_16, { start: 0, end: 0 }, { codage: utf16.toUpperCase() })],
    };
  }
  try {
    const text = strict.decode(bytes);
    return { text: unixLines(text), faults: NOT_PRINTABLE.test(text) ? controls(text) : [] };
  } catch {
    return badByte(bytes);
  }
}

/** YAML 1.2 ends a line at a lone CR, too, as old Macs wrote it; of the same length, so that offsets stay. */
function unixLines(text: string): string {
  return text.includes('\r') ? text.replaceAll(/\r(?!\n)/g, '\n') : text;
}

/** UTF-32 shows by its BOM, or by three NULs beside the first character. */
function isUtf32(bytes: Uint8Array): 'le' | 'be' | undefined {
  const [a, b, c, d] = bytes;
  if (c === 0 && d === 0 && ((a === 0xff && b === 0xfe) || (a !== 0 && b === 0))) return 'le';
  if (a === 0 && b === 0 && ((c === 0xfe && d === 0xff) || (c === 0 && d !== undefined && d !== 0))) return 'be';
  return undefined;
}

/** UTF-16 shows by its BOM, or by a NUL in every second byte at the start. */
function isUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0 && b !== 0 && c === 0 && d !== 0 && bytes.length > 3) return 'utf-16be';
  if (a !== 0 && b === 0 && c !== 0 && d === 0) return 'utf-16le';
  return undefined;
}

function badByte(bytes: Uint8Array): Decoded {
  const at = firstBadByte(bytes);
  const before = strict.decode(bytes.subarray(0, at));
  const rest = decodeWindows(bytes.subarray(at));
  const octet = `0x${(bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
  return {
    text: unixLines(before + rest),
    faults: [
      notice(ENCODING, { start: before.length, end: before.length + 1 }, { octet, caractere: rest.slice(0, 1) }),
    ],
  };
}

function firstBadByte(bytes: Uint8Array): number {
  let at = 0;
  while (at < bytes.length) {
    const length = characterLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return Math.max(0, bytes.length - 1);
}

/** How many bytes the UTF-8 character at `at` has; 0 where there is none. */
function characterLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  const length = lengthBy(lead);
  const [low, high] = SECOND_BYTE.get(lead) ?? CONTINUATION;
  for (let next = 1; next < length; next += 1) {
    const byte = bytes[at + next] ?? 0;
    const [least, most] = next === 1 ? [low, high] : CONTINUATION;
    if (byte < least || byte > most) return 0;
  }
  return length;
}

function lengthBy(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead < 0xc2 || lead > 0xf4) return 0;
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
}

function controls(text: string): readonly Notice[] {
  const faults: Notice[] = [];
  for (const { index, 0: character } of text.matchAll(new RegExp(NOT_PRINTABLE, 'gu'))) {
    if (faults.length === MAX_FAULTS) break;
    faults.push(notice(CONTROL_CHARACTER, { start: index, end: index + 1 }, { code: codePoint(character) }));
  }
  return faults;
}
