import type { Range } from '../diagnostics/located.ts';
import { visible } from './visible.ts';
import { segmentsOf, widthOf } from './width.ts';

const TAB = '  ';
/** What of a long line stands before the place, in columns. */
const BEFORE = 20;

/** One character of a line as a terminal shows it. */
interface Cell {
  /** Where it stands in the line, in UTF-16 units, its end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** In columns. */
  readonly width: number;
}

/** A line of a document with the place underlined, in two lines of at most `width` columns; none where it is not there. */
export function codeFrame(text: string, range: Range, width: number): readonly string[] {
  const line = lineOf(text, range.line);
  if (line === undefined || range.column > line.length + 1) return [];
  const gutter = `${range.line} │ `;
  const room = Math.max(10, width - gutter.length);
  const end = range.endLine > range.line ? line.length : Math.max(range.endColumn - 1, range.column);
  const around = cellsAround(line, range.column - 1, room);
  const place = Math.max(
    0,
    around.findLastIndex(({ start }) => start <= range.column - 1),
  );
  const { from, to, cutLeft, cutRight } = windowOf(around, place, line.length, room);
  const shown = around.slice(from, to);
  const before = columnsOf(around.slice(from, place)) + cutLeft.length;
  const marked = columnsOf(around.slice(place, to).filter(({ start }, index) => index === 0 || start < end));
  const left = Math.min(before, room - 1);
  return [
    `${gutter}${cutLeft}${shown.map((cell) => cell.text).join('')}${cutRight}`.trimEnd(),
    `${' '.repeat(gutter.length - 2)}│ ${' '.repeat(left)}${'^'.repeat(Math.max(1, Math.min(marked, room - left)))}`,
  ];
}

/** The characters near a place, no more than could be shown, with a blank one where the line ends. */
function cellsAround(line: string, place: number, room: number): readonly Cell[] {
  const first = Math.max(0, place - room);
  const stop = place + room;
  let start = first;
  const near = segmentsOf(line.slice(first, stop)).map((segment) => {
    const shown = visible(segment.replaceAll('\t', TAB));
    const cell = { start, end: start + segment.length, text: shown, width: widthOf(shown) };
    start = cell.end;
    return cell;
  });
  // What was taken out of a longer line may begin and end with half a character.
  const cells = near.slice(first === 0 ? 0 : 1, stop < line.length ? -1 : undefined);
  return place === line.length ? [...cells, { start: place, end: place, text: ' ', width: 1 }] : cells;
}

/** The cells from `from` to `to` that fit in `room` columns and hold the place, with a sign where the line is cut. */
function windowOf(cells: readonly Cell[], place: number, length: number, room: number) {
  const whole = cells[0]?.start === 0 && reaches(cells, cells.length, length);
  if (whole && columnsOf(cells) <= room) return { from: 0, to: cells.length, cutLeft: '', cutRight: '' };
  const inFirst = cells[0]?.start === 0 && columnsOf(cells.slice(0, place)) <= room - BEFORE;
  const from = inFirst ? 0 : startBefore(cells, place, room);
  const cutLeft = inFirst || cells[from]?.start === 0 ? '' : '…';
  const held = room - cutLeft.length - 1;
  let to = from;
  let columns = 0;
  for (const { width } of cells.slice(from)) {
    columns += width;
    if (columns > held) break;
    to += 1;
  }
  return { from, to, cutLeft, cutRight: reaches(cells, to, length) ? '' : '…' };
}

/** Whether the first `count` cells go to the end of the line. */
function reaches(cells: readonly Cell[], count: number, length: number): boolean {
  return (cells[count - 1]?.end ?? 0) >= length;
}

/** The first cell shown of a long line: as many as there is room for before the place. */
function startBefore(cells: readonly Cell[], place: number, room: number): number {
  let from = place;
  let columns = 0;
  while (from > 0) {
    columns += cells[from - 1]?.width ?? 0;
    if (columns > Math.min(BEFORE, Math.floor(room / 2))) break;
    from -= 1;
  }
  return from;
}

function columnsOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0);
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
