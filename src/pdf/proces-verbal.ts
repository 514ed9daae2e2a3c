import type { Raison } from '../grading/tree.ts';
import { longDate } from '../i18n/dates.ts';
import { explain } from '../i18n/explain.ts';
import { words } from '../i18n/words.ts';
import type { EcartJury, ProcesVerbal } from '../jury/minutes.ts';
import { heading, keyValues, list, listHeight, type Pair, pairsHeight, paragraph } from './flow.ts';
import { footOf, fullName, identityOf, sessionBlock, titleBlock } from './head.ts';
import type { Kit } from './kit.ts';
import { BODY, GAP, SMALL } from './look.ts';
import { openPaper, type Paper } from './paper.ts';
import { decisions } from './pv-decisions.ts';
import { jury } from './pv-jury.ts';
import { sentence } from './sentence.ts';
import { type Signatures, signatures } from './signatures.ts';

const FR = words('fr');
const NOTHING = 'Néant.';

/** The minutes of a session, as a jury signs them. */
export function drawProcesVerbal(kit: Kit, minutes: ProcesVerbal): Uint8Array {
  const { entete } = minutes;
  const paper = openPaper(kit, identityOf(entete, `Procès-verbal ${entete.procesVerbal.numero}`));
  titleBlock(paper, entete, 'Procès-verbal de délibération du jury');
  sessionBlock(paper, entete);
  visas(paper, minutes);
  jury(paper, minutes);
  counts(paper, minutes);
  decisions(paper, minutes);
  motifs(paper, minutes);
  ecarts(paper, minutes);
  exemptions(paper, minutes);
  section(paper, 'Dossiers non examinés', minutes.nonExamines.map(fullName));
  ending(paper, minutes);
  paper.attach('proces-verbal.json', 'Les données du procès-verbal', dataOf(minutes));
  return paper.finish(footOf(entete, 'Délibération du jury'));
}

/** The minutes as other programs read them: with reasons in words, as on the page. */
function dataOf(minutes: ProcesVerbal) {
  const motifs = minutes.motifs.map((motif) => ({
    ...motif,
    competences: motif.competences.map(({ raison, ...competence }) => ({ ...competence, pourquoi: sayWhy(raison) })),
  }));
  return { certif: 'proces-verbal/1', ...minutes, motifs };
}

function visas(paper: Paper, { visas: texts }: ProcesVerbal): void {
  if (texts.length === 0) return;
  heading(paper, 'H2', 'Visas');
  list(
    paper,
    texts.map(({ titre, texte }) => (titre === '' ? `Vu ${texte}` : `Vu ${titre} : « ${texte} »`)),
    SMALL,
  );
}

function counts(paper: Paper, { effectifs }: ProcesVerbal): void {
  const pairs: readonly Pair[] = [
    ['Convoqués', String(effectifs.convoques)],
    ['Présents', String(effectifs.presents)],
    ['Absents', String(effectifs.absents)],
    ['Excusés', String(effectifs.excuses)],
    ['Dossiers non examinés', String(effectifs.nonExamines)],
  ];
  heading(paper, 'H2', 'Candidats', pairsHeight(paper, pairs));
  keyValues(paper, pairs);
}

function motifs(paper: Paper, { motifs: reasons }: ProcesVerbal): void {
  heading(paper, 'H2', 'Motifs des blocs non validés', 100);
  if (reasons.length === 0) paragraph(paper, NOTHING);
  for (const { candidat, bloc, competences, motif } of reasons) {
    heading(paper, 'H3', `${fullName(candidat)} : ${bloc}`);
    const items = competences.flatMap(({ code, intitule, criteres, manquee, raison }) => [
      ...(manquee ? [`${code} ${intitule} : évaluation manquée`] : []),
      ...(criteres.length === 0 && !manquee ? [`${code} ${intitule} : non acquise${inBrackets(sayWhy(raison))}`] : []),
      ...criteres.map((critere) => `${critere.code} ${critere.texte}`),
    ]);
    if (motif !== undefined && motif.trim() !== '') items.push(`Motif du jury : ${motif}`);
    list(paper, items);
  }
}

function sayWhy(raison: Raison | undefined): string | undefined {
  return raison && explain(raison, 'critere', 'fr');
}

function inBrackets(text: string | undefined): string {
  return text === undefined ? '' : ` (${text})`;
}

function ecarts(paper: Paper, { ecarts: departures }: ProcesVerbal): void {
  section(paper, 'Décisions du jury qui s’écartent des propositions', departures.map(departure));
}

function departure({ candidat, code, proposition, apresDecisions, resultat, motif }: EcartJury): string {
  const values = [
    ['proposition', proposition],
    ['après les décisions sur les compétences', apresDecisions],
    ['décision', resultat],
  ].flatMap(([what, value]) => (value === undefined ? [] : [`${what} « ${outcome(value)} »`]));
  return `${fullName(candidat)}, ${code} : ${values.join(', ')}. Motif : ${sentence(motif)}`;
}

/** An outcome of a bloc or of a competence, in words. */
function outcome(value: string): string {
  const labels: Readonly<Record<string, string>> = { ...FR.bloc, ...FR.competence };
  return labels[value] ?? value;
}

function exemptions(paper: Paper, { exemptions: granted }: ProcesVerbal): void {
  section(
    paper,
    'Exemptions accordées',
    granted.map(
      ({ candidat, critere, dateAvis }) =>
        `${fullName(candidat)}, critère ${critere} : dispense accordée sur avis motivé du référent handicap du ` +
        `${longDate(dateAvis, 'fr')}, les deux conditions cumulatives étant réunies.`,
    ),
  );
}

function section(paper: Paper, title: string, items: readonly string[], keep?: number): void {
  heading(paper, 'H2', title, keep);
  if (items.length === 0) paragraph(paper, NOTHING);
  else list(paper, items);
}

/** The incidents and the closing: on one page where it holds both, so that nobody signs a page that says nothing. */
function ending(paper: Paper, minutes: ProcesVerbal): void {
  const { incidents, jury: members } = minutes;
  const present = members.filter((membre) => membre.present);
  const boxes = signatures(
    paper,
    present.map(({ nom, role }) => ({ nom, role: FR.role[role] })),
  );
  const height = boxes.height + CLOSING;
  const both = listHeight(paper, incidents.length === 0 ? [NOTHING] : incidents) + HEADED + height;
  section(paper, 'Incidents', incidents, both <= paper.whole() - HEADED ? both : undefined);
  closing(paper, minutes, boxes, height);
}

function closing(paper: Paper, { entete }: ProcesVerbal, boxes: Signatures, height: number): void {
  const { lieu, date } = entete.session;
  heading(paper, 'H2', 'Clôture', Math.min(height, paper.whole() - HEADED));
  paragraph(
    paper,
    `Le jury a délibéré et clos le présent procès-verbal. Les décisions prennent effet le ${longDate(date, 'fr')}.`,
    BODY,
  );
  paragraph(paper, `Fait à ${lieu}, le ${longDate(date, 'fr')}.`);
  paper.y += GAP;
  boxes.draw();
}

/** What the sentences of the closing take, in points. */
const CLOSING = 60;
/** What a heading takes, in points. */
const HEADED = 60;
