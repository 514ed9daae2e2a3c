import { stripVTControlCharacters } from 'node:util';
import { eastAsianWidth } from 'get-east-asian-width';

/** Latin, Greek and Cyrillic letters, punctuation, arrows and box lines: one column each. */
const NARROW =
  /^[\x20-\x7e\u00a0-\u02ff\u0370-\u0482\u048a-\u052f\u1e00-\u1fff\u2010-\u2027\u2190-\u21ff\u2400-\u257f\u2713\u2717]*$/;
const EMOJI = /^\p{Emoji_Presentation}|\ufe0f/u;
const UNSEEN = /^[\p{M}\p{Cf}\p{Cc}]/u;

/** How many columns of a terminal a text takes; colours take none. */
export function widthOf(text: string): number {
  if (NARROW.test(text)) return text.length;
  return segmentsOf(stripVTControlCharacters(text)).reduce((sum, segment) => sum + segmentWidth(segment), 0);
}

function segmentWidth(segment: string): number {
  if (EMOJI.test(segment)) return 2;
  return UNSEEN.test(segment) ? 0 : eastAsianWidth(segment.codePointAt(0) ?? 0);
}

let segmenter: Intl.Segmenter | undefined;

/** What a reader takes for one character each (Unicode UAX #29). Made when it is first needed: it is slow to make. */
export function segmentsOf(text: string): readonly string[] {
  if (NARROW.test(text)) return [...text];
  segmenter ??= new Intl.Segmenter('fr', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** A text filled up with spaces to a number of columns. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** A text of at most `width` columns: what is longer ends in `…`. */
export function clip(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = '';
  let columns = 0;
  for (const segment of segmentsOf(text)) {
    columns += widthOf(segment);
    if (columns > width - 1) break;
    kept += segment;
  }
  return `${kept}…`;
}

/** Where a line may end: as French has it, neither after an opening quotation mark nor before punctuation. */
const BREAK = /(?<![ «]) +(?![ :;?!»%])/;

/** A text in lines of at most `width` columns; a word that is longer is cut. Lines of its own stay apart. */
export function wrapText(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((line) => wrapLine(line, Math.max(1, width)));
}

function wrapLine(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(BREAK).flatMap((one) => cut(one, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

function cut(word: string, width: number): readonly string[] {
  if (widthOf(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const segment of segmentsOf(word)) {
    if (part !== '' && widthOf(part + segment) > width) {
      parts.push(part);
      part = '';
    }
    part += segment;
  }
  return [...parts, part];
}
