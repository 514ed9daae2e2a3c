import type { Glyph } from 'fontkit';
import type { FontName, Kit } from './kit.ts';

/** The fonts of a document under way, and the code that each glyph has there. */
const CODES = new WeakMap<PDFKit.DocumentFont, Map<Glyph, string>>();

/**
 * Writes a text on one line; `x` and `y` are where its baseline starts, in points from the top left. Where its letters
 * stand for themselves they are written here, as pdfkit would write them, which shapes every word for every document.
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
  const shown: string[] = [];
  let hex = '';
  for (const [index, glyph] of spelled.glyphs.entries()) {
    hex += codes.get(glyph) ?? include(font, codes, glyph);
    const kern = spelled.kerns[index] ?? 0;
    if (kern === 0 && index + 1 < spelled.glyphs.length) continue;
    shown.push(`<${hex}> ${decimal(-kern * font.scale)}`);
    hex = '';
  }
  const at = `1 0 0 1 ${decimal(x)} ${decimal(page.height - y)} Tm`;
  const flipped = `1 0 0 -1 0 ${decimal(page.height)} cm`;
  doc.addContent(`q\n${flipped}\nBT\n${at}\n/${font.id} ${decimal(size)} Tf\n[${shown.join(' ')}] TJ\nET\nQ`);
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
