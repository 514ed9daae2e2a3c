import type { Glyph } from 'fontkit';
import type { FontName, Kit } from './kit.ts';

/** The fonts of a document under way, and the code that each glyph has there. */
const CODES = new WeakMap<PDFKit.DocumentFont, Map<Glyph, string>>();

/**
 * Writes a text on one line; `x` and `y` are where its baseline starts, in points from the top left. Where its letters
 * stand for themselves they are written here: pdfkit would shape every word for every document. Its pages are upside down,
 * and so is the text on them.
 */
export function write(
  doc: PDFKit.PDFDocument,
  kit: Kit,
  name: FontName,
  size: number,
  text: string,
  x: number,
  y: number,
) {
  doc.font(name).fontSize(size);
  const spelled = kit.spell(name, text);
  if (spelled === undefined) {
    doc.text(text, x, y, { lineBreak: false, baseline: 'alphabetic' });
    return;
  }
  const { _font: font, page } = doc;
  page.fonts[font.id] ??= font.ref();
  const codes = CODES.get(font) ?? new Map<Glyph, string>();
  CODES.set(font, codes);
  let shown = '<';
  for (const [index, glyph] of spelled.glyphs.entries()) {
    const kern = spelled.kerns[index] ?? 0;
    shown += codes.get(glyph) ?? include(font, codes, glyph);
    if (kern !== 0) shown += `> ${decimal(-kern * font.scale)} <`;
  }
  const at = `1 0 0 -1 ${decimal(x)} ${decimal(y)} Tm`;
  doc.addContent(`BT\n/${font.id} ${decimal(size)} Tf\n${at}\n[${shown}>] TJ\nET`);
}

function include(font: PDFKit.DocumentFont, codes: Map<Glyph, string>, glyph: Glyph): string {
  const id = font.subset.includeGlyph(glyph.id);
  font.widths[id] ??= glyph.advanceWidth * font.scale;
  font.unicode[id] ??= glyph.codePoints;
  const code = id.toString(16).padStart(4, '0');
  codes.set(glyph, code);
  return code;
}

/** A number as PDF writes it: six decimals at most. */
function decimal(number: number): number {
  return Math.round(number * 1e6) / 1e6;
}
