import { describe, expect, it } from 'vitest';
import { deliberate } from '../../src/jury/deliberate.ts';
import { extraitOf } from '../../src/jury/extrait-of.ts';
import type { ProcesVerbal } from '../../src/jury/minutes.ts';
import { minutesOf } from '../../src/jury/minutes-of.ts';
import { demande } from '../support/fiche.ts';
import { drawer, readPdf } from '../support/pdf.ts';
import { petitModele } from '../support/referentiel.ts';
import { dossier, lines, membre, session } from '../support/session.ts';

const DRAWER = drawer();

/** Minutes of one candidate, with a failure, a departure of the jury and an exemption. */
function minutes(change: Partial<ProcesVerbal> = {}): ProcesVerbal {
  const session = lines([{ bloc: 'B3', decision: 'valide', motif: 'Une progression constante.' }]);
  const { candidat } = deliberate(
    session,
    dossier({
      marks: { 'C1.1.1': undefined, 'C2.1.2': 'non-acquis', 'C3.2.1': 'non-acquis' },
      fiche: { exemptions: [demande()] },
    }),
  );
  const extrait = extraitOf(candidat);
  const pv = minutesOf(session, [extrait], [{ numero: '2026-0099', nom: 'Durand', prenoms: 'Zoé' }]);
  return { ...pv, incidents: ['Une alerte incendie a interrompu la séance.'], ...change };
}

function many(count: number): ProcesVerbal {
  const { candidats, ...pv } = minutes();
  const [first] = candidats;
  if (first === undefined) throw new Error('no candidate');
  return {
    ...pv,
    candidats: Array.from({ length: count }, (_, index) => ({
      ...first,
      candidat: { ...first.candidat, numero: `2026-${String(index).padStart(4, '0')}` },
    })),
  };
}

describe('the procès-verbal', () => {
  it('says everything that it has to, in order', async () => {
    const { text, title } = await readPdf(await DRAWER.procesVerbal(minutes()));
    const expected = [
      'Institut Horizon Commerce',
      'Procès-verbal de délibération du jury',
      'Développeur commercial',
      'PV-2026-06',
      'S2026-06, 12 juin 2026, Lyon',
      'Claire Roux',
      'Quorum',
      'Le quorum est atteint',
      'Convoqués 2',
      'Dossiers non examinés 1',
      'Décisions',
      'Martin Chloé complet V NV VJ validation partielle',
      'VJ validé par décision du jury',
      'C2.1.2 Critère 2.1.2.',
      'B3 : proposition « non validé », décision « validé ». Motif : Une progression constante.',
      'critère C1.1.1 : dispense accordée sur avis motivé du référent handicap du 3 avril 2026',
      'Durand Zoé (2026-0099)',
      'Une alerte incendie a interrompu la séance.',
      'Fait à Lyon, le 12 juin 2026.',
      'président — signature :',
    ];
    let from = 0;
    for (const words of expected) {
      const at = text.replaceAll('\u00a0', ' ').indexOf(words, from);
      expect(at, `« ${words} » after ${from}`).toBeGreaterThanOrEqual(from);
      from = at;
    }
    expect(title).toBe('Procès-verbal PV-2026-06');
  });

  it('ends on a page that says more than who signs it, wherever it falls', async () => {
    for (let length = 0; length < 48; length += 4) {
      const exemptions = Array.from({ length }, () => minutes().exemptions).flat();
      const { pages } = await readPdf(await DRAWER.procesVerbal(minutes({ exemptions })));
      expect(pages.find((page) => page.includes('Clôture'))).toContain('Une alerte incendie');
    }
  });

  it('names the minutes that it corrects', async () => {
    const pv = minutes();
    const entete = { ...pv.entete, procesVerbal: { numero: 'PV-2026-07', rectifie: 'PV-2026-06' } };
    const { text } = await readPdf(await DRAWER.procesVerbal({ ...pv, entete }));
    expect(text).toContain('PV-2026-07, qui rectifie le procès-verbal PV-2026-06');
  });

  it('numbers its pages and repeats the headings of a long table on each of them', async () => {
    const { pages } = await readPdf(await DRAWER.procesVerbal(many(150)));
    const decisions = pages.filter((page) => page.includes('2026-0') && page.includes('validation partielle'));
    expect(decisions.length).toBeGreaterThan(3);
    for (const page of decisions) expect(page).toContain('Numéro Candidat Parcours B1 B2 B3 Résultat');
    for (const [index, page] of pages.entries()) expect(page).toContain(`Page ${index + 1} / ${pages.length}`);
  });

  it('prints every candidate once', async () => {
    const { text } = await readPdf(await DRAWER.procesVerbal(many(150)));
    for (let index = 0; index < 150; index += 1) {
      expect(text.split(`2026-${String(index).padStart(4, '0')} Martin`)).toHaveLength(2);
    }
  });

  it('is read aloud in order: one title, headings, tables with the headings of their cells, lists', async () => {
    const { roles } = await readPdf(await DRAWER.procesVerbal(minutes()));
    expect(roles.filter((role) => role === 'H1')).toHaveLength(1);
    expect(roles.filter((role) => role === 'Table')).toHaveLength(2);
    for (const role of ['H2', 'H3', 'P', 'L', 'LI', 'LBody', 'TR', 'TH', 'TD']) expect(roles).toContain(role);
  });

  it('has the same bytes twice', async () => {
    const [once, again] = [await drawer().procesVerbal(minutes()), await DRAWER.procesVerbal(minutes())];
    expect(Buffer.compare(Buffer.from(once), Buffer.from(again))).toBe(0);
  });

  it('takes up to twelve blocs, on the long side of the page', async () => {
    const blocs = Array.from({ length: 12 }, (_, index) => ({ code: `B${index + 1}`, intitule: `Bloc ${index + 1}` }));
    const pv = minutes();
    const candidats = pv.candidats.map((ligne) => ({ ...ligne, codes: blocs.map(() => 'NVJ' as const) }));
    const { pages } = await readPdf(await DRAWER.procesVerbal({ ...pv, blocs, candidats }));
    const page = pages.find((text) => text.includes('B12'));
    expect(page).toContain('B10 B11 B12 Résultat');
  });

  it('writes every name, whole, and shows a character that no font has', async () => {
    const names = [
      'Nguyễn',
      'Łukasz',
      "d'Ornano",
      'İpek',
      'Шевченко',
      'Παπαδοπούλου',
      `${'Long'.repeat(60)}`,
      'A漢B',
      'C\u0007D',
    ];
    const jury = names
      .map((nom) => membre({ nom }))
      .map(({ nom, qualite, role }) => ({
        nom,
        qualite,
        organisme: '',
        role,
        externe: true,
        qualifie: true,
        present: true,
      }));
    const { text } = await readPdf(await DRAWER.procesVerbal(minutes({ jury })));
    for (const nom of names.slice(0, 6)) expect(text).toContain(nom.normalize('NFC'));
    expect(text.replaceAll(' ', '')).toContain('Long'.repeat(60));
    expect(text).toContain('A\ufffdB');
    expect(text).toContain('C\ufffdD');
  });

  it('has what it says joined to it as data, and nothing else', async () => {
    const pv = minutes();
    const { attachments } = await readPdf(await DRAWER.procesVerbal(pv));
    expect(Object.keys(attachments)).toEqual(['proces-verbal.json']);
    expect(JSON.parse(attachments['proces-verbal.json'] ?? '')).toEqual({
      certif: 'proces-verbal/1',
      ...JSON.parse(JSON.stringify(pv)),
    });
  });

  it('is identified by what it says: another decision is another file', async () => {
    const pv = minutes();
    const [first] = pv.candidats;
    if (first === undefined) throw new Error('no candidate');
    const { id } = await readPdf(await DRAWER.procesVerbal(pv));
    expect((await readPdf(await DRAWER.procesVerbal(minutes()))).id).toBe(id);
    const other = { ...pv, candidats: [{ ...first, resultat: 'echec' as const }] };
    expect((await readPdf(await DRAWER.procesVerbal(other))).id).not.toBe(id);
  });

  it('names the certifier as it is, whatever XML makes of it', async () => {
    const pv = minutes();
    const entete = { ...pv.entete, certificateur: { nom: 'Durand & Fils <Lyon>' } };
    const bytes = await DRAWER.procesVerbal({ ...pv, entete });
    const { author, text } = await readPdf(bytes);
    expect(author).toBe('Durand & Fils <Lyon>');
    expect(text).toContain('Durand & Fils <Lyon>');
    expect(Buffer.from(bytes).toString('utf8')).toContain('<rdf:li>Durand &amp; Fils &lt;Lyon&gt;</rdf:li>');
  });

  it('keeps the counts, the legend and the boxes to sign each on one page, wherever they fall', async () => {
    const pv = minutes();
    for (let visas = 0; visas < 40; visas += 3) {
      const texts = Array.from({ length: visas }, (_, index) => ({ titre: '', texte: `l’usage ${index}` }));
      const { pages } = await readPdf(await DRAWER.procesVerbal({ ...pv, visas: texts }));
      const holds = (...words: readonly string[]) =>
        pages.some((page) => words.every((word) => page.replaceAll('\u00a0', ' ').includes(word)));
      expect(holds('Candidats Convoqués', 'Dossiers non examinés 1'), `counts after ${visas}`).toBe(true);
      expect(holds('Légende', 'EXC excusé', 'B3 Bloc 3'), `legend after ${visas}`).toBe(true);
      expect(holds('Clôture', 'Fait à Lyon', 'Sophie Lemaire membre — signature'), `closing after ${visas}`).toBe(true);
    }
  });

  it('says « Néant » where a jury looks for something that there is not', async () => {
    const nothing = { motifs: [], ecarts: [], exemptions: [], nonExamines: [], incidents: [] };
    const { text } = await readPdf(await DRAWER.procesVerbal(minutes(nothing)));
    expect(text.match(/Néant\./g)).toHaveLength(5);
  });

  it('says what the jury departs from: the marks, and the rules after its decisions on the competences', async () => {
    const session = lines([
      { competence: 'C1.1', decision: 'non-acquise', motif: 'Travail d’un autre.' },
      { bloc: 'B1', decision: 'valide', motif: 'Entretien probant.' },
    ]);
    const { candidat } = deliberate(session, dossier());
    const { text } = await readPdf(await DRAWER.procesVerbal(minutesOf(session, [extraitOf(candidat)], [])));
    expect(text.replaceAll('\u00a0', ' ')).toContain(
      'B1 : proposition « validé », après les décisions sur les compétences « non validé », décision « validé ». ' +
        'Motif : Entretien probant.',
    );
  });

  it('says why a bloc is not validated though no criterion is missed, on the page and in its data', async () => {
    const modele = petitModele({ echelle: { note: { sur: 20, seuil: 10 } }, competence: { points: { seuil: '60%' } } });
    const model = session({}, modele);
    const { candidat } = deliberate(model, dossier({ modele, fill: 10 }));
    const { text, attachments } = await readPdf(await DRAWER.procesVerbal(minutesOf(model, [extraitOf(candidat)], [])));
    const why = '3 critères sur 3, 1,5 point sur 3, seuil 60%';
    expect(text.replaceAll('\u00a0', ' ')).toContain(`C1.1 Compétence 1.1 : non acquise (${why})`);
    expect(JSON.parse(attachments['proces-verbal.json'] ?? '')).toMatchObject({
      motifs: [{ competences: [{ pourquoi: why }, {}] }, {}, {}],
    });
  });

  it('says who presides where the president steps aside', async () => {
    const pv = minutes();
    const [first] = pv.candidats;
    if (first === undefined) throw new Error('no candidate');
    const recusations = [{ membre: 'Claire Roux', candidat: first.candidat, presidence: 'Karim Benali' }];
    const { text } = await readPdf(await DRAWER.procesVerbal({ ...pv, quorum: { ...pv.quorum, recusations } }));
    expect(text.replaceAll('\u00a0', ' ')).toContain(
      'Récusation de Claire Roux pour Martin Chloé (2026-0001) : dossier délibéré sans ce membre, ' +
        'le quorum restant atteint, sous la présidence de Karim Benali.',
    );
  });
});
