import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import type { Referentiel } from '../../src/documents/types.ts';
import { deliberate } from '../../src/jury/deliberate.ts';
import { openPaper } from '../../src/pdf/paper.ts';
import { openMarks } from '../../src/pdf/rapport-marks.ts';
import { buildReferentiel } from '../../src/referentiel/build.ts';
import type { ReferentielModel } from '../../src/referentiel/model.ts';
import { type FicheOptions, fiche } from '../support/fiche.ts';
import { kit, readPdf } from '../support/pdf.ts';
import { petitReferentiel } from '../support/referentiel.ts';
import { session } from '../support/session.ts';

const KIT = kit();
const IDENTITY = { title: 'Essai', author: 'Institut', subject: 'Essai', date: '2026-06-12' };
const TEXTE = 'Le plan est complet, chiffré et argumenté d’un bout à l’autre, au regard des attentes de la direction.';
const SOME = 'Le budget repose sur des sources datées, que le candidat a vérifiées (dossier, pages 2 à 9).';
const HEADINGS = ['Critère', 'Texte', 'Note', 'État', 'Observation'];

/** The small referential with other words in its blocs. */
function reworded({ blocs, ...rest }: Referentiel, words: RegExp, others: string): ReferentielModel {
  return buildReferentiel('referentiel.yaml', {
    ...rest,
    blocs: JSON.parse(JSON.stringify(blocs).replace(words, others)),
  });
}

/** The tables of all competences, as a PDF. */
function drawn(options: FicheOptions): Uint8Array {
  const { candidat } = deliberate(session({}, options.modele), { numero: '1', sheet: fiche(options) });
  const paper = openPaper(KIT, IDENTITY);
  const open = openMarks(paper, candidat);
  for (const bloc of candidat.blocs) for (const competence of bloc.competences) open(competence).draw();
  return new Uint8Array(paper.finish('Pied'));
}

/** Where each column starts in the tables of all competences, in points. */
async function starts(observations: Readonly<Record<string, string>>) {
  const modele = reworded(petitReferentiel(), /Critère \d\.\d\.\d\./g, TEXTE);
  const marks = Object.fromEntries(
    Object.entries(observations).map(([code, observation]) => [code, { note: 'acquis', observation }]),
  );
  const document = await getDocument({ data: drawn({ modele, marks }), verbosity: 0 }).promise;
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

  it('break no code and no state, however long the titles of the levels', async () => {
    const intitule = 'En cours d’acquisition, à confirmer en situation';
    const echelle = { niveaux: [{ code: 'en-cours', intitule, satisfait: 'non' as const }] };
    const modele = reworded(petitReferentiel({ echelle }), /C(\d)\.(\d)\.(\d)/g, 'C10$1.10$2.10$3');
    const { text } = await readPdf(drawn({ modele, fill: 'en-cours' }));
    for (const rank of ['1.101', '1.102', '2.101', '2.102', '3.101', '3.102']) {
      for (const critere of [101, 102, 103]) expect(text).toContain(`C10${rank}.${critere} Critère`);
    }
    expect(text.split('non satisfait')).toHaveLength(19);
  });
});
