import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { deliberate } from '../../src/jury/deliberate.ts';
import { openPaper } from '../../src/pdf/paper.ts';
import { openMarks } from '../../src/pdf/rapport-marks.ts';
import { buildReferentiel } from '../../src/referentiel/build.ts';
import { fiche } from '../support/fiche.ts';
import { kit } from '../support/pdf.ts';
import { petitReferentiel } from '../support/referentiel.ts';
import { session } from '../support/session.ts';

const KIT = kit();
const IDENTITY = { title: 'Essai', author: 'Institut', subject: 'Essai', date: '2026-06-12' };
const TEXTE = 'Le plan est complet, chiffré et argumenté d’un bout à l’autre, au regard des attentes de la direction.';
const SOME = 'Le budget repose sur des sources datées, que le candidat a vérifiées (dossier, pages 2 à 9).';
const HEADINGS = ['Critère', 'Texte', 'Note', 'État', 'Observation'];

/** Where each column starts in the tables of all competences, in points. */
async function starts(observations: Readonly<Record<string, string>>) {
  const { blocs, ...referentiel } = petitReferentiel();
  const text = JSON.stringify(blocs).replace(/Critère \d\.\d\.\d\./g, TEXTE);
  const modele = buildReferentiel('referentiel.yaml', { ...referentiel, blocs: JSON.parse(text) });
  const marks = Object.fromEntries(
    Object.entries(observations).map(([code, observation]) => [code, { note: 'acquis', observation }]),
  );
  const { candidat } = deliberate(session({}, modele), { numero: '1', sheet: fiche({ modele, marks }) });
  const paper = openPaper(KIT, IDENTITY);
  const open = openMarks(paper, candidat);
  for (const bloc of candidat.blocs) for (const competence of bloc.competences) open(competence).draw();
  const document = await getDocument({ data: new Uint8Array(paper.finish('Pied')), verbosity: 0 }).promise;
  const found = new Map<string, Set<number>>(HEADINGS.map((heading) => [heading, new Set()]));
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    for (const item of items) if ('str' in item) found.get(item.str)?.add(Math.round(item.transform[4]));
  }
  await document.destroy();
  return found;
}

/** The width of the texts beside observations, and of these, in points. */
function shares(found: ReadonlyMap<string, ReadonlySet<number>>) {
  const at = (heading: string) => Math.min(...(found.get(heading) ?? []));
  return { texte: at('Note') - at('Texte'), observation: 549 - at('Observation') };
}

describe('the tables of a report', () => {
  it('leave most of the room to the texts of the criteria, few observations or many', async () => {
    const few = shares(await starts({ 'C1.1.1': SOME, 'C2.1.1': SOME }));
    expect(few.texte).toBeGreaterThan(1.5 * few.observation);
    const codes = [1, 2, 3].flatMap((bloc) =>
      [1, 2].flatMap((rank) => [1, 2, 3].map((one) => `C${bloc}.${rank}.${one}`)),
    );
    const many = shares(await starts(Object.fromEntries(codes.map((code) => [code, SOME.repeat(4)]))));
    expect(many.texte).toBeGreaterThanOrEqual(many.observation);
    expect(many.observation).toBeGreaterThan(few.observation);
  });

  it('stand on one grid: the texts are wider where nothing was observed, nothing else differs', async () => {
    const found = await starts({ 'C1.1.1': SOME, 'C3.2.3': 'Bien.' });
    expect(HEADINGS.map((heading) => found.get(heading)?.size)).toEqual([1, 1, 2, 2, 1]);
  });
});
