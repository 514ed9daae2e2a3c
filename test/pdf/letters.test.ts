import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSpelling, type Spelled } from '../../src/pdf/letters.ts';
import { kit } from '../support/pdf.ts';

const KIT = kit();
const FONTS = [KIT.fonts.regular, KIT.fonts.bold] as const;
const REFERENTIEL = readFileSync(new URL('../../referentiels/developpement-commercial.yaml', import.meta.url), 'utf8');

/** What fontkit, which shapes whole words, makes of one. */
function shaped(font: (typeof FONTS)[number], word: string): Spelled {
  const { glyphs, positions, advanceWidth } = font.layout(word);
  for (const { xOffset, yOffset, yAdvance } of positions) expect([xOffset, yOffset, yAdvance]).toEqual([0, 0, 0]);
  const kerns = positions.map(({ xAdvance }, index) => xAdvance - (glyphs[index]?.advanceWidth ?? 0));
  return { glyphs, kerns, advance: advanceWidth };
}

function seen(spelled: Spelled | undefined) {
  return spelled && { ...spelled, glyphs: spelled.glyphs.map(({ id, codePoints }) => [id, codePoints]) };
}

describe('a text letter by letter', () => {
  it('stands as it does when it is shaped whole: every word of the shipped referential', () => {
    for (const font of FONTS) {
      const spell = openSpelling(font);
      for (const word of new Set(REFERENTIEL.split(/\s+/))) expect(seen(spell(word))).toEqual(seen(shaped(font, word)));
    }
  });

  it('stands as it does when it is shaped whole: any letters that the font has', () => {
    for (const font of FONTS) {
      const spell = openSpelling(font);
      const letters = font.characterSet.filter((code) => code < 0xffff && spell(String.fromCharCode(code)));
      expect(letters.length).toBeGreaterThan(300);
      const word = fc.array(fc.constantFrom(...letters.filter((code) => code !== 0x20)), {
        minLength: 1,
        maxLength: 9,
      });
      fc.assert(
        fc.property(word, fc.boolean(), (codes, spaced) => {
          const text = `${String.fromCharCode(...codes)}${spaced ? ' ' : ''}`;
          expect(seen(spell(text))).toEqual(seen(shaped(font, text)));
        }),
      );
    }
  });

  it('moves nothing behind a space, which ends a word', () => {
    expect(KIT.spell('regular', ' T')?.kerns).toEqual([0, 0]);
  });

  it.each(['e\u0301', '1\u20442', 'Шевченко', 'مريم', '\u{1f600}'])(
    'is left to be shaped whole where it is %j',
    (text) => {
      expect(KIT.spell('regular', text)).toBeUndefined();
    },
  );

  it('is left to be shaped whole in the second fonts, which join letters', () => {
    expect(KIT.spell('second-regular', 'fi')).toBeUndefined();
  });
});
