import { arrange, type LocatedFinding } from '../diagnostics/located.ts';
import type { Severity } from '../diagnostics/rule.ts';
import type { ParsedDocument } from '../documents/document.ts';
import { ahead } from '../io/ahead.ts';
import { type Checked, checkSource } from './check.ts';
import { type Argument, emptyArgument, findDocuments } from './documents.ts';
import type { Ground } from './ground.ts';
import type { Loaded } from './load-referentiel.ts';
import { MisuseError } from './misuse.ts';
import { findingsOf, openReferentiels } from './referentiels.ts';

/** What a run checked, in numbers. */
export interface Tally {
  /** Documents checked, not the referentials looked up for them. */
  readonly files: number;
  readonly kinds: Readonly<Record<Checked['kind'], number>>;
  readonly passedOver: number;
  readonly severities: Readonly<Record<Severity, number>>;
}

export interface Checkup {
  /** Sorted, without repeats. */
  readonly findings: readonly LocatedFinding[];
  /** The documents that findings stand in, by name. */
  readonly documents: ReadonlyMap<string, ParsedDocument>;
  readonly tally: Tally;
}

/** How many files are read before their turn. */
const WINDOW = 16;

/** Checks every document that the words of the command line stand for; misuse where one of them stands for none. */
export async function checkAll(ground: Ground, words: readonly string[], given: readonly string[]): Promise<Checkup> {
  const sources = await findDocuments(ground, words);
  const referentiels = await openReferentiels(ground, given);
  const findings: LocatedFinding[] = [];
  const documents = new Map<string, ParsedDocument>();
  const consulted = new Set<Loaded>();
  const counted = new Set<Argument>();
  const kinds = { referentiel: 0, fiche: 0, session: 0, unknown: 0 };
  let passedOver = 0;
  const results = ahead(sources, WINDOW, async (source) => ({
    source,
    checked: await checkSource(ground, referentiels, source),
  }));
  for await (const { source, checked } of results) {
    if (checked === undefined) {
      passedOver += 1;
      continue;
    }
    kinds[checked.kind] += 1;
    for (const argument of source.from) counted.add(argument);
    for (const loaded of checked.consulted) consulted.add(loaded);
    for (const finding of checked.findings) findings.push(finding);
    if (checked.findings.length > 0) for (const document of checked.documents) documents.set(document.name, document);
  }
  const files = sources.length - passedOver;
  const empty = emptyArgument(sources, counted) ?? (files === 0 ? sources[0]?.from[0] : undefined);
  if (empty !== undefined) throw new MisuseError('no-document', { path: empty.words });
  for (const { document } of consulted) if (document !== undefined) documents.set(document.name, document);
  const arranged = arrange([...findings, ...findingsOf(consulted)]);
  return { findings: arranged, documents, tally: { files, kinds, passedOver, severities: countSeverities(arranged) } };
}

export function countSeverities(
  findings: readonly { readonly severity: Severity }[],
): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
