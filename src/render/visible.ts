/** Characters that a terminal obeys or that turn the direction of a line, with the marks that only seem to be nothing. */
const UNSEEN = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;
const CONTROL_PICTURES = 0x2400;
const DELETE = 0x7f;

/** A user's text as a terminal may show it: what would command the terminal or hide is written out (`␛`, `\u{202e}`). */
export function visible(text: string): string {
  return text.replace(UNSEEN, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20) return String.fromCodePoint(CONTROL_PICTURES + code);
    return code === DELETE ? '␡' : `\\u{${code.toString(16)}}`;
  });
}
