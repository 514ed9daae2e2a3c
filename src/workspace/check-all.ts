import { report } from '../diagnostics/finding.ts';
import { arrange, type LocatedFinding } from '../diagnostics/located.ts';
import type { Severity } from '../diagnostics/rule.ts';
import type { ParsedDocument } from '../documents/document.ts';
import { locate } from '../documents/locate.ts';
import { TOO_MANY } from '../documents/schema-value-rules.ts';
import type { Setting } from '../documents/settings.ts';
import { ahead } from '../io/ahead.ts';
import { type Checked, checkSource } from './check.ts';
import { emptyArgument, findDocuments, type Source } from './documents.ts';
import type { Ground } from './ground.ts';
import { MisuseError } from './misuse.ts';
import { pickReferentiel } from './pick-referentiel.ts';
import { findingsOf, openReferentiels } from './referentiels.ts';
import { settle } from './settle.ts';

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

/** How many files are read before their turn. */
const WINDOW = 16;

/** How many findings a run keeps whole; the documents after them are told in one line each, so that memory does not grow. */
const MAX_RUN_FINDINGS = 20_000;

/** Checks every document that the words of the command line stand for; misuse where one of them stands for none. */
export async function checkAll(
  ground: Ground,
  words: readonly string[],
  { referentiel: given = [], rule: settings = new Map(), against }: CheckOptions,
): Promise<Checkup> {
  const published = against === undefined ? undefined : await pickReferentiel(ground, against, ground.cwd);
  const sources = await findDocuments(ground, words);
  const referentiels = await openReferentiels(ground, given);
  const checked: { readonly source: Source; readonly result: Checked }[] = [];
  const results = ahead(sources, WINDOW, async (source) => {
    const result = await checkSource(ground, referentiels, source, published);
    return result === undefined ? undefined : { source, result: keep(result) };
  });
  let kept = 0;
  for await (const one of results) {
    if (one === undefined) continue;
    const result = kept < MAX_RUN_FINDINGS ? one.result : brief(one.result);
    kept += result.findings.length;
    checked.push({ source: one.source, result });
  }
  const counted = new Set(checked.flatMap(({ source }) => source.from));
  const empty = emptyArgument(sources, counted) ?? (checked.length === 0 ? sources[0]?.from[0] : undefined);
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
      sources.length - checked.length,
      settings,
    ),
  };
}

/** The texts of a document are kept until the end only where findings may stand in them. */
function keep(checked: Checked): Checked {
  const { findings, heads, documents } = checked;
  const told = findings.length > 0 || heads.some((head) => documents.some(({ name }) => name === head.document));
  return told ? checked : { ...checked, documents: [] };
}

/** One finding in the place of all those of a document, as severe as the worst of them. */
function brief(checked: Checked): Checked {
  const { name, findings } = checked;
  if (findings.length === 0) return checked;
  const severity = SEVERITIES.find((known) => findings.some((finding) => finding.severity === known));
  const at = { document: name, path: [] };
  const told = report(TOO_MANY, at, { reste: findings.length }, { ...(severity && { severity }) });
  return { ...checked, heads: [], documents: [], findings: locate([told], new Map()) };
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

function conclude(
  checked: readonly Checked[],
  passedOver: number,
  settings: ReadonlyMap<string, Setting>,
): Omit<Checkup, 'names'> {
  const consulted = new Set(checked.flatMap((one) => one.consulted));
  const read = [...consulted].flatMap(({ document }) => document ?? []);
  const documents = [...read, ...checked.flatMap((one) => one.documents)];
  const heads = checked.flatMap((one) => one.heads);
  const found = arrange([...checked.flatMap((one) => one.findings), ...findingsOf(consulted)]);
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
