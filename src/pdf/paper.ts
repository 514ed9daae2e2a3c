import { type Identity, openContainer } from './container.ts';
import type { Kit } from './kit.ts';
import type { Line } from './line.ts';
import { drawLogo, type Logo } from './logo.ts';
import { FOOT, INK, MARGIN, RULE, SMALL } from './look.ts';
import { LEADING, type Style, typeset } from './typeset.ts';
import { write } from './write.ts';

export type Element = PDFKit.PDFStructureElement;
type Orientation = 'portrait' | 'landscape';

/** A document being drawn, from top to bottom; `y` is where the next thing goes. In points. */
export interface Paper {
  readonly kit: Kit;
  readonly root: Element;
  y: number;
  readonly left: number;
  /** Of the text, on the page at hand. */
  readonly width: () => number;
  /** What is left on the page. */
  readonly room: () => number;
  /** What an empty page holds. */
  readonly whole: () => number;
  readonly newPage: (orientation?: Orientation) => void;
  /** Turns the page where less than `height` is left. */
  readonly ensure: (height: number) => void;
  readonly element: (parent: Element, type: string, options?: PDFKit.Mixins.StructureElementOptions) => Element;
  /** Draws lines as content of an element. */
  readonly lines: (element: Element, lines: readonly Line[], style: Style, x: number, y: number) => void;
  /** Draws lines that were said before: nothing new to who listens. */
  readonly again: (lines: readonly Line[], style: Style, x: number, y: number) => void;
  /** Draws what means nothing to who listens: a rule, a shade, a box. */
  readonly ornament: (draw: (doc: PDFKit.PDFDocument) => void) => void;
  /** Draws a picture as a figure, which is heard as `alt`; sides in points. */
  readonly figure: (logo: Logo, alt: string, width: number, height: number) => void;
  /** Joins data to the document, for machines; they must say no more than its pages may. */
  readonly attach: (name: string, description: string, data: object) => void;
  /** Ends the document, with a foot on every page, and gives its bytes. */
  readonly finish: (foot: string) => Uint8Array;
}

/** Opens a document on its first page. */
export function openPaper(kit: Kit, identity: Identity): Paper {
  const { doc, sign, attach, end } = openContainer(kit, identity);
  const root = doc.struct('Document');
  doc.addStructure(root);

  const bottom = () => doc.page.height - MARGIN - FOOT;
  const draw = (lines: readonly Line[], { size, color = INK }: Style, x: number, y: number) => {
    doc.fillColor(color);
    for (const [index, { runs }] of lines.entries()) {
      const baseline = y + index * size * LEADING + size;
      for (const { font, text, drawn, x: shift } of runs) {
        sign(text);
        write(doc, kit, font, size * kit.scale[font], drawn ?? text, x + shift, baseline);
      }
    }
  };
  const ornament = (paint: (document: PDFKit.PDFDocument) => void) => {
    doc.markContent('Artifact', { type: 'Layout' });
    paint(doc);
    doc.endMarkedContent();
  };
  const paper: Paper = {
    kit,
    root,
    y: MARGIN,
    left: MARGIN,
    width: () => doc.page.width - 2 * MARGIN,
    room: () => bottom() - paper.y,
    whole: () => bottom() - MARGIN,
    newPage: (orientation = doc.page?.layout === 'landscape' ? 'landscape' : 'portrait') => {
      doc.addPage({ size: 'A4', layout: orientation, margin: MARGIN });
      paper.y = MARGIN;
    },
    ensure: (height) => {
      if (paper.room() < height && paper.y > MARGIN) paper.newPage();
    },
    element: (parent, type, options = {}) => {
      const element = doc.struct(type, options);
      parent.add(element);
      return element;
    },
    lines: (element, lines, style, x, y) => {
      element.add(() => draw(lines, style, x, y));
    },
    again: (lines, style, x, y) => {
      doc.markContent('Artifact', { type: 'Pagination' });
      draw(lines, style, x, y);
      doc.endMarkedContent();
    },
    ornament,
    figure: (logo, alt, width, height) => {
      const [x, y] = [MARGIN, paper.y];
      const element = paper.element(root, 'Figure', { alt, bbox: [x, y, x + width, y + height] });
      sign(logo.pixels);
      element.add(() => drawLogo(doc, logo, { x, y, width, height }));
    },
    attach,
    finish: (foot) => {
      const { start, count } = doc.bufferedPageRange();
      for (let page = start; page < start + count; page += 1) {
        doc.switchToPage(page);
        drawFoot(`Page ${page + 1} / ${count}`, foot);
      }
      root.end();
      return end();
    },
  };
  const drawFoot = (page: string, foot: string) => {
    const y = doc.page.height - MARGIN - FOOT / 2;
    doc.markContent('Artifact', { type: 'Pagination' });
    doc
      .moveTo(MARGIN, y - 4)
      .lineTo(doc.page.width - MARGIN, y - 4)
      .lineWidth(0.5)
      .strokeColor(RULE)
      .stroke();
    const number = typeset(kit, page, SMALL, 200);
    draw(number, SMALL, doc.page.width - MARGIN - (number[0]?.width ?? 0), y);
    draw(oneLine(kit, foot, doc.page.width - 2 * MARGIN - 80), SMALL, MARGIN, y);
    doc.endMarkedContent();
  };
  paper.newPage('portrait');
  return paper;
}

/** The start of a text that is said in full elsewhere, as much as one line holds, with the sign that it goes on. */
function oneLine(kit: Kit, text: string, width: number): readonly Line[] {
  const set = (words: string) => typeset(kit, words, SMALL, width);
  if (set(text).length <= 1) return set(text);
  const characters = Array.from(text);
  const start = (length: number) => set(`${characters.slice(0, length).join('').trimEnd()}…`);
  let [fits, exceeds] = [0, characters.length];
  while (exceeds - fits > 1) {
    const middle = Math.floor((fits + exceeds) / 2);
    if (start(middle).length <= 1) fits = middle;
    else exceeds = middle;
  }
  return start(fits);
}
