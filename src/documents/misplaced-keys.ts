import type { Path } from '../diagnostics/finding.ts';
import { nearest } from '../lib/nearest.ts';
import type { ParsedDocument } from './document.ts';
import { type Level, levelAt, levelsAbove, levelsEnding } from './levels.ts';
import { childOf, type Fault } from './schema-errors.ts';
import { TOO_FAR_LEFT, TOO_FAR_RIGHT } from './schema-key-rules.ts';

/** Keys in a row, unknown in the mapping that they stand in, that belong to another one. */
export interface Misplaced {
  readonly rule: typeof TOO_FAR_LEFT | typeof TOO_FAR_RIGHT;
  readonly keys: readonly string[];
  /** Keys that were meant for one of these, and are unknown for this reason alone. */
  readonly inner: readonly string[];
  /** Where they belong. */
  readonly level: Level;
  /** The key that they should stand below, or be aligned with. */
  readonly cle: string;
}

/** A document of a kind, and what is wrong at a path of it. */
export interface Search {
  readonly document: ParsedDocument;
  readonly kind: string;
  readonly faultAt: (path: Path) => Fault | undefined;
}

/** The unknown keys of a mapping that clearly belong to another one, block by block; between braces, none are told by their place. */
export function misplacedIn(search: Search, fault: Fault): readonly Misplaced[] {
  const left = tooFarLeft(search, fault);
  const taken = new Set(left.flatMap(({ keys }) => keys));
  const right = tooFarRight(search, fault, new Set(fault.unknown.filter((key) => !taken.has(key))));
  const blocks = [...left, ...right].filter(({ level }) => !isBraced(search, level.path));
  return blocks.length > 0 && isBraced(search, fault.path) ? [] : blocks;
}

function isBraced({ document }: Search, path: Path): boolean {
  return document.sourceOf(path)?.text.startsWith('{') === true;
}

/** The key that a mapping lacks and that a misspelt one was probably meant for. */
export function meantBy(key: string, level: Level): string | undefined {
  return level.lacks(key) ? undefined : nearest(key, level.keys.filter(level.lacks));
}

/** Keys that belong to what the key above them holds, or should hold. */
function tooFarLeft(search: Search, fault: Fault): readonly Misplaced[] {
  const { kind, faultAt } = search;
  return unknownBelow(fault).flatMap(({ above, keys }) => {
    const path = [...fault.path, above];
    const levels = levelsEnding(kind, path, childOf(fault.value, above));
    const belongs = (key: string) => (level: Level) => level.lacks(key) || meantBy(key, level) !== undefined;
    const [first = ''] = keys;
    const level = levels.find(({ lacks }) => lacks(first)) ?? levels.find(belongs(first));
    // An item of a list would lack its dash as well.
    if (level === undefined || typesOf(faultAt(level.path)).includes('array')) return [];
    const end = keys.findIndex((key) => !belongs(key)(level));
    const block = { level, inner: [], keys: end === -1 ? keys : keys.slice(0, end) };
    const clear = isClear(search, fault, block, level.path.length === path.length);
    return clear ? [{ ...block, rule: TOO_FAR_LEFT, cle: nameOf(level.path) }] : [];
  });
}

/** The unknown keys of a mapping, in their order, by the known one above them. */
function unknownBelow(fault: Fault): readonly { readonly above: string; readonly keys: readonly string[] }[] {
  const unknown = new Set(fault.unknown);
  const blocks: { readonly above: string; readonly keys: string[] }[] = [];
  for (const key of keysIn(fault)) {
    if (unknown.has(key)) blocks.at(-1)?.keys.push(key);
    else blocks.push({ above: key, keys: [] });
  }
  return blocks.filter(({ keys }) => keys.length > 0);
}

/** The keys of a mapping from the first unknown one on, where all of them belong to a mapping around it. */
function tooFarRight(search: Search, fault: Fault, unknown: ReadonlySet<string>): readonly Misplaced[] {
  const all = keysIn(fault);
  const start = all.findIndex((key) => unknown.has(key));
  const keys = all.slice(start);
  const levels = levelsAbove(search.kind, search.document.data, fault.path);
  const level = levels.find(({ lacks }) => lacks(keys[0] ?? ''));
  if (start === -1 || level === undefined) return [];
  const inner = new Set(innerOf(search.kind, level, fault.value, keys));
  const own = keys.filter((key) => !inner.has(key));
  // Where nothing else stands there, only of a code is it clear that it is not what belongs there.
  if (!own.every(level.lacks) || (start === 0 && !level.coded)) return [];
  if (!isClear(search, fault, { level, keys }, level === levels[0])) return [];
  const cle = nameOf(fault.path.slice(0, level.path.length + 1));
  return [{ rule: TOO_FAR_RIGHT, keys: own, inner: [...inner], level, cle }];
}

/** Those of some keys of a mapping that belong to an empty one before them. */
function innerOf(kind: string, level: Level, value: unknown, keys: readonly string[]): readonly string[] {
  let last: Level | undefined;
  return keys.filter((key) => {
    if (last?.lacks(key) === true) return true;
    last = childOf(value, key) === null ? levelAt(kind, [...level.path, key], null) : undefined;
    return false;
  });
}

/**
 * Whether keys are not merely unknown: the mapping that they belong to misses some of them, or is empty, or takes codes, which they
 * are. Of the nearest mapping, too, where they are several, or words among codes.
 */
function isClear(
  { kind, faultAt }: Search,
  fault: Fault,
  { level, keys }: Pick<Misplaced, 'level' | 'keys'>,
  near: boolean,
): boolean {
  const own = keys.filter(level.lacks);
  const { missing = [], oneOf = [] } = faultAt(level.path) ?? {};
  if (own.length === 0) return false;
  if (level.empty || level.coded || own.some((key) => missing.includes(key) || oneOf.includes(key))) return true;
  return near && (keys.length > 1 || levelAt(kind, fault.path, fault.value)?.coded === true);
}

function keysIn({ value }: Fault): readonly string[] {
  return typeof value === 'object' && value !== null ? Object.keys(value) : [];
}

function typesOf(fault: Fault | undefined): readonly unknown[] {
  return fault?.error?.keyword === 'type' ? [fault.error.params['type']].flat() : [];
}

function nameOf(path: Path): string {
  return String(path.findLast((step) => typeof step === 'string') ?? '');
}
