import type { LocatedFinding } from '../diagnostics/located.ts';
import type { ParsedDocument } from '../documents/document.ts';
import type { CandidatNode, ResultatCandidat } from '../grading/tree.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Hands } from '../io/pool.ts';
import { manyView } from '../render/grade-many.ts';
import { assessFiche } from './assess.ts';
import { candidatText } from './decisions-text.ts';
import type { Ground } from './ground.ts';
import { holdIn, openHold } from './hold.ts';
import type { Loaded } from './load-referentiel.ts';
import { folderOf } from './names.ts';
import { readFound } from './read-document.ts';
import { openReferentiels, type Referentiels } from './referentiels.ts';
import { applyBelowErrors } from './settle.ts';
import type { Source } from './sources.ts';

/** How a decision is shown: one row among many, the whole of it, or as data. */
export type Show =
  | { readonly as: 'row'; readonly lang: Lang; readonly width: number }
  | { readonly as: 'whole'; readonly lang: Lang; readonly width: number; readonly colored: boolean }
  | { readonly as: 'json'; readonly lang: Lang };

export interface GradeSetup {
  readonly work: 'grade';
  /** The files and folders of `--referentiel`. */
  readonly referentiel: readonly string[];
  readonly shows: readonly Show[];
}

/** One fiche, graded, or what kept it from being: no more than is shown of it. */
export interface Graded {
  /** The file, relative to the current folder. */
  readonly name: string;
  readonly findings: readonly LocatedFinding[];
  /** The text that they stand in; nothing where there are none, or it is too large to be read, or to be kept. */
  readonly text: string | undefined;
  /** Nothing where its structure is not sound or its referential could not be used. */
  readonly resultat: ResultatCandidat | undefined;
  /** The decision in each of the ways asked for; none without one. */
  readonly shown: readonly string[];
  /** A referential with errors, at the first fiche of this thread that it was looked up for. */
  readonly consulted: { readonly name: string; readonly text: string | undefined; readonly errors: Errors } | undefined;
}

type Errors = readonly LocatedFinding[];
export type NotAFiche = 'not-a-fiche';

/** Grades a few fiches, in their order. */
export interface GradeWork {
  readonly grade: {
    readonly task: readonly Pick<Source, 'name' | 'named'>[];
    readonly result: readonly (Graded | NotAFiche)[];
  };
}

type Draw = (candidat: CandidatNode, name: string, document: ParsedDocument) => string;

/** What grades fiches; misuse where a referential that was named cannot be used. */
export async function openGrade(ground: Ground, { referentiel, shows }: GradeSetup): Promise<Hands<GradeWork>> {
  const referentiels = await openReferentiels(ground, referentiel);
  const draws = await Promise.all(shows.map(drawing));
  const told = new Set<Loaded>();
  return {
    grade: async (sources) => {
      const results: (Graded | NotAFiche)[] = [];
      const hold = openHold();
      for (const source of sources) {
        const graded = await gradeOne(ground, referentiels, draws, told, source);
        results.push(graded === 'not-a-fiche' ? graded : holdIn(hold, graded));
      }
      return results;
    },
  };
}

async function gradeOne(
  ground: Ground,
  referentiels: Referentiels,
  draws: readonly Draw[],
  told: Set<Loaded>,
  source: Pick<Source, 'name' | 'named'>,
): Promise<Graded | NotAFiche> {
  const { name, named } = source;
  const { read } = await readFound(ground, source);
  if (read.kind === 'referentiel' || read.kind === 'session') return 'not-a-fiche';
  if (read.nature !== 'document' && !named) return 'not-a-fiche';
  const { document } = read;
  const nothing = { resultat: undefined, shown: [], consulted: undefined };
  if (read.data === undefined) {
    const findings = document === undefined ? read.findings : applyBelowErrors(read.findings, [document]);
    return { name, findings, text: document?.text, ...nothing };
  }
  const assessed = await assessFiche(read.document, read.data, referentiels, folderOf(ground.cwd, name));
  const { candidat } = assessed;
  const findings = applyBelowErrors([...read.findings, ...assessed.findings], [read.document]);
  return {
    name,
    findings,
    text: findings.length === 0 ? undefined : read.document.text,
    resultat: candidat?.resultat,
    shown: candidat === undefined ? [] : draws.map((draw) => draw(candidat, name, read.document)),
    consulted: firstErrors(assessed.consulted, told),
  };
}

function firstErrors(consulted: Loaded | undefined, told: Set<Loaded>): Graded['consulted'] {
  if (consulted === undefined || consulted.errors.length === 0 || told.has(consulted)) return undefined;
  told.add(consulted);
  const { name, document, errors } = consulted;
  return { name, text: document?.text, errors };
}

/** Loads of the views only what is asked for. */
async function drawing(show: Show): Promise<Draw> {
  switch (show.as) {
    case 'row': {
      const view = manyView(show.lang, show.width);
      return (candidat) => view.rows([candidat]);
    }
    case 'whole': {
      // Tables are slow to load, and only this view draws one.
      const { gradeOne: whole } = await import('../render/grade-one.ts');
      return (candidat) => whole(candidat, show);
    }
    case 'json':
      return (candidat, name, document) => candidatText(candidat, name, document, show.lang);
  }
}
