import { describe, expect, it } from 'vitest';
import { list, paragraph } from '../../src/pdf/flow.ts';
import { openPaper, type Paper } from '../../src/pdf/paper.ts';
import { kit, readPdf } from '../support/pdf.ts';

const KIT = kit();
const IDENTITY = { title: 'Essai', author: 'Institut', subject: 'Essai', date: '2026-06-12' };

/** How many of the lines of a text stand on each page, where so many points are left for it. */
async function linesByPage(room: number, draw: (paper: Paper) => void): Promise<readonly number[]> {
  const paper = openPaper(KIT, IDENTITY);
  paper.y += paper.room() - room;
  draw(paper);
  const { pages } = await readPdf(paper.finish('Pied'));
  return pages.map((page) => page.split('rang').length - 1).filter((count) => count > 0);
}

function lines(count: number): string {
  return Array.from({ length: count }, (_, index) => `rang ${index + 1}`).join('\n');
}

describe('a text that a page does not hold', () => {
  it('leaves no line alone, at the foot of a page or at the head of the next', async () => {
    for (const count of [2, 3, 4, 5, 9]) {
      for (let room = 10; room <= 130; room += 6) {
        for (const draw of [
          (paper: Paper) => paragraph(paper, lines(count)),
          (paper: Paper) => list(paper, [lines(count)]),
        ]) {
          const parts = await linesByPage(room, draw);
          expect(Math.min(...parts), `${count} lines in ${room} points: ${parts.join(' + ')}`).toBeGreaterThan(1);
          expect(parts.reduce((sum, part) => sum + part, 0)).toBe(count);
        }
      }
    }
  });

  it('goes on over as many pages as it takes', async () => {
    const parts = await linesByPage(60, (paper) => paragraph(paper, lines(200)));
    expect(parts.length).toBeGreaterThan(4);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(200);
  });
});
