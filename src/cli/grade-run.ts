import { arrange, type LocatedFinding } from '../diagnostics/located.ts';
import { showFinding } from '../render/finding-view.ts';
import type { Graded } from '../workspace/grade-all.ts';
import { MisuseError } from '../workspace/misuse.ts';
import { RULES_BY_ID } from '../workspace/rules.ts';
import { isColored, widthOf } from './color.ts';
import type { Context } from './context.ts';
import { type GradeView, SLICE } from './grade-view.ts';

/** What a run found. */
interface Found {
  readonly findings: readonly LocatedFinding[];
  /** What could not be done, once all the rest was. */
  readonly misuse: MisuseError | undefined;
}

/** Shows fiches as they are graded, slice by slice, and what is wrong with those of a slice right after it. */
export async function showAll(
  context: Context,
  results: AsyncIterable<Graded>,
  views: readonly GradeView[],
): Promise<Found> {
  const findings: LocatedFinding[] = [];
  const slice: Complaint[] = [];
  let shown = 0;
  let misuse: MisuseError | undefined;
  const flush = async () => {
    for (const view of views) await view.flush();
    await complain(context, slice.splice(0));
  };
  try {
    for await (const graded of results) {
      for (const view of views) await view.show(graded);
      for (const finding of allOf(graded)) findings.push(finding);
      slice.push(...complaintsOf(graded));
      shown += 1;
      if (shown % SLICE === 0) await flush();
    }
  } catch (error) {
    if (!(error instanceof MisuseError)) throw error;
    misuse = error;
  }
  await flush();
  const arranged = arrange(findings);
  for (const view of views) await view.end(arranged);
  return { findings: arranged, misuse };
}

/** The findings on a fiche, and those on a referential first met with it. */
function allOf({ findings, consulted }: Graded): readonly LocatedFinding[] {
  return [...findings, ...(consulted?.errors ?? [])];
}

/** What is wrong in a file, and its text for the code frames. */
interface Complaint {
  readonly name: string;
  readonly text: string | undefined;
  readonly findings: readonly LocatedFinding[];
}

function complaintsOf({ name, document, findings, consulted }: Graded): readonly Complaint[] {
  return [
    ...(findings.length === 0 ? [] : [{ name, text: document?.text, findings }]),
    ...(consulted === undefined || consulted.errors.length === 0
      ? []
      : [{ name: consulted.name, text: consulted.document?.text, findings: consulted.errors }]),
  ];
}

/** Findings go to standard error, whatever the format of the results. */
async function complain({ world, lang, globals }: Context, slice: readonly Complaint[]): Promise<void> {
  const quiet = globals().quiet === true;
  const findings = arrange(slice.flatMap((one) => one.findings)).filter(({ severity }) => !quiet || severity !== 'info');
  if (findings.length === 0) return;
  const texts = new Map(slice.map(({ name, text }) => [name, text]));
  const showing = { rules: RULES_BY_ID, lang, fileOf: (document: string) => document };
  const shown = findings.map((finding) => showFinding(finding, showing));
  const colored = isColored(globals(), world.env, world.stderr);
  const width = widthOf(world.stderr, world.env);
  const { stylish } = await import('../render/stylish.ts');
  await world.stderr.write(stylish(shown, { lang, colored, width, textOf: (file) => texts.get(file) }));
}
