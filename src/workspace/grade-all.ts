import { ahead } from '../io/ahead.ts';
import type { Pool } from '../io/pool.ts';
import { batches } from '../lib/batches.ts';
import { type Load, openCrew, windowOf, type Yard } from './crew.ts';
import { type Graded, type GradeSetup, type GradeWork, type NotAFiche, openGrade } from './grade-work.ts';
import { MisuseError } from './misuse.ts';
import { STDIN } from './names.ts';
import { type Argument, emptyArgument, type Source, type Sources } from './sources.ts';

/** How many fiches are handed to a thread at a time. */
const BATCH = 16;
/** A thread takes as long to start as two dozen fiches take to grade. */
const WORTH = 150;

/**
 * Grades fiches and gives the results in the order given, never holding more than a few. In a folder, whatever is no fiche is
 * passed over; a file named by itself that is none, or a folder without a fiche, is misuse once all the others are done.
 */
export async function* gradeAll(
  yard: Yard,
  sources: Sources,
  setup: GradeSetup,
  jobs: number | undefined,
): AsyncGenerator<Graded> {
  // Only this thread reads standard input.
  const alone = sources.from.some(({ words }) => words === STDIN);
  const load: Load = {
    tasks: Math.ceil(sources.count / BATCH),
    worth: Math.ceil(WORTH / BATCH),
    jobs: alone ? 1 : jobs,
  };
  const pool = await openCrew<GradeWork>(yard, load, setup, () => openGrade(yard, setup));
  const counted = new Set<Argument>();
  const told = new Set<string>();
  let misuse: MisuseError | undefined;
  try {
    for await (const { source, result } of inOrder(pool, sources)) {
      if (result === 'not-a-fiche') {
        if (source.named) misuse ??= new MisuseError(result, { path: source.name });
        continue;
      }
      for (const argument of source.from) counted.add(argument);
      yield once(result, told);
    }
  } finally {
    await pool.close();
  }
  if (misuse !== undefined) throw misuse;
  const empty = emptyArgument(sources, counted);
  if (empty !== undefined) throw new MisuseError('no-fiche', { path: empty.words });
}

/** What came of each file, in their order. */
async function* inOrder(
  pool: Pool<GradeWork>,
  sources: Sources,
): AsyncGenerator<{ readonly source: Source; readonly result: Graded | NotAFiche }> {
  const run = async (batch: readonly Source[]) => ({
    batch,
    results: await pool.run(
      'grade',
      batch.map(({ name, named }) => ({ name, named })),
    ),
  });
  for await (const { batch, results } of ahead(batches(sources, BATCH), windowOf(pool), run)) {
    for (const [index, source] of batch.entries()) {
      const result = results[index];
      if (result !== undefined) yield { source, result };
    }
  }
}

/** Each thread tells of a referential where it first meets it: the first of them counts. */
function once(graded: Graded, told: Set<string>): Graded {
  const { consulted } = graded;
  if (consulted === undefined) return graded;
  if (told.has(consulted.name)) return { ...graded, consulted: undefined };
  told.add(consulted.name);
  return graded;
}
