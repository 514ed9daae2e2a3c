import type { Font } from 'fontkit';
import { covers, openFont } from './font.ts';
import { openSpelling, type Spell, type Spelled } from './letters.ts';
import type { Logo } from './logo.ts';

/** The four fonts of a document: two weights, and for each a second one for the letters that the first lacks. */
export type FontName = 'regular' | 'bold' | 'second-regular' | 'second-bold';

export const FONT_NAMES: readonly FontName[] = ['regular', 'bold', 'second-regular', 'second-bold'];

/** The bytes of the font files. */
export type FontFiles = Readonly<Record<FontName, Uint8Array>>;

/** What any number of documents share: fonts parsed once, with what was measured of them, and the certifier's logo. */
export interface Kit {
  readonly logo: Logo | undefined;
  readonly fonts: Readonly<Record<FontName, Font>>;
  /** What a size is multiplied by: the small letters of the second fonts are as high as those of the first. */
  readonly scale: Readonly<Record<FontName, number>>;
  /** The advance of a text in ems, scaled. */
  readonly advance: (name: FontName, text: string) => number;
  /** A text letter by letter; nothing where they do not stand for themselves, as in the second fonts, which join some. */
  readonly spell: (name: FontName, text: string) => Spelled | undefined;
  /** The font in which a whole word can be written; the second one where none can. */
  readonly fontFor: (word: string, bold: boolean) => FontName;
}

/** Opens the fonts. Throws where a file is no font. */
export function openKit(files: FontFiles, logo?: Logo): Kit {
  const fonts = {
    regular: openFont(files.regular),
    bold: openFont(files.bold),
    'second-regular': openFont(files['second-regular']),
    'second-bold': openFont(files['second-bold']),
  };
  const scale = {
    regular: 1,
    bold: 1,
    'second-regular': smallLetters(fonts.regular) / smallLetters(fonts['second-regular']),
    'second-bold': smallLetters(fonts.bold) / smallLetters(fonts['second-bold']),
  };
  const advances = new Map<string, number>();
  const spellings: Partial<Record<FontName, Spell>> = {
    regular: openSpelling(fonts.regular),
    bold: openSpelling(fonts.bold),
  };
  const spell: Kit['spell'] = (name, text) => spellings[name]?.(text);
  return {
    logo,
    fonts,
    scale,
    spell,
    advance: (name, text) => {
      const key = `${name} ${text}`;
      const known = advances.get(key);
      if (known !== undefined) return known;
      const font = fonts[name];
      const units = spell(name, text)?.advance ?? font.layout(text).advanceWidth;
      const advance = (units / font.unitsPerEm) * scale[name];
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

/** The height of small letters in ems, measured on one: not every font states it. */
function smallLetters(font: Font): number {
  return font.glyphForCodePoint(0x78).bbox.maxY / font.unitsPerEm;
}
