import { create, type Font, type Glyph, type GlyphRun } from 'fontkit';

/** Opens a font that serves any number of documents. Throws where the file is no font. */
export function openFont(file: Uint8Array): Font {
  const font = create(Buffer.from(file.buffer, file.byteOffset, file.byteLength));
  if (!('layout' in font)) throw new TypeError('a collection of fonts, not a font');
  keepCoverage(font);
  keepOutlines(font);
  forgetCharacters(font);
  keepLayouts(font);
  return font;
}

/** Whether the font has a character is looked up once: fontkit searches its table again each time. */
function keepCoverage(font: Font): void {
  const plain = font.hasGlyphForCodePoint.bind(font);
  const kept = new Map<number, boolean>();
  font.hasGlyphForCodePoint = (code) => {
    const known = kept.get(code);
    if (known !== undefined) return known;
    const has = plain(code);
    kept.set(code, has);
    return has;
  };
}

/** Outlines go from document to document: each is decoded once. */
function keepOutlines(font: Font): void {
  const plain = font.getGlyph.bind(font);
  const kept = new Set<Glyph>();
  font.getGlyph = (id, characters) => {
    const glyph = plain(id, characters);
    if (glyph === null || kept.has(glyph)) return glyph;
    kept.add(glyph);
    const decode = glyph._decode.bind(glyph);
    let outline: { readonly decoded: unknown } | undefined;
    glyph._decode = () => {
      outline ??= { decoded: decode() };
      return outline.decoded;
    };
    return glyph;
  };
}

/**
 * fontkit keeps each glyph with the characters that it first stood for: none, where it was first met as a part of
 * another (the point of a colon). A later document would lose that character for who listens to it or searches it, and
 * its bytes would depend on those drawn before. So a glyph is kept once for each text that it stands for.
 */
function forgetCharacters(font: Font): void {
  const plain = font.getGlyph.bind(font);
  const named = new Map<string, Glyph>();
  font.getGlyph = (id, characters = []) => {
    const glyph = plain(id);
    if (glyph === null || characters.length === 0) return glyph;
    const key = `${id} ${characters.join(' ')}`;
    const known = named.get(key);
    if (known !== undefined) return known;
    const made: Glyph = Object.create(glyph, { codePoints: { value: [...characters], enumerable: true } });
    named.set(key, made);
    return made;
  };
}

/** Words of a referential are few; those of observations may be many. */
const MOST_LAYOUTS = 5000;

/**
 * Words come back from document to document: each is shaped once. pdfkit scales the positions that it is given where
 * they stand, so every caller gets its own.
 */
function keepLayouts(font: Font): void {
  const plain = font.layout.bind(font);
  const kept = new Map<string, GlyphRun>();
  font.layout = (text, features, ...rest) => {
    if (features !== undefined || rest.length > 0) return plain(text, features, ...rest);
    const run = kept.get(text) ?? plain(text);
    if (kept.size < MOST_LAYOUTS) kept.set(text, run);
    const positions = run.positions.map((position) => ({ ...position }));
    const own: GlyphRun = Object.create(run, { positions: { value: positions, enumerable: true } });
    return own;
  };
}

/** Whether a font has every character of a word. */
export function covers(font: Font, word: string): boolean {
  for (const character of word) {
    if (!font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)) return false;
  }
  return true;
}
