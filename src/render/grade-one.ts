import type { ChalkInstance } from 'chalk';
import { isForeseen } from '../fiche/check-amenagements.ts';
import type { CandidatNode } from '../grading/tree.ts';
import { longDate } from '../i18n/dates.ts';
import { explain } from '../i18n/explain.ts';
import { joinList } from '../i18n/list.ts';
import { blocSection } from './bloc-section.ts';
import { type Pen, penFor, type Terminal } from './pen.ts';
import { drawTable } from './table.ts';
import { visible } from './visible.ts';
import { pad, wrapText } from './width.ts';

/** The whole decision on one candidate, as lines of at most `width` columns. */
export function gradeOne(candidat: CandidatNode, terminal: Terminal): string {
  const pen = penFor(terminal);
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
    ...field(labels.parcours, sheet.complet ? labels.complet : `${labels.parBlocs} ${joinList(blocs, pen.lang)}`, pen),
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

function otherBlocs({ blocs }: CandidatNode, pen: Pen): readonly string[] {
  return blocs
    .filter(({ competences }) => competences.length === 0)
    .flatMap(({ model, resultat, proposition }) =>
      wrapText(
        `${model.code}  ${pen.words.bloc[resultat]}${pen.labels.colon}${visible(explain(proposition.raison, 'competence', pen.lang))}`,
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
      const within = isForeseen(amenagement, sheet.referentiel.competenceByCode.get(code));
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
  const text = `${pen.labels.resultat}${pen.labels.colon}${pen.words.candidat[resultat]} — ${explain(raison, 'bloc', pen.lang)}`;
  return wrapText(text, pen.width).map((line) => pen.chalk.bold(line));
}
