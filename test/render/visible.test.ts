import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visible } from '../../src/render/visible.ts';
import { clip, pad, widthOf, wrapText } from '../../src/render/width.ts';

describe('a text that a terminal shows', () => {
  it('commands nothing', () => {
    expect(visible('a\u001b[31mb\u0007c\u007f')).toBe('a␛[31mb␇c␡');
    expect(visible('\u202eabc\u2066')).toBe('\\u{202e}abc\\u{2066}');
  });

  it('keeps every ordinary letter', () => {
    expect(visible('Nguyễn Łukasz İpek – « œuvre »')).toBe('Nguyễn Łukasz İpek – « œuvre »');
  });
});

describe('the width of a text', () => {
  it.each([
    ['abc', 3],
    ['é', 1],
    ['e\u0301', 1],
    ['漢字', 4],
    ['👩‍🚀', 2],
    ['Шевченко', 8],
    ['✓ ok', 4],
    ['\u001b[31mabc\u001b[39m', 3],
  ])('of %j is %i', (text, width) => {
    expect(widthOf(text)).toBe(width);
  });

  it('is never passed by lines, and nothing is lost between them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 40 }), (text, width) => {
        const lines = wrapText(visible(text), width);
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width);
        expect(lines.join('').replaceAll(' ', '')).toBe(visible(text).replaceAll(' ', ''));
      }),
    );
  });

  it('breaks no line where French has none: after «, before » and before high punctuation', () => {
    const text =
      'La note « aquis » n’est pas admise ; sont admis : acquis et non-acquis ; vouliez-vous dire « acquis » ? Oui !';
    for (let width = 16; width < 80; width += 1) {
      const lines = wrapText(text, width);
      expect(
        lines.filter((line) => /^[:;?!»]|«$/.test(line)),
        String(width),
      ).toEqual([]);
      expect(lines.join(' ')).toBe(text);
    }
  });

  it('is that of the column after clipping and padding', () => {
    expect(clip('Rakotomalala Hery', 8)).toBe('Rakotom…');
    expect(widthOf(pad(clip('漢字漢字', 6), 6))).toBe(6);
  });
});
