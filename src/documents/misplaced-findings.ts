import { type Finding, type Path, report } from '../diagnostics/finding.ts';
import type { ParsedDocument } from './document.ts';
import { excerpt } from './excerpt.ts';
import { MAX_FINDINGS } from './limits.ts';
import { type Misplaced, meantBy, misplacedIn } from './misplaced-keys.ts';
import type { Fault } from './schema-errors.ts';
import { UNKNOWN_KEY } from './schema-key-rules.ts';

/** One finding for each block of keys that stands at another level than its own, and the faults without what only follows from it. */
export function misplacedFindings(
  document: ParsedDocument,
  kind: string,
  faults: readonly Fault[],
): { readonly findings: readonly Finding[]; readonly rest: readonly Fault[] } {
  if (faults.every(({ unknown }) => unknown.length === 0)) return { findings: [], rest: faults };
  const places = new Map(faults.map((fault) => [placeOf(fault.path), fault]));
  const search = { document, kind, faultAt: (path: Path) => places.get(placeOf(path)) };
  const settled = new Map<string, Set<string>>();
  const settle = (path: Path, keys: readonly string[]) => {
    const place = placeOf(path);
    const here = settled.get(place) ?? new Set();
    for (const key of keys) here.add(key);
    settled.set(place, here);
  };
  const findings: Finding[] = [];
  for (const fault of faults) {
    if (fault.unknown.length === 0) continue;
    // Beyond these, what is wrong is only counted.
    if (findings.length >= MAX_FINDINGS) break;
    for (const block of misplacedIn(search, fault)) {
      settle(fault.path, [...block.keys, ...block.inner]);
      settle(
        block.level.path,
        block.keys.map((key) => meantBy(key, block.level) ?? key),
      );
      findings.push(...explain(document.name, fault, block));
    }
  }
  const rest = faults.map((fault) => without(fault, settled.get(placeOf(fault.path)))).filter(saysSomething);
  return { findings, rest };
}

function placeOf(path: Path): string {
  return JSON.stringify(path);
}

/** How many keys a message names. */
const SHOWN = 6;

/** One finding for all keys of a block, and one for each of them that is misspelt as well. */
function explain(document: string, fault: Fault, { rule, keys, level, cle }: Misplaced): readonly Finding[] {
  const at = (key: string) => ({ document, path: [...fault.path, key], on: 'key' }) as const;
  const cles = keys.length > SHOWN ? [...keys.slice(0, SHOWN), '…'] : keys;
  const misspelt = keys.flatMap((key) => {
    const suggestion = meantBy(key, level);
    if (suggestion === undefined) return [];
    return [report(UNKNOWN_KEY, at(key), { cle: excerpt(key), admises: level.keys }, { suggestion })];
  });
  return [report(rule, at(keys[0] ?? ''), { cle: excerpt(cle), cles: cles.map(excerpt) }), ...misspelt];
}

/** A fault without keys that stand elsewhere: unknown where they are, missing where they belong, if anything is there at all. */
function without(fault: Fault, settled: ReadonlySet<string> | undefined): Fault {
  if (settled === undefined) return fault;
  const { error, ...rest } = fault;
  const others = (keys: readonly string[]) => keys.filter((key) => !settled.has(key));
  return {
    ...rest,
    unknown: others(fault.unknown),
    missing: others(fault.missing),
    oneOf: fault.oneOf.some((key) => settled.has(key)) ? [] : fault.oneOf,
    ...(error === undefined || fault.value === null ? {} : { error }),
  };
}

function saysSomething({ error, missing, unknown, excluded, oneOf }: Fault): boolean {
  return error !== undefined || [missing, unknown, excluded, oneOf].some(({ length }) => length > 0);
}
