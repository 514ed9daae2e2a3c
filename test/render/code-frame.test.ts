import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeFrame } from '../../src/render/code-frame.ts';
import { segmentsOf, widthOf } from '../../src/render/width.ts';

/** The place from `column` to `endColumn` of the first line. */
function frame(text: string, column: number, endColumn: number, width: number): readonly string[] {
  return codeFrame(text, { line: 1, column, endLine: 1, endColumn }, width);
}

describe('the line of a finding', () => {
  it('stands above its place', () => {
    expect(codeFrame('a: 1\nb: oui\nc: 2\n', { line: 2, column: 4, endLine: 2, endColumn: 7 }, 80)).toEqual([
      '2 │ b: oui',
      '  │    ^^^',
    ]);
  });

  it.each([
    ['wide letters', '漢字: x', 5, 6, '1 │ 漢字: x', '  │       ^'],
    ['an accent of its own', 'e\u0301te\u0301: x', 8, 9, '1 │ e\u0301te\u0301: x', '  │      ^'],
    ['a tab', '\ta: x', 2, 3, '1 │   a: x', '  │   ^'],
    ['an escape', '\u001b[1ma: x', 8, 9, '1 │ ␛[1ma: x', '  │        ^'],
    ['the end of the line', 'a:', 3, 3, '1 │ a:', '  │   ^'],
  ])('counts columns of the terminal: %s', (_, text, column, endColumn, line, carets) => {
    expect(frame(text, column, endColumn, 80)).toEqual([line, carets]);
  });

  it('underlines a place of several lines to the end of its first', () => {
    expect(codeFrame('a: |\n  b\n', { line: 1, column: 4, endLine: 2, endColumn: 4 }, 80)).toEqual([
      '1 │ a: |',
      '  │    ^',
    ]);
  });

  it('is not shown where the text has no such place', () => {
    expect(codeFrame('a\n', { line: 5, column: 1, endLine: 5, endColumn: 2 }, 80)).toEqual([]);
    expect(frame('a', 9, 10, 80)).toEqual([]);
  });

  it('fits the width, whatever it holds', () => {
    const unit = fc.oneof(
      fc.constantFrom('é', '漢', '👩‍🚀', '𐀀', '\t', '\u0301', '\u202e', '\u001b', '\ud83d'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    );
    const text = fc.array(unit, { maxLength: 250 }).map((units) => units.join('').replace(/[\r\n]/g, ''));
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(30), fc.integer({ min: 40, max: 130 }), (line, at, length, width) => {
        const column = 1 + (at % (line.length + 1));
        const lines = frame(line, column, column + length, width);
        expect(lines).toHaveLength(2);
        for (const shown of lines) expect(widthOf(shown), JSON.stringify(shown)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it.each([
    ['marks that turn the line', '\u202e'.repeat(40)],
    ['emoji', '👩‍🚀'.repeat(80)],
  ])('fits the width, and cuts no character, in a long line of %s', (_, line) => {
    for (const column of segmentsOf(line).map((segment, index) => 1 + index * segment.length)) {
      const [shown = '', carets = ''] = frame(line, column, column, 40);
      expect(Math.max(widthOf(shown), widthOf(carets))).toBeLessThanOrEqual(40);
      expect(shown).not.toMatch(/\\u\{d[89a-f]/);
    }
  });

  it('shows of a long line the part around the place, with the carets below it', () => {
    const letters = fc.string({ unit: fc.constantFrom(...'abcdefghij'), minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(letters, fc.nat(), fc.integer({ min: 1, max: 30 }), fc.integer({ min: 40, max: 130 }), (...drawn) => {
        const [line, at, length, width] = drawn;
        const column = 1 + (at % line.length);
        const [shown = '', carets = ''] = frame(line, column, column + length, width);
        const from = carets.indexOf('^');
        const above = shown.slice(from, carets.length).replace(/…$/, '');
        expect(above).not.toBe('');
        expect(line.slice(column - 1, column - 1 + length).startsWith(above), `${shown}\n${carets}`).toBe(true);
      }),
    );
  });
});
