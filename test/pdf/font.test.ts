import { describe, expect, it } from 'vitest';
import { kit } from '../support/pdf.ts';

const FONT = kit().fonts.regular;

describe('a word that was shaped before', () => {
  it('has positions of its own, which its drawer may scale', () => {
    const [first] = FONT.layout('Décision').positions;
    if (first === undefined) throw new Error('nothing was shaped');
    const advance = first.xAdvance;
    first.xAdvance = -1;
    expect(FONT.layout('Décision').positions[0]?.xAdvance).toBe(advance);
  });

  it('keeps its glyphs and its width', () => {
    const once = FONT.layout('Référentiel');
    const again = FONT.layout('Référentiel');
    expect(again.glyphs.map(({ id }) => id)).toEqual(once.glyphs.map(({ id }) => id));
    expect(again.advanceWidth).toBe(once.advanceWidth);
  });

  it('is shaped anew where features are asked for', () => {
    expect(FONT.layout('AVAV', { kern: false }).advanceWidth).not.toBe(FONT.layout('AVAV').advanceWidth);
  });
});
