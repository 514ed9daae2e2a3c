import { GAP, RULE, SMALL, STRONG } from './look.ts';
import type { Paper } from './paper.ts';
import { LEADING, typeset } from './typeset.ts';

export interface Signatory {
  readonly nom: string;
  readonly role: string;
}

export interface Signatures {
  /** In points. */
  readonly height: number;
  readonly draw: () => void;
}

const COLUMNS = 2;
const GUTTER = 14;
const BOX = 46;

/**
 * A box to sign for each person, which says aloud whose it is. A box is never cut from its name, and the boxes stand
 * together where a page holds them.
 */
export function signatures(paper: Paper, signatories: readonly Signatory[]): Signatures {
  const width = (paper.width() - (COLUMNS - 1) * GUTTER) / COLUMNS;
  const rows = Array.from({ length: Math.ceil(signatories.length / COLUMNS) }, (_, index) => {
    const row = signatories.slice(index * COLUMNS, (index + 1) * COLUMNS).map(({ nom, role }) => ({
      name: typeset(paper.kit, nom, STRONG, width),
      role: typeset(paper.kit, `${role} — signature :`, SMALL, width),
    }));
    const text = Math.max(
      ...row.map(({ name, role }) => (name.length * STRONG.size + role.length * SMALL.size) * LEADING),
    );
    return { row, text, height: text + BOX + GAP };
  });
  const height = rows.reduce((sum, row) => sum + row.height, 0);
  return {
    height,
    draw: () => {
      if (height <= paper.whole()) paper.ensure(height);
      const list = paper.element(paper.root, 'L');
      for (const { row, text, height: rowHeight } of rows) {
        paper.ensure(rowHeight);
        for (const [index, { name, role }] of row.entries()) {
          const x = paper.left + index * (width + GUTTER);
          const body = paper.element(paper.element(list, 'LI'), 'LBody');
          paper.lines(body, name, STRONG, x, paper.y);
          paper.lines(body, role, SMALL, x, paper.y + name.length * STRONG.size * LEADING);
          const top = paper.y + text + 2;
          paper.ornament((doc) => doc.rect(x, top, width, BOX).lineWidth(0.6).strokeColor(RULE).stroke());
        }
        paper.y += rowHeight;
      }
    },
  };
}
