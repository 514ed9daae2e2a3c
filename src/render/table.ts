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

function share(columns: readonly Column[], width: number): readonly number[] {
  const borders = columns.length + 1 + columns.length * PADDING;
  const fixed = columns.reduce((sum, column) => sum + (column.width ?? 0), 0);
  const rest = Math.max(10, width - borders - fixed);
  return columns.map((column) => column.width ?? rest);
}
