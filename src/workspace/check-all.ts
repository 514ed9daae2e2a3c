import { arrange, type LocatedFinding } from '../diagnostics/located.ts';
import type { Severity } from '../diagnostics/rule.ts';
import { checkSettings } from '../documents/check-settings.ts';
import type { ParsedDocument } from '../documents/document.ts';
import type { Setting } from '../documents/settings.ts';
import { type Checked, checkSource } from './check.ts';
import { findDocuments } from './documents.ts';
import type { Ground } from './ground.ts';
import { type Hold, openHold } from './hold.ts';
import { MisuseError } from './misuse.ts';
import { pickReferentiel } from './pick-referentiel.ts';
import { findingsOf, openReferentiels } from './referentiels.ts';
import { RULE_IDS } from './rules.ts';
import { readHeads, settle } from './settle.ts';
import { emptyArgument, type Source } from './sources.ts';

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
  /** The documents checked, in the order given. */
  readonly names: readonly string[];
  /** The documents that findings stand in, by name. */
  readonly documents: ReadonlyMap<string, Pick<ParsedDocument, 'text'>>;
  readonly tally: Tally;
}

/** What a run is told beside its documents. */
export interface CheckOptions {
  /** Files and folders in which referentials are looked for first. */
  readonly referentiel?: readonly string[];
  /** Rules set otherwise. */
  readonly rule?: ReadonlyMap<string, Setting>;
  /** The file of the edition that was published, against which referentials of the same code are compared. */
  readonly against?: string;
}

/** Checks every document that the words of the command line stand for; misuse where one of them stands for none. */
export async function checkAll(
  ground: Ground,
  words: readonly string[],
  { referentiel: given = [], rule: settings = new Map(), against }: CheckOptions,
): Promise<Checkup> {
  const published = against === undefined ? undefined : await pickReferentiel(ground, against, ground.cwd);
  const sources = await findDocuments(ground, words);
  const referentiels = await openReferentiels(ground, given);
  const hold = openHold();
  const checked: { readonly source: Source; readonly result: Checked }[] = [];
  // One after the other: files are read at once, and what is read ahead takes memory only.
  for (const source of sources) {
    const result = await checkSource(ground, referentiels, source, published);
    if (result !== undefined) checked.push({ source, result: keep(hold, result) });
  }
  const counted = new Set(checked.flatMap(({ source }) => source.from));
  const empty = emptyArgument(sources, counted) ?? (checked.length === 0 ? sources.from[0] : undefined);
  if (empty !== undefined) throw new MisuseError('no-document', { path: empty.words });
  if (published !== undefined && against !== undefined) {
    const { code } = published.data;
    // One that is not sound may be the one.
    const isThere = ({ result }: { readonly result: Checked }) =>
      result.kind === 'referentiel' && (result.code === undefined || result.code === code);
    if (!checked.some(isThere)) throw new MisuseError('no-published', { path: against, code });
  }
  const names = checked.map(({ source }) => source.name);
  return {
    names,
    ...conclude(
      checked.map(({ result }) => result),
      sources.count - checked.length,
      settings,
    ),
  };
}

/** What is told of a document in the end: its texts only where findings may stand in them, its tree never. */
function keep(hold: Hold, checked: Checked): Checked {
  const { name } = checked;
  const findings = hold.findings(name, checked.findings);
  if (findings !== checked.findings) return { ...checked, heads: [], documents: [], findings };
  if (findings.length === 0 && checked.heads.length === 0) return { ...checked, documents: [] };
  const documents = checked.documents.flatMap((one) => {
    const text = hold.text(one.text);
    return text === undefined ? [] : [{ name: one.name, text }];
  });
  return { ...checked, documents };
}

function conclude(
  checked: readonly Checked[],
  passedOver: number,
  settings: ReadonlyMap<string, Setting>,
): Omit<Checkup, 'names'> {
  const consulted = new Set(checked.flatMap((one) => one.consulted));
  const read = [...consulted].flatMap(({ document }) => document ?? []);
  const documents = [...read, ...checked.flatMap((one) => one.documents)];
  const heads = [...checked.flatMap((one) => one.heads), ...read.flatMap((one) => readHeads(one, undefined))];
  const ofRead = [...findingsOf(consulted), ...read.flatMap((one) => checkSettings(one, RULE_IDS))];
  const found = arrange([...checked.flatMap((one) => one.findings), ...ofRead]);
  const findings = arrange(settle(found, heads, settings));
  const kinds = { referentiel: 0, fiche: 0, session: 0, unknown: 0 };
  for (const { kind } of checked) kinds[kind] += 1;
  return {
    findings,
    documents: new Map(documents.map((document) => [document.name, document])),
    tally: { files: checked.length, kinds, passedOver, severities: countSeverities(findings) },
  };
}

/** How many findings there are of each severity. */
export function countSeverities(
  findings: readonly { readonly severity: Severity }[],
): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}
