import type { Range } from '../diagnostics/located.ts';

/** A stretch of a text, in UTF-16 units from its start, its end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Turns offsets into lines and columns; the starts of the lines are looked for when first asked for. */
export interface Lines {
  range(span: Span): Range;
  /** The part of a span that stands on its first line, without the spaces and the line break at its end. */
  firstLine(span: Span): Span;
}

/** The lines of a text: LF or CR LF ends one. */
export function countLines(text: string): Lines {
  let starts: readonly number[] | undefined;
  const position = (offset: number) => {
    starts ??= lineStarts(text);
    const line = lastAtMost(starts, offset);
    const start = starts[line] ?? 0;
    return { line: line + 1, column: Math.min(offset, endOfLine(text, start)) - start + 1 };
  };
  return {
    range: ({ start, end }) => {
      const from = position(start);
      const to = position(Math.max(start, end));
      return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
    },
    firstLine: ({ start, end }) => {
      const line = text.slice(start, Math.min(end, endOfLine(text, start)));
      return { start, end: start + line.trimEnd().length };
    },
  };
}

/** Where the line that holds `offset` ends: its break, LF or CR LF, left out. */
export function endOfLine(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  if (feed === -1) return text.length;
  return feed > 0 && text[feed - 1] === '\r' ? feed - 1 : feed;
}

/** Where the line that holds `offset` starts. */
export function startOfLine(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line after the one that holds `offset` starts; the end of the text where there is none. */
export function startOfNext(text: string, offset: number): number {
  const feed = text.indexOf('\n', offset);
  return feed === -1 ? text.length : feed + 1;
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let feed = text.indexOf('\n'); feed !== -1; feed = text.indexOf('\n', feed + 1)) starts.push(feed + 1);
  return starts;
}

/** The index of the last start at or before `offset`. */
function lastAtMost(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
