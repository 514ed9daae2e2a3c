/** A character as Unicode numbers it: `U+00A0`. The first one of the text, where it has several. */
export function codePoint(text: string): string {
  return `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
