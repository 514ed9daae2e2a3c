import { BODY, GAP, HEADING, MARGIN, SMALL, SUBHEADING, TITLE } from './look.ts';
import type { Element, Paper } from './paper.ts';
import { LEADING, type Style, typeset } from './typeset.ts';

/** How much must follow a heading on its page, in points. */
const KEEP = 60;
/** Between a heading and what follows it, in points. */
const UNDER = 4;

const HEADINGS: Readonly<Record<'H1' | 'H2' | 'H3', { readonly style: Style; readonly before: number }>> = {
  H1: { style: TITLE, before: 0 },
  H2: { style: HEADING, before: 14 },
  H3: { style: SUBHEADING, before: 8 },
};

/** A heading, on the page of what follows it: at least `keep` points of it. */
export function heading(paper: Paper, level: 'H1' | 'H2' | 'H3', text: string, keep = KEEP): void {
  const { style, before } = HEADINGS[level];
  const lines = typeset(paper.kit, text, style, paper.width());
  paper.ensure(headingHeight(paper, level, text) + keep);
  if (paper.y > MARGIN) paper.y += before;
  paper.lines(paper.element(paper.root, level), lines, style, paper.left, paper.y);
  paper.y += lines.length * style.size * LEADING + UNDER;
}

/** The height of a heading with what is around it, in points. */
export function headingHeight(paper: Paper, level: 'H1' | 'H2' | 'H3', text: string): number {
  const { style, before } = HEADINGS[level];
  return before + linesHeight(paper, text, style) + UNDER;
}

function linesHeight(paper: Paper, text: string, style: Style): number {
  return typeset(paper.kit, text, style, paper.width()).length * style.size * LEADING;
}

/** A paragraph, which breaks between lines where the page ends. */
export function paragraph(paper: Paper, text: string, style: Style = BODY): void {
  flowLines(paper, paper.element(paper.root, 'P'), text, style, 0);
  paper.y += GAP / 2;
}

/** The height of paragraphs, in points. */
export function paragraphsHeight(paper: Paper, texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + linesHeight(paper, text, BODY) + GAP / 2, 0);
}

/** So few lines are not parted: one of them would stand alone. */
const FEWEST = 3;

function flowLines(paper: Paper, element: Element, text: string, style: Style, indent: number): void {
  const lines = typeset(paper.kit, text, style, paper.width() - indent);
  const height = style.size * LEADING;
  let rest = lines;
  while (rest.length > 0) {
    paper.ensure(height * (rest.length > FEWEST ? 2 : rest.length));
    const room = Math.max(1, Math.floor(paper.room() / height));
    // No line stands alone at the head of the next page.
    const fitting = rest.length === room + 1 && room > 1 ? room - 1 : room;
    const part = rest.slice(0, fitting);
    paper.lines(element, part, style, paper.left + indent, paper.y);
    paper.y += part.length * height;
    rest = rest.slice(fitting);
    if (rest.length > 0) paper.newPage();
  }
}

/** An item of so few lines goes to the next page whole. */
const WHOLE = 4;

/** The height of a list, in points. */
export function listHeight(paper: Paper, items: readonly string[], style: Style = BODY): number {
  const heights = items.map(
    (item) => typeset(paper.kit, item, style, paper.width() - INDENT).length * style.size * LEADING,
  );
  return heights.reduce((sum, height) => sum + height + 2, GAP / 2);
}

/** A list: each item behind a dash. */
export function list(paper: Paper, items: readonly string[], style: Style = BODY): void {
  const element = paper.element(paper.root, 'L');
  for (const item of items) {
    const entry = paper.element(element, 'LI');
    const lines = typeset(paper.kit, item, style, paper.width() - INDENT).length;
    paper.ensure(style.size * LEADING * (lines > WHOLE ? 2 : lines));
    const label = paper.element(entry, 'Lbl');
    paper.lines(label, typeset(paper.kit, '–', style, 20), style, paper.left + 4, paper.y);
    flowLines(paper, paper.element(entry, 'LBody'), item, style, INDENT);
    paper.y += 2;
  }
  paper.y += GAP / 2;
}

const INDENT = 16;
const LABEL_WIDTH = 130;
const LABEL: Style = { ...SMALL, size: BODY.size };

export type Pair = readonly [label: string, value: string];

/** The height of labels and values, in points. */
export function pairsHeight(paper: Paper, pairs: readonly Pair[]): number {
  return pairs.reduce((sum, [, value]) => {
    const lines = typeset(paper.kit, value, BODY, paper.width() - LABEL_WIDTH).length;
    return sum + lines * BODY.size * LEADING + 1.5;
  }, 0);
}

/** Labels and values, one pair a row, read as a list; on one page where a page holds them. */
export function keyValues(paper: Paper, pairs: readonly Pair[]): void {
  const whole = pairsHeight(paper, pairs);
  if (whole <= paper.whole() / 2) paper.ensure(whole);
  const element = paper.element(paper.root, 'L');
  for (const [label, value] of pairs) {
    const entry = paper.element(element, 'LI');
    paper.ensure(BODY.size * LEADING * 2);
    const name = typeset(paper.kit, label, LABEL, LABEL_WIDTH - 8);
    paper.lines(paper.element(entry, 'Lbl'), name, LABEL, paper.left, paper.y);
    flowLines(paper, paper.element(entry, 'LBody'), value, BODY, LABEL_WIDTH);
    paper.y += 1.5;
  }
  paper.y += GAP / 2;
}
