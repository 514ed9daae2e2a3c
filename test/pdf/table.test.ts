import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { openPaper, type Paper } from '../../src/pdf/paper.ts';
import { type Table, table } from '../../src/pdf/table.ts';
import { kit } from '../support/pdf.ts';

const KIT = kit();
const IDENTITY = { title: 'Essai', author: 'Institut', subject: 'Essai', date: '2026-06-12' };
const COLUMNS = [{ heading: 'Critère', width: 60, names: true }, { heading: 'Observation' }] as const;

function open(rows: readonly (readonly string[])[]): { readonly paper: Paper; readonly drawn: Table } {
  const paper = openPaper(KIT, IDENTITY);
  return { paper, drawn: table(paper, { columns: COLUMNS, rows }) };
}

interface Page {
  readonly text: string;
  /** How many cells of each role have content on this page. */
  readonly cells: Readonly<Record<'TH' | 'TD', number>>;
}

async function read(rows: readonly (readonly string[])[]): Promise<readonly Page[]> {
  const { paper, drawn } = open(rows);
  drawn.draw();
  const data = new Uint8Array(paper.finish('Pied'));
  const document = await getDocument({ data, verbosity: 0 }).promise;
  const pages: Page[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
    const tree = await page.getStructTree();
    pages.push({ text, cells: { TH: countRead(tree, 'TH'), TD: countRead(tree, 'TD') } });
  }
  await document.destroy();
  return pages;
}

/** A tree that spans pages is given whole for each: only elements with content are read on that page. */
function countRead(node: unknown, role: string): number {
  if (typeof node !== 'object' || node === null || !('children' in node) || !Array.isArray(node.children)) return 0;
  const { children } = node;
  const here = 'role' in node && node.role === role && children.some(isContent) ? 1 : 0;
  return children.reduce((sum: number, child: unknown) => sum + countRead(child, role), here);
}

function isContent(node: unknown): boolean {
  return typeof node === 'object' && node !== null && 'type' in node && node.type === 'content';
}

describe('a table longer than a page', () => {
  it('has its headings as header cells in the part of every page', async () => {
    const pages = await read(Array.from({ length: 120 }, (_, index) => [`C${index}`, 'Exact.']));
    expect(pages.length).toBeGreaterThan(2);
    for (const { text, cells } of pages) {
      expect(text).toMatch(/^Critère +Observation/);
      // Two headings of columns, and one for each row.
      expect(cells.TH).toBe(cells.TD + 2);
    }
    expect(pages.reduce((sum, { cells }) => sum + cells.TD, 0)).toBe(120);
  });

  it('says on every page what a row is about that no page holds, aloud only once', async () => {
    const pages = await read([['C2.2.2', 'Une ligne de plus.\n'.repeat(150)]]);
    expect(pages.length).toBeGreaterThan(2);
    for (const { text } of pages) expect(text).toContain('C2.2.2');
    expect(pages.map(({ cells }) => cells.TH)).toEqual([3, ...pages.slice(1).map(() => 2)]);
  });
});

describe('a table that was measured', () => {
  it('fits in the room that it then takes, and in no less', () => {
    const { paper, drawn } = open(Array.from({ length: 8 }, (_, index) => [`C${index}`, 'Exact. '.repeat(index * 12)]));
    const top = paper.y;
    drawn.draw();
    const height = paper.y - top;
    expect(drawn.fits(height + 0.01)).toBe(true);
    expect(drawn.fits(height - 1)).toBe(false);
  });
});
