import { endOfLine, type Span, startOfLine } from './lines.ts';

/** Dashes of a list, then a key with its colon: what may stand on a line before a value. */
const BEFORE_VALUE = /^[ \t]*(?:- +)*(?:(?:"[^"\n]*"|'[^'\n]*'|[^\s:#"'[{][^:\n]*?)[ \t]*:[ \t]+)?/;

/** Where the value of the line that holds `offset` starts; the line's own start for a line of text. */
export function valueStart(text: string, offset: number): number {
  const start = startOfLine(text, offset);
  const before = BEFORE_VALUE.exec(text.slice(start, Math.min(endOfLine(text, start), start + 2_000)));
  return Math.min(start + (before?.[0].length ?? 0), offset);
}

/** From `start` to the end of its line, a space or break at the end left out. */
export function restOfLine(text: string, start: number): Span {
  const rest = text.slice(start, endOfLine(text, start));
  return { start, end: start + rest.trimEnd().length };
}

/** The line that holds `offset`, without the spaces around it. */
export function contentOfLine(text: string, offset: number): Span {
  const start = startOfLine(text, offset);
  const line = text.slice(start, endOfLine(text, start));
  return restOfLine(text, start + line.length - line.trimStart().length);
}
