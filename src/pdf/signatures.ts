import { GAP, RULE, SMALL, STRONG } from './look.ts';
import type { Paper } from './paper.ts';
import { LEADING, typeset } from './typeset.ts';

export interface Signatory {
  readonly nom: string;
  readonly role: string;
}

const COLUMNS = 2;
const GUTTER = 14;
const BOX = 46;

/** A box to sign for each person, which says aloud whose it is. A box is never cut from its name. */
export function signatures(paper: Paper, signatories: readonly Signatory[]): void {
  const list = paper.element(paper.root, 'L');
  const width = (paper.width() - (COLUMNS - 1) * GUTTER) / COLUMNS;
  for (let start = 0; start < signatories.length; start += COLUMNS) {
    const row = signatories.slice(start, start + COLUMNS).map(({ nom, role }) => ({
      name: typeset(paper.kit, nom, STRONG, width),
      role: typeset(paper.kit, `${role} — signature :`, SMALL, width),
    }));
    const text = Math.max(
      ...row.map(({ name, role }) => (name.length * STRONG.size + role.length * SMALL.size) * LEADING),
    );
    paper.ensure(text + BOX + GAP);
    for (const [index, { name, role }] of row.entries()) {
      const x = paper.left + index * (width + GUTTER);
      const body = paper.element(paper.element(list, 'LI'), 'LBody');
      paper.lines(body, name, STRONG, x, paper.y);
      paper.lines(body, role, SMALL, x, paper.y + name.length * STRONG.size * LEADING);
      const top = paper.y + text + 2;
      paper.ornament((doc) => doc.rect(x, top, width, BOX).lineWidth(0.6).strokeColor(RULE).stroke());
    }
    paper.y += text + BOX + GAP;
  }
}
