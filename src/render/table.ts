import Table from 'cli-table3';
import { wrapText } from './width.ts';

/** A column: its heading, and its width in columns of the terminal; one without a width takes what is left. */
export interface Column {
  readonly heading: string;
  readonly width?: number;
}

/** Spaces on both sides of a cell. */
const PADDING = 2;

const LINES = {
  top: '─',
  'top-mid': '┬',
  'top-left': '┌',
  'top-right': '┐',
  bottom: '─',
  'bottom-mid': '┴',
  'bottom-left': '└',
  'bottom-right': '┘',
  left: '│',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '│',
  'right-mid': '',
  middle: '│',
} as const;

/** A table exactly `width` columns wide; cells wrap, rows follow without a rule between them. */
export function drawTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly string[] {
  const widths = share(columns, width);
  const table = new Table({
    chars: LINES,
    colWidths: widths.map((one) => one + PADDING),
    style: { head: [], border: [] },
  });
  const cells = (row: readonly string[]) => widths.map((one, index) => wrapText(row[index] ?? '', one).join('\n'));
  table.push(cells(columns.map(({ heading }) => heading)));
  table.push(widths.map((one) => '─'.repeat(one)));
  for (const row of rows) table.push(cells(row));
  return table.toString().split('\n');
}

/** What a column without a width keeps at least, and the least that one with a width is narrowed to for its sake. */
const LEAST = 10;
const NARROWEST = 4;

/** The widths of the columns: where they leave too little for the one without a width, the widest give way first. */
function share(columns: readonly Column[], width: number): readonly number[] {
  const room = width - (columns.length + 1) - columns.length * PADDING;
  const fixed = columns.map((column) => column.width ?? 0);
  let rest = room - fixed.reduce((sum, one) => sum + one, 0);
  while (rest < LEAST) {
    const widest = Math.max(...fixed);
    if (widest <= NARROWEST) break;
    fixed[fixed.lastIndexOf(widest)] = widest - 1;
    rest += 1;
  }
  return columns.map((column, index) => (column.width === undefined ? Math.max(1, rest) : (fixed[index] ?? 0)));
}
