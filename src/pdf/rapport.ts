import type { BlocNode, CandidatNode, CompetenceNode } from '../grading/tree.ts';
import { longDate } from '../i18n/dates.ts';
import { explain } from '../i18n/explain.ts';
import { joinList } from '../i18n/list.ts';
import { words } from '../i18n/words.ts';
import { codePv } from '../jury/code-pv.ts';
import type { Rapport } from '../jury/minutes.ts';
import { heading, headingHeight, keyValues, paragraph, paragraphsHeight } from './flow.ts';
import { footOf, identityOf, sessionPairs, titleBlock } from './head.ts';
import type { Kit } from './kit.ts';
import { STRONG } from './look.ts';
import { openPaper, type Paper } from './paper.ts';
import { amenagements, dossier, exemptions } from './rapport-demandes.ts';
import { type Marks, openMarks } from './rapport-marks.ts';
import { capital, sentence } from './sentence.ts';
import { ABOVE, type Table, table } from './table.ts';

const FR = words('fr');

/** The individual report: everything about one candidate, for that candidate; joined to it, the same as data. */
export function drawRapport(kit: Kit, { entete, candidat, recours }: Rapport, decisions: object): Uint8Array {
  const { numero, nom, prenoms } = candidat.sheet.data.candidat;
  const paper = openPaper(kit, identityOf(entete, `Rapport individuel — ${numero}`));
  titleBlock(paper, entete, 'Rapport individuel d’évaluation');
  keyValues(paper, [
    ...(nom === '' ? [] : [['Candidat', `${prenoms} ${nom}`] as const]),
    ['Numéro', numero],
    ['Parcours', parcours(candidat)],
    ['Présence', FR.presence[candidat.sheet.presence]],
    ...sessionPairs(entete),
    ['Date d’effet', longDate(entete.session.date, 'fr')],
  ]);
  summary(paper, candidat);
  const marks = openMarks(paper, candidat);
  for (const bloc of candidat.blocs) if (bloc.competences.length > 0) blocSection(paper, candidat, bloc, marks);
  exemptions(paper, candidat);
  amenagements(paper, candidat);
  dossier(paper, candidat);
  if (recours !== undefined) {
    heading(paper, 'H2', 'Voies de recours');
    paragraph(paper, recours);
  }
  paper.attach('decisions.json', 'Les décisions sur ce candidat', decisions);
  return paper.finish(footOf(entete, `Rapport individuel, candidat ${numero}`));
}

function parcours({ sheet }: CandidatNode): string {
  if (sheet.data.parcours === 'complet') return 'complet';
  const { blocs } = sheet.data.parcours;
  return `${blocs.length > 1 ? 'blocs' : 'bloc'} ${joinList(blocs, 'fr')}, par dossier professionnel`;
}

function summary(paper: Paper, candidat: CandidatNode): void {
  const blocs = table(paper, {
    columns: [
      { heading: 'Bloc', names: true, bold: true },
      { heading: 'Intitulé' },
      { heading: 'Code', fit: true, align: 'center' },
      { heading: 'Décision', fit: true },
      { heading: 'Pourquoi' },
    ],
    rows: candidat.blocs.map((bloc) => [
      bloc.model.code,
      bloc.model.data.intitule,
      codePv(bloc, candidat) ?? '',
      FR.bloc[bloc.resultat],
      because(bloc),
    ]),
  });
  heading(paper, 'H2', 'Résultat', blocs.start + 20);
  paragraph(paper, resultText(candidat), STRONG);
  blocs.draw();
}

/** The result with its reason; that a candidate was not there is both. */
function resultText({ resultat, raison }: CandidatNode): string {
  const result = capital(FR.candidat[resultat]);
  return raison.kind === 'presence' ? `${result}.` : `${result} : ${explain(raison, 'bloc', 'fr')}.`;
}

/** What the rules give in the end and, where the jury decided or its decisions below changed it, the proposal beside the decision. */
function because({ apresDecisions, decision, proposition, resultat }: BlocNode): string {
  const after = apresDecisions === proposition ? '' : ', après les décisions du jury sur les compétences';
  const why = explain(apresDecisions.raison, 'competence', 'fr') + after;
  const proposed = `proposition : ${FR.bloc[proposition.valeur]}`;
  if (decision !== undefined) return `${why} ; ${proposed} ; ${jurySays(FR.bloc[resultat], decision.motif)}`;
  return proposition.valeur === resultat ? why : `${why} ; ${proposed}`;
}

function jurySays(decided: string, motif: string | undefined): string {
  const reason = motif === undefined || motif.trim() === '' ? '' : ` ; motif : ${motif}`;
  return `décision du jury : ${decided}${reason}`;
}

function blocSection(paper: Paper, candidat: CandidatNode, bloc: BlocNode, marks: Marks): void {
  const sections = bloc.competences.map((competence) => sectionOf(paper, candidat, competence, marks));
  const [first] = sections;
  const keep = first === undefined ? 0 : headingHeight(paper, 'H3', first.title) + first.keep;
  heading(paper, 'H2', `${bloc.model.code} — ${bloc.model.data.intitule}`, keep);
  for (const { title, texts, table: criteres, keep: start } of sections) {
    heading(paper, 'H3', title, start);
    for (const text of texts) paragraph(paper, text);
    criteres.draw();
  }
}

/** What a report says of a competence. */
interface Section {
  readonly title: string;
  readonly texts: readonly string[];
  readonly table: Table;
  /** What of it must stand under its title, in points: the sentences, and the start of the table. */
  readonly keep: number;
}

function sectionOf(paper: Paper, candidat: CandidatNode, competence: CompetenceNode, marks: Marks): Section {
  const { code, data } = competence.model;
  const observation = candidat.sheet.data.evaluations?.[code]?.observation ?? '';
  const texts = [
    competenceText(candidat, competence),
    ...(observation.trim() === '' ? [] : [`Observation : ${observation}`]),
  ];
  const criteres = marks(competence);
  const keep = Math.min(paragraphsHeight(paper, texts), ABOVE / 2) + criteres.start;
  return { title: `${code} — ${data.intitule}`, texts, table: criteres, keep };
}

function competenceText({ sheet }: CandidatNode, competence: CompetenceNode): string {
  const { model, resultat, proposition, decision } = competence;
  const evaluation = sheet.data.evaluations?.[model.code];
  const code = sheet.complet ? model.data.evaluation.modalite : sheet.referentiel.modaliteCapitalisation;
  const modalite = sheet.referentiel.data.modalites.find((one) => one.code === code)?.intitule ?? code ?? '';
  const date = evaluation?.date == null ? '' : `, le ${longDate(evaluation.date, 'fr')}`;
  const why = explain(proposition.raison, 'critere', 'fr');
  const outcome =
    decision === undefined
      ? `Compétence ${FR.competence[resultat]} : ${why}`
      : `Proposition : ${FR.competence[proposition.valeur]} (${why}) ; ${jurySays(FR.competence[resultat], decision.motif)}`;
  return `${modalite}${date}. ${sentence(outcome)}`;
}
