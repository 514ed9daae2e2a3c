/** What stands in documents for a character that cannot be shown; their second fonts have it. */
export const REPLACEMENT = '\ufffd';

const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
/** Where a word might be cut, joined or not: of no width, and nothing to read. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;
const DAY_OF_MONTH =
  /(\d|1er) (?=(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?!\p{L}))/gu;

/**
 * A text as documents set it: composed letters, its own line ends, no other control; and, as French has it, spaces that never
 * break before punctuation, inside « », and between a day and its month.
 */
export function clean(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(INVISIBLE, '')
    .replace(UNPRINTABLE, (character) => (character === '\n' ? '\n' : REPLACEMENT))
    .replaceAll('\u202f', '\u00a0')
    .replaceAll('\u2011', '-')
    .replace(/ (?=[:;?!»%])/g, '\u00a0')
    .replace(/« /g, '«\u00a0')
    .replace(DAY_OF_MONTH, '$1\u00a0');
}
