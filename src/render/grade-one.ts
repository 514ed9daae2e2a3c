import { Chalk, type ChalkInstance } from 'chalk';
import { isForeseen } from '../fiche/check-amenagements.ts';
import type { BlocNode, CandidatNode, CompetenceNode, CritereNode, EtatCritere } from '../grading/tree.ts';
import { longDate } from '../i18n/dates.ts';
import { explain } from '../i18n/explain.ts';
import type { Lang } from '../i18n/lang.ts';
import { joinList } from '../i18n/list.ts';
import { type Words, words } from '../i18n/words.ts';
import { type GradeWords, gradeWords } from './grade-words.ts';
import { drawTable } from './table.ts';
import { visible } from './visible.ts';
import { pad, widthOf, wrapText } from './width.ts';

/** How a terminal shows a decision. */
export interface Terminal {
  readonly lang: Lang;
  readonly colored: boolean;
  /** In columns. */
  readonly width: number;
}

interface Pen extends Terminal {
  readonly chalk: ChalkInstance;
  readonly words: Words;
  readonly labels: GradeWords;
}

/** Each state has a sign of its own: colour only repeats it. */
const SIGNS: Readonly<Record<EtatCritere, string>> = {
  satisfait: '✓',
  'non-satisfait': '✗',
  dispense: '–',
  'a-noter': '…',
  'en-attente': '?',
  'non-evalue': '∅',
};

/** The whole decision on one candidate, as lines of at most `width` columns. */
export function gradeOne(candidat: CandidatNode, terminal: Terminal): string {
  const pen: Pen = {
    ...terminal,
    chalk: new Chalk({ level: terminal.colored ? 1 : 0 }),
    words: words(terminal.lang),
    labels: gradeWords(terminal.lang),
  };
  const assessed = candidat.blocs.filter(({ competences }) => competences.length > 0);
  const sections = [
    header(candidat, pen),
    ...assessed.map((bloc) => blocSection(bloc, pen)),
    otherBlocs(candidat, pen),
    exemptions(candidat, pen),
    amenagements(candidat, pen),
    missing(candidat, pen),
    outcome(candidat, pen),
  ];
  return `${sections
    .filter((section) => section.length > 0)
    .map((section) => section.join('\n'))
    .join('\n\n')}\n`;
}

function header({ sheet }: CandidatNode, pen: Pen): readonly string[] {
  const { labels } = pen;
  const { numero, nom, prenoms } = sheet.data.candidat;
  const blocs = sheet.data.parcours === 'complet' ? [] : sheet.data.parcours.blocs;
  const acquis = [...sheet.acquis.values()].map(
    ({ bloc, date, 'proces-verbal': pv }) => `${bloc} (${longDate(date, pen.lang)}, ${pv})`,
  );
  return [
    ...field(labels.candidat, `${prenoms} ${nom} (${numero})`, pen, pen.chalk.bold),
    ...field(labels.referentiel, sheet.referentiel.reference, pen),
    ...field(labels.parcours, sheet.complet ? labels.complet : `${labels.blocs} ${joinList(blocs, pen.lang)}`, pen),
    ...(acquis.length === 0 ? [] : field(labels.acquis, joinList(acquis, pen.lang), pen)),
    ...field(labels.presence, pen.words.presence[sheet.presence], pen),
  ];
}

const LABEL = 19;

function field(label: string, value: string, { width, chalk }: Pen, style?: ChalkInstance): readonly string[] {
  const lines = wrapText(visible(value), width - LABEL);
  return lines.map((line, index) => chalk.dim(pad(index === 0 ? label : '', LABEL)) + (style ?? identity)(line));
}

function identity(text: string): string {
  return text;
}

function blocSection(bloc: BlocNode, pen: Pen): readonly string[] {
  const { labels, words: say, chalk, width } = pen;
  const { model, competences } = bloc;
  const criteres = competences.flatMap((competence) => competence.criteres);
  const columns = [
    { heading: labels.critere },
    { heading: labels.note, width: widest([labels.note, ...criteres.map(noteText)]) },
    { heading: labels.etat, width: widest([labels.etat, ...criteres.map((critere) => etatText(critere, pen))]) },
  ];
  const rows = competences.flatMap((competence, index) => [
    ...(index === 0 ? [] : [[]]),
    [`${competence.model.code}  ${visible(competence.model.data.intitule)}`],
    ...competence.criteres.map((critere) => [critereText(critere), noteText(critere), etatText(critere, pen)]),
    [competenceOutcome(competence, pen)],
  ]);
  const outcomeText = conclusion(
    `${model.code}  ${say.bloc[bloc.resultat]}`,
    say.bloc[bloc.proposition.valeur],
    explain(bloc.apresDecisions.raison, 'competence', pen.lang),
    bloc.decision?.motif,
    pen,
  );
  return [
    ...wrapText(`${model.code}  ${visible(model.data.intitule)}`, width).map((line) => chalk.bold(line)),
    ...drawTable(columns, rows, width),
    ...wrapText(outcomeText, width).map((line) => chalk.bold(line)),
  ];
}

function competenceOutcome({ model, resultat, proposition, decision }: CompetenceNode, pen: Pen): string {
  const { competence } = pen.words;
  return conclusion(
    `${model.code}  ${competence[resultat]}`,
    competence[proposition.valeur],
    explain(proposition.raison, 'critere', pen.lang),
    decision?.motif,
    pen,
  );
}

function noteText({ note }: CritereNode): string {
  return String(note ?? '');
}

function etatText({ etat }: CritereNode, { words: say }: Pen): string {
  return `${SIGNS[etat]} ${say.etat[etat]}`;
}

function critereText({ model }: CritereNode): string {
  return `${model.code}  ${visible(model.data.texte.replace(/\s+/g, ' '))}`;
}

function widest(texts: readonly string[]): number {
  return Math.max(...texts.map(widthOf));
}

/** An outcome, its reason, and the reason of the jury where it departs. */
function conclusion(
  outcomeText: string,
  proposition: string,
  why: string,
  motif: string | undefined,
  { labels }: Pen,
): string {
  const jury =
    motif === undefined ? '' : ` — ${labels.proposition} : ${proposition} ; ${labels.motif} : ${visible(motif)}`;
  return `→ ${outcomeText} : ${why}${jury}`;
}

function otherBlocs({ blocs }: CandidatNode, pen: Pen): readonly string[] {
  return blocs
    .filter(({ competences }) => competences.length === 0)
    .flatMap(({ model, resultat, proposition }) =>
      wrapText(
        `${model.code}  ${pen.words.bloc[resultat]} : ${visible(explain(proposition.raison, 'competence', pen.lang))}`,
        pen.width,
      ),
    );
}

function exemptions({ exemptions: nodes }: CandidatNode, pen: Pen): readonly string[] {
  if (nodes.length === 0) return [];
  const { labels, words: say } = pen;
  const fact = (holds: boolean) => (holds ? say.oui : say.non);
  const columns = [
    { heading: labels.critere, width: 9 },
    { heading: labels.avis, width: 7 },
    { heading: labels.capacite, width: 9 },
    { heading: labels.pratique, width: 9 },
    { heading: labels.jury, width: 9 },
    { heading: labels.resultat },
  ];
  const rows = nodes.map(({ critere, avis, capaciteGlobale, horsPratique, jury, etat }) => [
    critere,
    fact(avis),
    fact(capaciteGlobale),
    fact(horsPratique),
    jury === undefined ? '' : say.decision[jury.decision],
    say.exemption[etat],
  ]);
  return [pen.chalk.bold(labels.exemptions), ...drawTable(columns, rows, pen.width)];
}

function amenagements({ sheet }: CandidatNode, pen: Pen): readonly string[] {
  const list = sheet.presence === 'present' ? (sheet.data.amenagements ?? []) : [];
  if (list.length === 0) return [];
  const lines = list.flatMap((amenagement) =>
    amenagement.competences.flatMap((code) => {
      const competence = sheet.referentiel.competenceByCode.get(code);
      const within = competence !== undefined && isForeseen(amenagement, competence);
      const frame = within ? pen.labels.cadre : pen.labels.horsCadre;
      return wrapText(`${code}  ${pen.words.amenagement[amenagement.type]}, ${frame}`, pen.width);
    }),
  );
  return [pen.chalk.bold(pen.labels.amenagements), ...lines];
}

function missing({ blocs }: CandidatNode, pen: Pen): readonly string[] {
  const codes = blocs
    .flatMap(({ competences }) => competences)
    .flatMap(({ criteres }) => criteres)
    .filter(({ etat }) => etat === 'a-noter')
    .map(({ model }) => model.code);
  return codes.length === 0 ? [] : [pen.chalk.bold(pen.labels.manque), ...wrapText(codes.join(', '), pen.width)];
}

function outcome({ resultat, raison }: CandidatNode, pen: Pen): readonly string[] {
  const text = `${pen.labels.resultat} : ${pen.words.candidat[resultat]} — ${explain(raison, 'bloc', pen.lang)}`;
  return wrapText(text, pen.width).map((line) => pen.chalk.bold(line));
}
