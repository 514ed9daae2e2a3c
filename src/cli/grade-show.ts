import { arrange, type LocatedFinding } from '../diagnostics/located.ts';
import type { Graded } from '../workspace/grade-work.ts';
import { openHold } from '../workspace/hold.ts';
import { MisuseError } from '../workspace/misuse.ts';
import { complain } from './complain.ts';
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
  const hold = openHold();
  let frames = openHold();
  let shown = 0;
  let misuse: MisuseError | undefined;
  const flush = async () => {
    for (const view of views) await view.flush();
    const complaints = slice.splice(0);
    frames = openHold();
    const texts = new Map(complaints.map(({ name, text }) => [name, text]));
    await complain(context, arrange(complaints.flatMap((one) => one.findings)), (file) => texts.get(file));
  };
  try {
    for await (const graded of results) {
      await show(views, graded);
      const { name, text } = graded;
      const held = { ...graded, text: frames.text(text), findings: hold.findings(name, graded.findings) };
      for (const finding of allOf(held)) findings.push(finding);
      slice.push(...complaintsOf(held));
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

async function show(views: readonly GradeView[], { shown, resultat }: Graded): Promise<void> {
  for (const [index, view] of views.entries()) {
    const text = shown[index];
    if (text !== undefined && resultat !== undefined) await view.take(text, resultat);
  }
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

function complaintsOf({ name, text, findings, consulted }: Graded): readonly Complaint[] {
  return [
    ...(findings.length === 0 ? [] : [{ name, text, findings }]),
    ...(consulted === undefined ? [] : [{ name: consulted.name, text: consulted.text, findings: consulted.errors }]),
  ];
}
