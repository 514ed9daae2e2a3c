import { describe, expect, it } from 'vitest';
import { openPaper } from '../../src/pdf/paper.ts';
import { kit, readPdf } from '../support/pdf.ts';

const KIT = kit();
const IDENTITY = { title: 'Essai', author: 'Institut', subject: 'Essai', date: '2026-06-12' };

async function foot(text: string): Promise<string> {
  const { text: page } = await readPdf(openPaper(KIT, IDENTITY).finish(text));
  return page.replace('Page 1 / 1', '').trim();
}

describe('the foot of a page', () => {
  it('says all that one line holds', async () => {
    const text = 'Rapport individuel, candidat 2026-0001 — session S2026-06, procès-verbal PV-2026-06';
    expect(await foot(text)).toBe(text);
  });

  it('says the start of a number that no line holds, up to the end of the line', async () => {
    const number = Array.from({ length: 64 }, (_, index) => 'WXYZ'.charAt(index % 4)).join('');
    const said = await foot(`Rapport individuel, candidat ${number} — session S2026-06`);
    const [, start = ''] = /^Rapport individuel, candidat ([W-Z]+)…$/.exec(said) ?? [];
    expect(number.startsWith(start)).toBe(true);
    expect(start.length).toBeGreaterThan(40);
  });
});
