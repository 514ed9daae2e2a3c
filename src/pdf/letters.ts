import type { Font, Glyph } from 'fontkit';

/** A text as it is drawn: its letters, and how far each stands from the next. */
export interface Spelled {
  readonly glyphs: readonly Glyph[];
  /** What is added to the advance of each letter, mostly nothing; in units of the font. */
  readonly kerns: readonly number[];
  /** How far all of it reaches, in units of the font. */
  readonly advance: number;
}

/** Spells a text; nothing where one of its characters does not stand for itself. */
export type Spell = (text: string) => Spelled | undefined;

interface Letter {
  readonly glyph: Glyph;
  readonly advance: number;
  /** What is added to its advance before another, by the other's code. */
  readonly kerns: Map<number, number>;
}

/** Not the marks, which are set on letters, nor the fraction slash, nor what is never seen, nor scripts that join letters. */
const ITSELF = /^(?!\u2044)(?=[\p{L}\p{N}\p{P}\p{S}\p{Zs}])[\p{Script=Latin}\p{Script=Common}]$/u;

const SPACE = 0x20;

/** What is for marks and for languages that write a letter in a way of their own takes longest, and is not asked. */
const KERN_ALONE = { ccmp: false, locl: false, mark: false, mkmk: false };

/**
 * Spells texts in a font whose letters do no more to each other than to move closer, two by two: each pair is shaped
 * once, and not each word. A space ends a word, and moves nothing.
 */
export function openSpelling(font: Font): Spell {
  const letters = new Map<number, Letter | undefined>();
  const letterOf = (code: number): Letter | undefined => {
    if (letters.has(code)) return letters.get(code);
    const itself = font.hasGlyphForCodePoint(code) && ITSELF.test(String.fromCharCode(code));
    const glyph = itself ? font.glyphForCodePoint(code) : undefined;
    const letter = glyph && { glyph, advance: glyph.advanceWidth, kerns: new Map<number, number>() };
    letters.set(code, letter);
    return letter;
  };
  const kernOf = ({ advance, kerns }: Letter, code: number, next: number): number => {
    const known = kerns.get(next);
    if (known !== undefined) return known;
    const [first] = font.layout(String.fromCharCode(code, next), KERN_ALONE).positions;
    const kern = code === SPACE ? 0 : (first?.xAdvance ?? advance) - advance;
    kerns.set(next, kern);
    return kern;
  };
  return (text) => {
    const glyphs: Glyph[] = [];
    const kerns: number[] = [];
    let advance = 0;
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      const letter = letterOf(code);
      if (letter === undefined) return undefined;
      const kern = index + 1 < text.length ? kernOf(letter, code, text.charCodeAt(index + 1)) : 0;
      glyphs.push(letter.glyph);
      kerns.push(kern);
      advance += letter.advance + kern;
    }
    return { glyphs, kerns, advance };
  };
}
