import { create, type Font, type Glyph } from 'fontkit';

/** Opens a font that serves any number of documents. Throws where the file is no font. */
export function openFont(file: Uint8Array): Font {
  const font = create(Buffer.from(file.buffer, file.byteOffset, file.byteLength));
  if (!('layout' in font)) throw new TypeError('a collection of fonts, not a font');
  forgetCharacters(font);
  return font;
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

/** Whether a font has every character of a word. */
export function covers(font: Font, word: string): boolean {
  for (const character of word) {
    if (!font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)) return false;
  }
  return true;
}
