import { countSeverities } from '../workspace/check-all.ts';
import { findDocuments } from '../workspace/documents.ts';
import { gradeAll } from '../workspace/grade-all.ts';
import type { GradeSetup } from '../workspace/grade-work.ts';
import { namesOf } from '../workspace/sources.ts';
import type { GradeFormat, GradeOptions } from './commands/grade.ts';
import type { Context } from './context.ts';
import { jsonView } from './grade-json.ts';
import { showAll } from './grade-show.ts';
import { manyCandidats, oneCandidat } from './grade-table.ts';
import type { GradeView } from './grade-view.ts';
import type { Output } from './options.ts';
import { type Out, openOut, refuseInputs, standing } from './out.ts';
import { verdictOn } from './verdict.ts';

/** Grades fiches, and shows what was decided in each of the formats asked for. */
export async function grade(
  context: Context,
  words: readonly string[],
  { referentiel = [], maxWarnings, jobs }: GradeOptions,
  outputs: readonly Output<GradeFormat>[],
): Promise<number> {
  context.world.spareMemory();
  const sources = await findDocuments(context.world, words);
  await refuseInputs(context.world, await standing(context.world, outputs), namesOf(sources));
  const outs: Out[] = [];
  const views: GradeView[] = [];
  try {
    for (const { format, file } of outputs) {
      const out = await openOut(context.world, context.globals(), file);
      outs.push(out);
      views.push(await viewOf(context, format, out, sources.count));
    }
    const setup: GradeSetup = { work: 'grade', referentiel, shows: views.map(({ show }) => show) };
    const results = gradeAll(context.world, sources, setup, jobs);
    const { findings, misuse } = await showAll(context, results, views);
    for (const out of outs) await out.close();
    if (misuse !== undefined) throw misuse;
    return await verdictOn(context, countSeverities(findings), maxWarnings);
  } catch (error) {
    for (const out of outs) await out.drop();
    throw error;
  }
}

async function viewOf({ lang }: Context, format: GradeFormat, out: Out, fiches: number): Promise<GradeView> {
  switch (format) {
    case 'json':
      return jsonView(out, lang);
    case 'table': {
      return fiches === 1 ? oneCandidat(out, lang) : manyCandidats(out, lang);
    }
  }
}
