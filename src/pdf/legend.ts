import { GAP, SMALL } from './look.ts';
import type { Paper } from './paper.ts';
import { LEADING, measure, type Style, typeset } from './typeset.ts';

const LABEL: Style = { ...SMALL, bold: true };
const GUTTER = 12;
const AFTER_LABEL = 8;

export interface Legend {
  /** In points. */
  readonly height: number;
  readonly draw: () => void;
}

/** What codes mean, in columns that are read one row after the other. It stands on one page where a page holds it. */
export function legend(
  paper: Paper,
  entries: readonly (readonly [code: string, meaning: string])[],
  columns: number,
): Legend {
  const width = (paper.width() - (columns - 1) * GUTTER) / columns;
  const indent =
    Math.min(width / 3, Math.max(0, ...entries.map(([code]) => measure(paper.kit, code, LABEL).line))) + AFTER_LABEL;
  const cells = entries.map(([code, meaning]) => ({
    code: typeset(paper.kit, code, LABEL, indent - AFTER_LABEL + 0.5),
    meaning: typeset(paper.kit, meaning, SMALL, width - indent),
  }));
  const rows = Array.from({ length: Math.ceil(cells.length / columns) }, (_, row) => {
    const line = cells.slice(row * columns, (row + 1) * columns);
    const lines = Math.max(...line.map(({ code, meaning }) => Math.max(code.length, meaning.length)));
    return { line, height: lines * SMALL.size * LEADING + 1 };
  });
  const height = rows.reduce((sum, row) => sum + row.height, GAP / 2);
  return {
    height,
    draw: () => {
      if (height <= paper.whole()) paper.ensure(height);
      const list = paper.element(paper.root, 'L');
      for (const row of rows) {
        paper.ensure(row.height);
        for (const [index, { code, meaning }] of row.line.entries()) {
          const item = paper.element(list, 'LI');
          const x = paper.left + index * (width + GUTTER);
          paper.lines(paper.element(item, 'Lbl'), code, LABEL, x, paper.y);
          paper.lines(paper.element(item, 'LBody'), meaning, SMALL, x + indent, paper.y);
        }
        paper.y += row.height;
      }
      paper.y += GAP / 2;
    },
  };
}
