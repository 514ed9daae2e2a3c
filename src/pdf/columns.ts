import type { Kit } from './kit.ts';
import { CELL, CELL_HEAD } from './look.ts';
import { measure, type Style } from './typeset.ts';

/** A column: its heading, and how much room it takes. */
export interface Column {
  readonly heading: string;
  /** In points; without it, what its texts need. */
  readonly width?: number;
  /** It takes what its texts need and no more, so that what is left goes to the others; its longest ones are broken first. */
  readonly fit?: true;
  /** Its texts are no words: where there is too little room for those of the others, they are cut first, and anywhere. */
  readonly cut?: true;
  readonly align?: 'center';
  /** The cells name their row, and are read as its headings. */
  readonly names?: true;
  readonly bold?: true;
  /** The cells without a text are boxes to sign in. */
  readonly box?: true;
}

/** Beside the text of a cell. */
export const PAD_X = 4;
/** Beside a code, where there is no room for more. */
const PAD_CODE = 2;

/** No text asks for more than this before the others have had theirs. */
const MOST = 320;
/** Longer parts of a word are cut: they would take the room of all others. */
const LONGEST_PART = 110;

/** What a column that fits its texts has before the others have had theirs. */
const MOST_FIT = 140;

/** A column of codes asks for no more than this for its own code. */
const SHORT_HEADING = 30;

/** Of what they need, texts keep at least this beside codes that keep all of theirs. */
const LEAST_SHARE = 0.5;

interface Need {
  /** With no word cut, and nothing more. */
  readonly tight: number;
  readonly least: number;
  readonly most: number;
}

/** What must be left beside a text, in points: codes are set in the middle of more, where there is room. */
export function padOf({ align }: Column): number {
  return align === 'center' ? PAD_CODE : PAD_X;
}

/** How the texts of a column are set. */
export function styleOf({ bold }: Column): Style {
  return bold === true ? { ...CELL, bold } : CELL;
}

/** The width of each column, in points; together `width`, whatever the texts. */
export function columnWidths(
  kit: Kit,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
): readonly number[] {
  const needs = columns.map((column, index) => needOf(kit, column, rows, index));
  const least = sum(needs.map((need) => need.least));
  const most = sum(needs.map((need) => need.most));
  if (most <= width) return spread(columns, needs, width - most);
  if (least >= width) return squeeze(columns, needs, width);
  // Texts first: a long code above a column of codes is cut before the names beside it are, and so is a long number.
  const texts = grow(
    needs,
    width - least,
    (index) => columns[index]?.align !== 'center' && columns[index]?.fit !== true,
  );
  return grow(texts, width - sum(texts.map((need) => need.least)), () => true).map((need) => need.least);
}

/** Less than all need: no word is cut where there is room for the longest; where there is none, texts are, before codes. */
function squeeze(columns: readonly Column[], needs: readonly Need[], width: number): readonly number[] {
  const tight = needs.map((need) => ({ ...need, least: need.tight, most: need.least }));
  const whole = sum(tight.map(({ least }) => least));
  if (whole <= width) return grow(tight, width - whole, () => true).map(({ least }) => least);
  const held = (index: number) => columns[index]?.align === 'center';
  const codes = sum(tight.map(({ least }, index) => (held(index) ? least : 0)));
  const share = (width - codes) / (whole - codes);
  if (share < LEAST_SHARE) return tight.map(({ least }) => (least * width) / whole);
  return tight.map(({ least }, index) => (held(index) ? least : least * share));
}

/** Shares `room` among some columns, in proportion to what each still lacks; no more than that. */
function grow(needs: readonly Need[], room: number, grows: (index: number) => boolean): readonly Need[] {
  const lacks = needs.map((need, index) => (grows(index) ? need.most - need.least : 0));
  const share = Math.min(1, room / Math.max(sum(lacks), Number.MIN_VALUE));
  return needs.map((need, index) => ({ ...need, least: need.least + (lacks[index] ?? 0) * share }));
}

/** More than all need: what is left goes to the columns that may grow, in proportion. */
function spread(columns: readonly Column[], needs: readonly Need[], rest: number): readonly number[] {
  const grows = columns.map(({ fit, width }) => fit !== true && width === undefined);
  const growing = sum(needs.map(({ most }, index) => (grows[index] === true ? most : 0)));
  return needs.map(({ most }, index) => (grows[index] === true ? most + (rest * most) / growing : most));
}

function needOf(kit: Kit, column: Column, rows: readonly (readonly string[])[], index: number): Need {
  if (column.width !== undefined) return { tight: column.width, least: column.width, most: column.width };
  const style = styleOf(column);
  const heading = measure(kit, column.heading, CELL_HEAD);
  let { line, part } = heading;
  if (column.align === 'center') part = Math.min(part, SHORT_HEADING);
  for (const row of rows) {
    const cell = measure(kit, row[index] ?? '', style);
    line = Math.max(line, cell.line);
    part = Math.max(part, Math.min(cell.part, LONGEST_PART));
  }
  const most = withPad(Math.min(line, MOST), PAD_X);
  const least = Math.min(withPad(part, PAD_X), most);
  return {
    tight: withPad(column.cut === true ? heading.part : part, padOf(column)),
    least: column.fit === true ? Math.max(least, Math.min(most, MOST_FIT)) : least,
    most,
  };
}

/** Half a point against rounding: a text that fits must not be broken. */
function withPad(width: number, pad: number): number {
  return width + 2 * pad + 0.5;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
