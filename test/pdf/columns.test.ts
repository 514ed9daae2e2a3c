import { expect, it } from 'vitest';
import { type Column, columnWidths, PAD_X } from '../../src/pdf/columns.ts';
import { CELL } from '../../src/pdf/look.ts';
import { measure } from '../../src/pdf/typeset.ts';
import { kit } from '../support/pdf.ts';

const KIT = kit();
const PORTRAIT = 495;
const LANDSCAPE = 742;

function decisions(blocs: number): readonly Column[] {
  return [
    { heading: 'Numéro', fit: true },
    { heading: 'Candidat', names: true },
    ...Array.from({ length: blocs }, (_, index): Column => ({ heading: `B${index + 1}`, align: 'center' })),
    { heading: 'Résultat', fit: true, bold: true },
  ];
}

function widths(blocs: number, numero: string, width: number, nom = 'Wiśniewski Jean-Baptiste'): readonly number[] {
  const row = [numero, nom, ...Array.from({ length: blocs }, () => 'NVJ'), 'validation partielle'];
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
    const codes = others.slice(0, -1);
    expect(name).toBeGreaterThanOrEqual(needed('Wiśniewski'));
    for (const code of codes) expect(code).toBeGreaterThanOrEqual(needed('NVJ'));
    expect(number + name + others.reduce((sum, one) => sum + one, 0)).toBeCloseTo(width, 6);
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
