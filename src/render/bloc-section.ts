import type { BlocNode, CompetenceNode, CritereNode, EtatCritere } from '../grading/tree.ts';
import { explain } from '../i18n/explain.ts';
import type { Pen } from './pen.ts';
import { drawTable } from './table.ts';
import { visible } from './visible.ts';
import { widthOf, wrapText } from './width.ts';

/** Each state has a sign of its own: colour only repeats it. */
const SIGNS: Readonly<Record<EtatCritere, string>> = {
  satisfait: '✓',
  'non-satisfait': '✗',
  dispense: '–',
  'a-noter': '…',
  'en-attente': '?',
  'non-evalue': '∅',
};

/** A bloc that was assessed: a table of its criteria with each competence's outcome, then its own. */
export function blocSection(bloc: BlocNode, pen: Pen): readonly string[] {
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
  const { colon, semicolon } = labels;
  const parts = [labels.proposition + colon + proposition, labels.motif + colon + visible(motif ?? '')];
  return `→ ${outcomeText}${colon}${why}${motif === undefined ? '' : ` — ${parts.join(semicolon)}`}`;
}
