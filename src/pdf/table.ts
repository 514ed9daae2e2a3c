import { ACCENT, CELL, CELL_HEAD, GAP, RULE, SHADE } from './look.ts';
import type { Element, Paper } from './paper.ts';
import { LEADING, type Line, type Style, typeset } from './typeset.ts';

/** A column: its heading and its width in points; one without a width shares what is left. */
export interface Column {
  readonly heading: string;
  readonly width?: number;
  readonly align?: 'center';
  /** The cells name their row, and are read as its headings. */
  readonly names?: true;
  readonly bold?: true;
  /** The cells without a text are boxes to sign in. */
  readonly box?: true;
}

export interface TableSpec {
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly string[])[];
  /** The least height of a row in points: room for a signature. */
  readonly rowHeight?: number;
}

const PAD_X = 4;
const PAD_Y = 3;

interface Cell {
  readonly lines: readonly Line[];
  readonly style: Style;
  readonly x: number;
  readonly width: number;
  readonly center: boolean;
}

/** The height of the heading row and the first row: what must stand under a title. */
export function tableStart(paper: Paper, spec: TableSpec): number {
  const head = heightOf(headCells(paper, spec));
  const first = spec.rows[0];
  return head + (first === undefined ? 0 : Math.min(heightOf(rowCells(paper, spec, first)), paper.room()));
}

/**
 * A table whose heading row stands on every page. A row is never cut, unless it alone is longer than a page: then it
 * breaks between lines.
 */
export function table(paper: Paper, spec: TableSpec): void {
  const element = paper.element(paper.root, 'Table');
  const head = headCells(paper, spec);
  const start = () => {
    const row = paper.element(element, 'TR');
    const height = heightOf(head);
    shade(paper, height);
    for (const cell of head) drawCell(paper, paper.element(row, 'TH', { scope: 'Column' }), cell, cell.lines, PAD_Y);
    paper.y += height;
    rule(paper, ACCENT, 0.8);
  };
  paper.ensure(tableStart(paper, spec));
  start();
  for (const row of spec.rows) {
    const cells = rowCells(paper, spec, row);
    const height = Math.max(heightOf(cells), spec.rowHeight ?? 0);
    if (paper.room() < height) {
      paper.newPage();
      start();
    }
    drawRow(paper, spec, element, cells, height, start);
  }
  paper.y += GAP;
}

function drawRow(
  paper: Paper,
  spec: TableSpec,
  element: Element,
  cells: readonly Cell[],
  height: number,
  start: () => void,
): void {
  const row = paper.element(element, 'TR');
  const slots = cells.map((_, index) =>
    spec.columns[index]?.names === true ? paper.element(row, 'TH', { scope: 'Row' }) : paper.element(row, 'TD'),
  );
  let done = 0;
  let rest = height;
  while (rest > paper.room()) {
    const fitting = Math.max(1, Math.floor((paper.room() - 2 * PAD_Y) / lineHeight(CELL)));
    for (const [index, cell] of cells.entries()) {
      const slot = slots[index];
      if (slot !== undefined) drawCell(paper, slot, cell, cell.lines.slice(done, done + fitting), PAD_Y);
    }
    done += fitting;
    rest = heightOf(cells.map((cell) => ({ ...cell, lines: cell.lines.slice(done) })));
    paper.newPage();
    start();
  }
  for (const [index, cell] of cells.entries()) {
    const slot = slots[index];
    if (slot !== undefined) drawCell(paper, slot, cell, cell.lines.slice(done), PAD_Y);
  }
  for (const [index, cell] of cells.entries()) {
    if (spec.columns[index]?.box === true && cell.lines.every(({ runs }) => runs.length === 0)) box(paper, cell, rest);
  }
  paper.y += rest;
  rule(paper, RULE, 0.4);
}

function drawCell(paper: Paper, slot: Element, cell: Cell, lines: readonly Line[], shift: number): void {
  if (lines.length === 0) return;
  const centred = cell.center ? (cell.width - 2 * PAD_X - (lines[0]?.width ?? 0)) / 2 : 0;
  paper.lines(slot, lines, cell.style, cell.x + PAD_X + Math.max(0, centred), paper.y + shift);
}

function headCells(paper: Paper, spec: TableSpec): readonly Cell[] {
  return cellsOf(
    paper,
    spec,
    spec.columns.map(({ heading }) => heading),
    () => CELL_HEAD,
  );
}

function rowCells(paper: Paper, spec: TableSpec, row: readonly string[]): readonly Cell[] {
  return cellsOf(paper, spec, row, ({ bold }) => (bold === true ? { ...CELL, bold } : CELL));
}

function cellsOf(
  paper: Paper,
  { columns }: TableSpec,
  texts: readonly string[],
  styleOf: (column: Column) => Style,
): readonly Cell[] {
  const fixed = columns.reduce((sum, { width = 0 }) => sum + width, 0);
  const shared = (paper.width() - fixed) / Math.max(1, columns.filter(({ width }) => width === undefined).length);
  let x = paper.left;
  return columns.map((column, index) => {
    const width = column.width ?? shared;
    const style = styleOf(column);
    const lines = typeset(paper.kit, texts[index] ?? '', style, width - 2 * PAD_X);
    const cell: Cell = { lines, style, x, width, center: column.align === 'center' };
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

function shade(paper: Paper, height: number): void {
  paper.ornament((doc) => doc.rect(paper.left, paper.y, paper.width(), height).fill(SHADE));
}

function rule(paper: Paper, color: string, width: number): void {
  paper.ornament((doc) =>
    doc
      .moveTo(paper.left, paper.y)
      .lineTo(paper.left + paper.width(), paper.y)
      .lineWidth(width)
      .strokeColor(color)
      .stroke(),
  );
}

function box(paper: Paper, { x, width }: Cell, height: number): void {
  paper.ornament((doc) =>
    doc
      .rect(x + PAD_X, paper.y + PAD_Y, width - 2 * PAD_X, height - 2 * PAD_Y)
      .lineWidth(0.6)
      .strokeColor(RULE)
      .stroke(),
  );
}
