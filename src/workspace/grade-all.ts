import type { LocatedFinding } from '../diagnostics/located.ts';
import type { ParsedDocument } from '../documents/document.ts';
import { readSettings } from '../documents/settings.ts';
import type { CandidatNode } from '../grading/tree.ts';
import { ahead } from '../io/ahead.ts';
import { assessFiche } from './assess.ts';
import { type Argument, emptyArgument, type Source } from './documents.ts';
import type { Ground } from './ground.ts';
import type { Loaded } from './load-referentiel.ts';
import { MisuseError } from './misuse.ts';
import { folderOf } from './names.ts';
import { readFound } from './read-document.ts';
import { openReferentiels, type Referentiels } from './referentiels.ts';
import { applyBelowErrors, applySettings } from './settle.ts';

/** One fiche, graded, or what kept it from being. */
export interface Graded {
  /** The file, relative to the current folder. */
  readonly name: string;
  /** Nothing where the file could not be read, or was too large. */
  readonly document: ParsedDocument | undefined;
  readonly findings: readonly LocatedFinding[];
  /** Nothing where its structure is not sound or its referential could not be used. */
  readonly candidat: CandidatNode | undefined;
  /** A referential looked up for the first time, whose own errors are to be reported. */
  readonly consulted: Loaded | undefined;
}

/** How many fiches are read before their turn. */
const WINDOW = 32;

/**
 * Grades fiches in the order given, one after the other, never holding more than a few. In a folder, whatever is no fiche is
 * passed over; a file named by itself that is none, or a folder without a fiche, is misuse once all the others are done.
 */
export async function* gradeAll(
  ground: Ground,
  sources: readonly Source[],
  given: readonly string[],
): AsyncGenerator<Graded> {
  const referentiels = await openReferentiels(ground, given);
  const counted = new Set<Argument>();
  const seen = new Set<Loaded>();
  let misuse: MisuseError | undefined;
  const results = ahead(sources, WINDOW, async (source) => ({
    source,
    result: await gradeSource(ground, referentiels, source),
  }));
  for await (const { source, result } of results) {
    if (typeof result === 'string') {
      if (source.named) misuse ??= new MisuseError(result, { path: source.name });
      continue;
    }
    for (const argument of source.from) counted.add(argument);
    const { consulted } = result;
    const isNew = consulted !== undefined && !seen.has(consulted);
    if (consulted !== undefined) seen.add(consulted);
    yield isNew ? result : { ...result, consulted: undefined };
  }
  if (misuse !== undefined) throw misuse;
  const empty = emptyArgument(sources, counted);
  if (empty !== undefined) throw new MisuseError('no-fiche', { path: empty.words });
}

/** A fiche graded, or why the file is none. */
async function gradeSource(
  ground: Ground,
  referentiels: Referentiels,
  source: Source,
): Promise<Graded | 'not-a-fiche'> {
  const { name } = source;
  const { read } = await readFound(ground, source);
  const { document, findings } = read;
  if (read.kind === 'referentiel' || read.kind === 'session') return 'not-a-fiche';
  if (read.nature !== 'document' && !source.named) return 'not-a-fiche';
  if (read.data === undefined) {
    const told = document === undefined ? findings : applyBelowErrors(findings, [document]);
    return { name, document, findings: told, candidat: undefined, consulted: undefined };
  }
  const assessed = await assessFiche(read.document, read.data, referentiels, folderOf(ground.cwd, name));
  const all = [...findings, ...assessed.findings];
  // What keeps a fiche from being graded is told, whatever its head says.
  const told =
    assessed.candidat === undefined
      ? applyBelowErrors(all, [read.document])
      : applySettings(all, new Map([[name, readSettings(read.document.text)]]));
  return { name, ...assessed, findings: told };
}
