import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnWidths } from '../../src/pdf/columns.ts';
import type { Line } from '../../src/pdf/line.ts';
import { typeset } from '../../src/pdf/typeset.ts';
import { kit } from '../support/pdf.ts';

const KIT = kit();
const STYLE = { size: 10 };
const ROUNDING = 1e-6;

function texts(lines: readonly Line[]): readonly string[] {
  return lines.map(({ runs }) => runs.map(({ text }) => text).join(''));
}

describe('a text on lines', () => {
  it('is cut behind a hyphen before it is cut within a name', () => {
    expect(texts(typeset(KIT, 'Lemaire-Vandenbroucke', STYLE, 90))).toEqual(['Lemaire-', 'Vandenbroucke']);
  });

  it('is no wider than its column, and loses nothing', () => {
    const text = `${'mot '.repeat(40)}${'long'.repeat(50)} fin`;
    const lines = typeset(KIT, text, STYLE, 80);
    for (const { width } of lines) expect(width).toBeLessThanOrEqual(80);
    expect(texts(lines).join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  });

  it('has each word in one font: no foreign letter inside a name', () => {
    const [line] = typeset(KIT, 'Nguyễn Chloé Шевченко', STYLE, 400);
    expect(line?.runs.map(({ font, text }) => [font, text.trim()])).toEqual([
      ['second-regular', 'Nguyễn'],
      ['regular', 'Chloé'],
      ['second-regular', 'Шевченко'],
    ]);
  });

  it('looks the same however its letters were composed', () => {
    const [composed, combining] = ['Nguyễn Clément', 'Nguye\u0302\u0303n Cle\u0301ment'].map((text) =>
      typeset(KIT, text, STYLE, 400),
    );
    expect(combining).toEqual(composed);
  });

  it('keeps words that are read from right to left apart, each left of the one before', () => {
    const [line] = typeset(KIT, 'Nom : عربي مريم (Alger)', STYLE, 400);
    const runs = line?.runs ?? [];
    expect(runs.map(({ text }) => text)).toEqual(['Nom\u00a0:', ' ', 'عربي', ' ', 'مريم', ' ', '(Alger)']);
    const order = runs.toSorted((a, b) => a.x - b.x).map(({ text }) => text);
    expect(order).toEqual(['Nom\u00a0:', ' ', 'مريم', ' ', 'عربي', ' ', '(Alger)']);
  });

  it('takes as much room from right to left as the other way', () => {
    const [line] = typeset(KIT, 'مريم عربي', STYLE, 400);
    const [first, gap, second] = line?.runs ?? [];
    const advance = (text = '') => KIT.advance('second-regular', text) * STYLE.size;
    expect(second?.x).toBeCloseTo(0);
    expect(gap?.x).toBeCloseTo(advance(second?.text));
    expect(first?.x).toBeCloseTo((line?.width ?? 0) - advance(first?.text));
  });

  it.each([
    ['نجيب-Dupont/محفوظ', ['نجيب', '-Dupont/', 'محفوظ']],
    ['محمد2026', ['2026', 'محمد']],
    ['נתן-10', ['10', 'נתן-']],
    ['(محمد)', ['(', 'محمد', ')']],
    ['محمد.ali@x.fr', ['محمد', '.ali@x.fr']],
    ['Dupont-نجيب', ['Dupont-', 'نجيب']],
    ['O’نجيب', ['O’', 'نجيب']],
    ['محفوظ نجيب (2026-0402), B5', ['نجيب', ' ', 'محفوظ', ' ', '(2026-0402),', ' ', 'B5']],
    ['מזרחי (10-2)', ['מזרחי', ' ', '(10-2)']],
  ])('has the parts of %s in the order in which they are seen, and read', (text, seen) => {
    const [line] = typeset(KIT, text, STYLE, 400);
    const runs = line?.runs ?? [];
    expect(runs.map((run) => run.text).join('')).toBe(text);
    const order = runs.toSorted((a, b) => a.x - b.x);
    expect(order.map((run) => run.drawn ?? run.text)).toEqual(seen);
    for (const [index, { font, text: part, drawn = part, x }] of order.entries()) {
      expect(x + KIT.advance(font, drawn) * STYLE.size).toBeCloseTo(order[index + 1]?.x ?? line?.width ?? 0);
    }
  });

  it('has the brackets and points between letters that are read from right to left the other way round', () => {
    const drawn = (text: string) => typeset(KIT, text, STYLE, 400)[0]?.runs.map((run) => run.drawn ?? run.text);
    expect(drawn('محمد(ا)علي')).toEqual(['محمد)ا(علي']);
  });

  it('is cut where it is too long, read in whatever directions, and loses nothing', () => {
    const text = 'نجيب-Dupont/محفوظ2026'.repeat(9);
    const lines = typeset(KIT, text, STYLE, 80);
    for (const { width } of lines) expect(width).toBeLessThanOrEqual(80);
    expect(texts(lines).join('')).toBe(text);
  });

  it('loses nothing, and is no wider than its column, whatever the directions that its letters are read in', () => {
    const letters = fc.constantFrom(...'ab12ةمجאנ٣٤-/().« ’،é');
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 40 }), fc.integer({ min: 30, max: 200 }), (text, width) => {
        const lines = typeset(KIT, text, STYLE, width);
        expect(texts(lines).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + ROUNDING);
      }),
      { numRuns: 500 },
    );
  });

  it('is set anew, where it was set before, for another column, size or weight', () => {
    const text = 'La détermination des objectifs de la veille permet de délimiter le périmètre de recherche.';
    const settings = [
      [{ size: 10 }, 200],
      [{ size: 10 }, 90],
      [{ size: 14 }, 200],
      [{ size: 10, bold: true }, 200],
    ] as const;
    const shared = settings.map(([style, width]) => typeset(KIT, text, style, width));
    expect(shared).toEqual(settings.map(([style, width]) => typeset(kit(), text, style, width)));
    expect(new Set(shared.map((lines) => JSON.stringify(lines))).size).toBe(settings.length);
  });
});

describe('the widths of columns', () => {
  const columns = [{ heading: 'Numéro', fit: true }, { heading: 'Candidat' }, { heading: 'B1' }] as const;
  const total = (widths: readonly number[]) => widths.reduce((sum, width) => sum + width, 0);

  it('follow their texts: the longer one has the more', () => {
    const widths = columnWidths(KIT, columns, [['2026-0001', 'Marie-Charlotte de La Rochefoucauld', 'V']], 300);
    expect(total(widths)).toBeCloseTo(300);
    expect(widths[1]).toBeGreaterThan((widths[2] ?? 0) * 3);
  });

  it('leave names their room beside the long codes of twelve blocs', () => {
    const codes = Array.from({ length: 12 }, (_, index) => ({
      heading: `RNCP35340BC${index + 10}`,
      align: 'center' as const,
    }));
    const row = ['2026-0001', 'Marie-Charlotte de La Rochefoucauld', ...codes.map(() => 'NVJ'), 'validation partielle'];
    const head = { heading: 'Numéro', fit: true } as const;
    const tail = { heading: 'Résultat', fit: true, bold: true } as const;
    // What the long side of an A4 page leaves between its margins.
    const [numero, nom] = columnWidths(KIT, [head, { heading: 'Candidat' }, ...codes, tail], [row], 742);
    expect(texts(typeset(KIT, '2026-0001', { size: 8.8 }, (numero ?? 0) - 8))).toHaveLength(1);
    expect(nom).toBeGreaterThan(80);
  });

  it('never exceed the page, whatever the texts', () => {
    const wide = Array.from({ length: 14 }, (_, index) => ({ heading: `RNCP35340BC${index}` }));
    const widths = columnWidths(KIT, wide, [wide.map(() => 'x'.repeat(500))], 495);
    expect(total(widths)).toBeCloseTo(495);
    for (const width of widths) expect(width).toBeGreaterThan(20);
  });
});
