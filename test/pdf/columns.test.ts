import { expect, it } from 'vitest';
import { type Column, columnWidths, PAD_X, padOf, styleOf } from '../../src/pdf/columns.ts';
import { CELL, CELL_HEAD } from '../../src/pdf/look.ts';
import { measure } from '../../src/pdf/typeset.ts';
import { kit } from '../support/pdf.ts';

const KIT = kit();
const PORTRAIT = 495;
const LANDSCAPE = 742;

function decisions(blocs: number): readonly Column[] {
  return [
    { heading: 'Numéro', fit: true, cut: true },
    { heading: 'Candidat', names: true },
    { heading: 'Parcours', fit: true },
    ...Array.from({ length: blocs }, (_, index): Column => ({ heading: `B${index + 1}`, align: 'center' })),
    { heading: 'Résultat', fit: true, bold: true },
  ];
}

function widths(blocs: number, numero: string, width: number, nom = 'Wiśniewski Jean-Baptiste'): readonly number[] {
  const row = [numero, nom, 'par blocs', ...Array.from({ length: blocs }, () => 'NVJ'), 'validation partielle'];
  return columnWidths(KIT, decisions(blocs), [row], width);
}

function needed(text: string): number {
  return measure(KIT, text, CELL).part + 2 * PAD_X;
}

it.each([
  [1, PORTRAIT],
  [5, PORTRAIT],
  [6, PORTRAIT],
  [7, LANDSCAPE],
  [12, LANDSCAPE],
])('a number of 64 characters leaves their room to the names and codes of %i blocs', (blocs, width) => {
  for (const numero of ['X'.repeat(64), `${'PROMOTION-'.repeat(6)}2026`]) {
    const [number = 0, name = 0, ...others] = widths(blocs, numero, width);
    const codes = others.slice(1, -1);
    expect(name).toBeGreaterThanOrEqual(needed('Wiśniewski'));
    for (const code of codes) expect(code).toBeGreaterThanOrEqual(needed('NVJ'));
    expect(number + name + others.reduce((sum, one) => sum + one, 0)).toBeCloseTo(width, 6);
  }
});

it.each([
  [5, PORTRAIT],
  [6, PORTRAIT],
  [16, LANDSCAPE],
  [20, LANDSCAPE],
  [24, LANDSCAPE],
])('no word is cut for a long number beside %i blocs, nor a code, and the number has the rest', (blocs, width) => {
  const columns = decisions(blocs);
  const texts = (numero: string, nom: string) => [
    [numero, nom, 'complet', ...Array.from({ length: blocs }, () => 'REP'), 'certification délivrée'],
    [numero, 'Roy Anna', 'par blocs', ...Array.from({ length: blocs }, () => 'NVJ'), 'validation partielle'],
  ];
  for (const numero of ['2026-0412', 'CERTIF2026LYONCENTRE0000001000', 'X'.repeat(64)]) {
    for (const nom of ['Martin Léo', 'Raharimanantsoa-Andrianarisoa Andrianampoinimerina']) {
      const rows = texts(numero, nom);
      const all = columnWidths(KIT, columns, rows, width);
      expect(all.reduce((sum, one) => sum + one, 0)).toBeCloseTo(width, 6);
      for (const [index, column] of columns.entries()) {
        const headed = measure(KIT, column.heading, CELL_HEAD).part;
        const parts = rows.map((row) => measure(KIT, row[index] ?? '', styleOf(column)).part);
        const longest = column.cut === true ? headed : Math.max(headed, ...parts);
        expect(all[index], `${column.heading} beside ${numero}`).toBeGreaterThan(longest + 2 * padOf(column));
      }
    }
  }
});

it('a table one point narrower has no column that is much narrower, while no word need be cut', () => {
  const narrowed = (width: number) => widths(12, 'CERTIF2026LYONCENTRE0000001000', width);
  for (let width = LANDSCAPE; width > 500; width -= 1) {
    const [before, after] = [narrowed(width), narrowed(width - 1)];
    for (const [index, one] of before.entries()) expect(Math.abs(one - (after[index] ?? 0))).toBeLessThan(1.01);
  }
});

it('a number that is not long stands on one line, whatever the names', () => {
  const numero = '2026-PROMOTION-0001';
  const [number] = widths(5, numero, PORTRAIT, 'de La Rochefoucauld-Liancourt Jean-Baptiste Apolline Marguerite');
  expect(number).toBeGreaterThanOrEqual(measure(KIT, numero, CELL).line + 2 * PAD_X);
});

it('more codes than a page holds are all cut alike', () => {
  const all = widths(40, '2026-0001', PORTRAIT);
  expect(all.reduce((sum, one) => sum + one, 0)).toBeCloseTo(PORTRAIT, 6);
  expect(Math.min(...all)).toBeGreaterThan(0);
});
