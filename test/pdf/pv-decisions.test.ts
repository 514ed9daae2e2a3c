import { expect, it } from 'vitest';
import { deliberate } from '../../src/jury/deliberate.ts';
import { extraitOf } from '../../src/jury/extrait-of.ts';
import { minutesOf } from '../../src/jury/minutes-of.ts';
import { openPaper } from '../../src/pdf/paper.ts';
import { decisions } from '../../src/pdf/pv-decisions.ts';
import type { FicheOptions } from '../support/fiche.ts';
import { kit, readPdf } from '../support/pdf.ts';
import { dossier, session } from '../support/session.ts';

const KIT = kit();

async function pagesAfter(
  height: number,
  count: number,
  fiche: FicheOptions['fiche'] = {},
): Promise<readonly string[]> {
  const model = session();
  const extrait = extraitOf(deliberate(model, dossier({ fiche })).candidat);
  const paper = openPaper(KIT, { title: 'Essai', author: 'Institut', subject: 'Essai', date: '2026-06-12' });
  paper.y += height;
  decisions(
    paper,
    minutesOf(
      model,
      Array.from({ length: count }, () => extrait),
      [],
    ),
  );
  return (await readPdf(paper.finish('Pied'))).pages;
}

it('each candidate stands beside what is presented: the whole, or some blocs', async () => {
  const [first] = await pagesAfter(0, 1);
  expect(first).toMatch(/Parcours B1 .*2026-0001 Martin Chloé complet V/);
  const [some] = await pagesAfter(0, 1, { parcours: { blocs: ['B2'] } });
  expect(some).toContain('2026-0001 Martin Chloé par blocs – V –');
});

it.each([
  [24, 'Benmoussa', { nom: 'Benmoussa', prenoms: 'Inès' }],
  [28, 'Candidat', {}],
])('%i blocs and a long number leave words whole: %s', async (count, word, name) => {
  const model = session();
  const minutes = minutesOf(model, [extraitOf(deliberate(model, dossier()).candidat)], []);
  const paper = openPaper(KIT, { title: 'Essai', author: 'Institut', subject: 'Essai', date: '2026-06-12' });
  decisions(paper, {
    ...minutes,
    blocs: Array.from({ length: count }, (_, index) => ({ code: `B${index + 1}`, intitule: 'Bloc' })),
    candidats: [
      {
        candidat: { numero: 'CERTIF2026LYONCENTRE0000001000'.repeat(2), ...name },
        parcours: 'complet',
        codes: Array.from({ length: count }, () => 'NVJ' as const),
        resultat: 'certification-delivree',
      },
    ],
  });
  const { pages } = await readPdf(paper.finish('Pied'));
  const words = pages[1]?.split(' ') ?? [];
  expect(words).toEqual(
    expect.arrayContaining([word, 'Parcours', 'complet', `B${count}`, 'certification', 'délivrée']),
  );
  expect(words.filter((one) => one === 'NVJ')).toHaveLength(count + 1);
});

it('the decisions on few candidates stand on one page with the legend of their codes', async () => {
  for (const count of [1, 5, 13, 25]) {
    for (let height = 0; height < 640; height += 40) {
      const pages = await pagesAfter(height, count);
      const page = pages.find((text) => text.includes('Légende')) ?? '';
      expect(page.split('2026-0001').length - 1, `${count} candidates after ${height} points`).toBe(count);
      expect(pages.length).toBeLessThanOrEqual(2);
    }
  }
});

it('the decisions on many candidates start where they stand', async () => {
  const [first] = await pagesAfter(200, 120);
  expect(first).toContain('2026-0001');
});
