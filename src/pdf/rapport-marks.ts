import type { CandidatNode, CompetenceNode, CritereNode } from '../grading/tree.ts';
import { words } from '../i18n/words.ts';
import { type Column, columnWidths, PAD_X } from './columns.ts';
import type { Kit } from './kit.ts';
import { CELL } from './look.ts';
import type { Paper } from './paper.ts';
import { type Table, table } from './table.ts';
import { measure } from './typeset.ts';

const FR = words('fr');

/** The table of a competence's criteria. */
export type Marks = (competence: CompetenceNode) => Table;

/** The least width of a column of observations in points, and by how much others are wider. */
const NARROWEST = 90;
const STEP = 10;

/** What a title of a level has at least of what it needs, in points. */
const LEAST_NOTE = 60;

const CODE: Column = { heading: 'Critère', fit: true };
const NOTE: Column = { heading: 'Note', fit: true };
const ETAT: Column = { heading: 'État', fit: true };

/** The tables of a report, on one grid: their columns are measured once, on all of its criteria. */
export function openMarks(paper: Paper, candidat: CandidatNode): Marks {
  const competences = candidat.blocs.flatMap((bloc) => bloc.competences);
  const criteres = competences.flatMap((competence) => competence.criteres);
  const short = ({ model, note, etat }: CritereNode) => [model.code, noteText(candidat, note), FR.etat[etat]] as const;
  const { code, note, etat } = shortWidths(paper, criteres.map(short));
  const rest = paper.width() - code - note - etat;
  const beside = competences.filter(isObserved).flatMap((competence) => competence.criteres);
  const observation = observationWidth(paper.kit, beside, rest);
  return (competence) => {
    const observed = isObserved(competence);
    return table(paper, {
      columns: [
        { ...CODE, width: code, names: true },
        { heading: 'Texte', width: rest - (observed ? observation : 0) },
        { ...NOTE, width: note },
        { ...ETAT, width: etat },
        ...(observed ? [{ heading: 'Observation', width: observation }] : []),
      ],
      rows: competence.criteres.map((critere) => {
        const [codeText, markText, etatText] = short(critere);
        return [codeText, critere.model.data.texte, markText, etatText, critere.observation ?? ''];
      }),
    });
  };
}

/** Beside the texts, in points: codes and states are never broken for the titles of levels, which may be sentences. */
function shortWidths(paper: Paper, rows: readonly (readonly [code: string, note: string, etat: string])[]) {
  const { kit } = paper;
  const half = paper.width() / 2;
  const notes = rows.map(([, note]) => [note]);
  const [least = 0] = columnWidths(kit, [NOTE], notes, LEAST_NOTE);
  const names = rows.map(([code, , etat]) => [code, etat]);
  const [code = 0, etat = 0] = columnWidths(kit, [CODE, ETAT], names, half - least);
  const [note = 0] = columnWidths(kit, [NOTE], notes, half - code - etat);
  return { code, note, etat };
}

function isObserved({ criteres }: CompetenceNode): boolean {
  return criteres.some(({ observation = '' }) => observation.trim() !== '');
}

/** Of the widths that leave the texts of the criteria the most of `rest`, the one that takes the fewest lines. */
function observationWidth(kit: Kit, criteres: readonly CritereNode[], rest: number): number {
  const lengths = criteres.map(({ model, observation = '' }) => ({
    texte: measure(kit, model.data.texte, CELL).line,
    observation: measure(kit, observation, CELL).line,
  }));
  const lines = (width: number) =>
    lengths.reduce(
      (sum, { texte, observation }) =>
        sum + Math.max(Math.ceil(texte / (rest - width - 2 * PAD_X)), Math.ceil(observation / (width - 2 * PAD_X))),
      0,
    );
  let best = NARROWEST;
  for (let width = NARROWEST + STEP; width <= rest / 2; width += STEP) if (lines(width) < lines(best)) best = width;
  return best;
}

/** A level by its title; a mark out of its scale. */
function noteText({ sheet }: CandidatNode, note: string | number | undefined): string {
  const { niveaux, note: echelle } = sheet.referentiel.data.regles.echelle;
  if (note === undefined) return '';
  if (echelle !== undefined) return `${String(note).replace('.', ',')} / ${echelle.sur}`;
  return niveaux.find(({ code }) => code === note)?.intitule ?? String(note);
}
