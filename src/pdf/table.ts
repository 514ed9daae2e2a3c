import { type Column, columnWidths, PAD_X, padOf, styleOf } from './columns.ts';
import type { Line } from './line.ts';
import { ACCENT, CELL, CELL_HEAD, GAP, RULE } from './look.ts';
import { box, rule, shade } from './ornaments.ts';
import type { Element, Paper } from './paper.ts';
import { LEADING, type Style, typeset } from './typeset.ts';

export interface TableSpec {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
  /** The least height of a row in points: room for a signature. */
  readonly rowHeight?: number;
}

const PAD_Y = 3;
const SOME_LINES = 6;
/** What titles and a few sentences above a table may take, in points. */
export const ABOVE = 230;

interface Cell {
  readonly column: Column;
  readonly lines: readonly Line[];
  readonly style: Style;
  readonly x: number;
  readonly width: number;
}

/** A table that was measured, on the width of the page at hand, and not drawn yet. */
export interface Table {
  /** Of the heading row and the first row: what must stand under a title, in points. */
  readonly start: number;
  /** Whether all of it takes no more than so many points. */
  readonly fits: (room: number) => boolean;
  readonly draw: () => void;
}

/**
 * A table whose heading row stands on every page. A row is never cut, unless it alone is longer than what a page holds
 * under titles: then it breaks between lines.
 */
export function table(paper: Paper, spec: TableSpec): Table {
  const widths = columnWidths(paper.kit, spec.columns, spec.rows, paper.width());
  const cells = (texts: readonly string[], style: (column: Column) => Style) =>
    cellsOf(paper, spec.columns, widths, texts, style);
  const head = cells(
    spec.columns.map(({ heading }) => heading),
    () => CELL_HEAD,
  );
  const heightOfRow = (row: readonly string[]) => Math.max(heightOf(cells(row, styleOf)), spec.rowHeight ?? 0);
  const first = spec.rows[0];
  const longest = paper.whole() - ABOVE - heightOf(head);
  const start = heightOf(head) + (first === undefined ? 0 : startOfRow(heightOfRow(first), longest));
  return {
    start,
    fits: (room) => {
      let rest = room - heightOf(head) - GAP;
      return spec.rows.every((row) => {
        rest -= heightOfRow(row);
        return rest >= 0;
      });
    },
    draw: () => {
      const element = paper.element(paper.root, 'Table');
      const body: Body = {
        element,
        open: () => drawHead(paper, element, head),
        longest,
        rowHeight: spec.rowHeight ?? 0,
      };
      paper.ensure(start);
      body.open();
      for (const row of spec.rows) drawRow(paper, body, cells(row, styleOf));
      paper.y += GAP;
    },
  };
}

function drawHead(paper: Paper, element: Element, head: readonly Cell[]): void {
  const row = paper.element(element, 'TR');
  const height = heightOf(head);
  shade(paper, height);
  for (const cell of head) drawCell(paper, paper.element(row, 'TH', { scope: 'Column' }), cell, cell.lines);
  paper.y += height;
  rule(paper, ACCENT, 0.8);
}

interface Body {
  readonly element: Element;
  /** Draws the heading row. */
  readonly open: () => void;
  /** The height of the longest row that is not cut, in points. */
  readonly longest: number;
  readonly rowHeight: number;
}

/** What of a row must stand on one page, in points: one that is cut starts where there is room for a few lines. */
function startOfRow(height: number, longest: number): number {
  return height > longest ? SOME_LINES * lineHeight(CELL) + 2 * PAD_Y : height;
}

function drawRow(paper: Paper, { element, open, longest, rowHeight }: Body, cells: readonly Cell[]): void {
  const height = Math.max(heightOf(cells), rowHeight);
  if (paper.room() < startOfRow(height, longest)) {
    paper.newPage();
    open();
  }
  const row = paper.element(element, 'TR');
  const slots = cells.map((cell) => ({
    cell,
    slot: cell.column.names === true ? paper.element(row, 'TH', { scope: 'Row' }) : paper.element(row, 'TD'),
  }));
  let done = 0;
  let rest = height;
  while (rest > paper.room()) {
    const fitting = Math.max(1, Math.floor((paper.room() - 2 * PAD_Y) / lineHeight(CELL)));
    for (const { cell, slot } of slots) drawCell(paper, slot, cell, cell.lines.slice(done, done + fitting));
    done += fitting;
    rest = heightOf(cells.map((cell) => ({ ...cell, lines: cell.lines.slice(done) })));
    paper.newPage();
    open();
    nameAgain(paper, cells, done);
  }
  for (const { cell, slot } of slots) {
    drawCell(paper, slot, cell, cell.lines.slice(done));
    if (cell.column.box === true && cell.lines.every(({ runs }) => runs.length === 0)) {
      box(paper, cell.x + PAD_X, PAD_Y, cell.width - 2 * PAD_X, rest - 2 * PAD_Y);
    }
  }
  // Its structure is written, and no longer held.
  row.end();
  paper.y += rest;
  rule(paper, RULE, 0.4);
}

/** What names a row that goes on stands above its rest, too. */
function nameAgain(paper: Paper, cells: readonly Cell[], done: number): void {
  const rest = Math.max(...cells.map(({ lines }) => lines.length - done));
  for (const { column, lines, style, x } of cells) {
    const told = column.names === true && lines.length <= done;
    if (told) paper.again(lines.slice(0, rest), style, x + PAD_X, paper.y + PAD_Y);
  }
}

function drawCell(paper: Paper, slot: Element, cell: Cell, lines: readonly Line[]): void {
  if (lines.length === 0) return;
  const top = paper.y + PAD_Y;
  if (cell.column.align !== 'center') {
    paper.lines(slot, lines, cell.style, cell.x + PAD_X, top);
    return;
  }
  for (const [index, line] of lines.entries()) {
    const shift = Math.max(padOf(cell.column), (cell.width - line.width) / 2);
    paper.lines(slot, [line], cell.style, cell.x + shift, top + index * lineHeight(cell.style));
  }
}

function cellsOf(
  paper: Paper,
  columns: readonly Column[],
  widths: readonly number[],
  texts: readonly string[],
  style: (column: Column) => Style,
): readonly Cell[] {
  let x = paper.left;
  return columns.map((column, index) => {
    const width = widths[index] ?? 0;
    const lines = typeset(paper.kit, texts[index] ?? '', style(column), width - 2 * padOf(column));
    const cell: Cell = { column, lines, style: style(column), x, width };
    x += width;
    return cell;
  });
}

function heightOf(cells: readonly Cell[]): number {
  return Math.max(0, ...cells.map(({ lines, style }) => lines.length * lineHeight(style))) + 2 * PAD_Y;
}

function lineHeight({ size }: Style): number {
  return size * LEADING;
}
