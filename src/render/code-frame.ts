import type { Range } from '../diagnostics/located.ts';
import { visible } from './visible.ts';
import { segmentsOf, widthOf } from './width.ts';

const TAB = '  ';
/** What of a long line stands before the place. */
const BEFORE = 20;

/** A line of a document with the place underlined, in two lines of at most `width` columns; none where it is not there. */
export function codeFrame(text: string, range: Range, width: number): readonly string[] {
  const line = lineOf(text, range.line);
  if (line === undefined || range.column > line.length + 1) return [];
  const gutter = `${range.line} │ `;
  const room = Math.max(10, width - gutter.length);
  const end = range.endLine > range.line ? line.length + 1 : Math.max(range.endColumn, range.column + 1);
  const window = windowOf(line, range.column - 1, room);
  const before = show(line.slice(window.start, range.column - 1));
  const marked = show(line.slice(range.column - 1, Math.min(end - 1, window.end)));
  const after = show(line.slice(Math.min(end - 1, window.end), window.end));
  const start = window.start > 0 ? '…' : '';
  const rest = window.end < line.length ? '…' : '';
  const carets = '^'.repeat(Math.max(1, Math.min(widthOf(marked), room - widthOf(start + before))));
  return [
    `${gutter}${start}${before}${marked}${after}${rest}`.trimEnd(),
    `${' '.repeat(gutter.length - 2)}│ ${' '.repeat(widthOf(start + before))}${carets}`,
  ];
}

/** The part of a line that fits in `room` columns and holds the place, in UTF-16 units. */
function windowOf(line: string, place: number, room: number): { readonly start: number; readonly end: number } {
  const near = line.slice(0, place + room);
  if (line.length <= room && widthOf(show(line)) <= room) return { start: 0, end: line.length };
  const start = place > room - BEFORE && widthOf(show(near)) > room ? Math.max(0, place - BEFORE) : 0;
  let end = start;
  let columns = 2;
  for (const segment of segmentsOf(line.slice(start, start + room))) {
    columns += widthOf(show(segment));
    if (columns > room) break;
    end += segment.length;
  }
  return { start, end: Math.max(end, Math.min(place + 1, line.length)) };
}

function show(text: string): string {
  return visible(text.replaceAll('\t', TAB));
}

/** A line by its number from 1, without its end; found without splitting the whole text. */
function lineOf(text: string, number: number): string | undefined {
  let start = 0;
  for (let line = 1; line < number; line += 1) {
    const next = text.indexOf('\n', start);
    if (next === -1) return undefined;
    start = next + 1;
  }
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? undefined : end).replace(/\r$/, '');
}
