import { create, type Font } from 'fontkit';

/** The four fonts of a document: two weights, and for each a second one for the letters that the first lacks. */
export type FontName = 'regular' | 'bold' | 'second-regular' | 'second-bold';

export const FONT_NAMES: readonly FontName[] = ['regular', 'bold', 'second-regular', 'second-bold'];

/** The bytes of the font files. */
export type FontFiles = Readonly<Record<FontName, Uint8Array>>;

/** Fonts parsed once for any number of documents, with what was measured of them. */
export interface Kit {
  readonly fonts: Readonly<Record<FontName, Font>>;
  /** The advance of a text in ems. */
  readonly advance: (name: FontName, text: string) => number;
  /** The font in which a whole word can be written; the second one where none can. */
  readonly fontFor: (word: string, bold: boolean) => FontName;
}

/** Opens the fonts. Throws where a file is no font. */
export function openKit(files: FontFiles): Kit {
  const fonts = {
    regular: open(files.regular),
    bold: open(files.bold),
    'second-regular': open(files['second-regular']),
    'second-bold': open(files['second-bold']),
  };
  const advances = new Map<string, number>();
  return {
    fonts,
    advance: (name, text) => {
      const key = `${name} ${text}`;
      const known = advances.get(key);
      if (known !== undefined) return known;
      const font = fonts[name];
      const advance = font.layout(text).advanceWidth / font.unitsPerEm;
      if (advances.size < MOST_ADVANCES) advances.set(key, advance);
      return advance;
    },
    fontFor: (word, bold) => {
      const first = bold ? 'bold' : 'regular';
      return covers(fonts[first], word) ? first : `second-${first}`;
    },
  };
}

/** Words of one language are few; names of candidates may be many. */
const MOST_ADVANCES = 50_000;

function open(file: Uint8Array): Font {
  const font = create(Buffer.from(file.buffer, file.byteOffset, file.byteLength));
  if (!('layout' in font)) throw new TypeError('a collection of fonts, not a font');
  return font;
}

export function covers(font: Font, word: string): boolean {
  for (const character of word) {
    if (!font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)) return false;
  }
  return true;
}
