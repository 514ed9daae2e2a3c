import { type Finding, type Path, type Place, report } from '../diagnostics/finding.ts';
import { nearest } from '../lib/nearest.ts';
import type { ParsedDocument } from './document.ts';
import { excerpt } from './excerpt.ts';
import { MAX_FINDINGS } from './limits.ts';
import { misplacedFindings } from './misplaced-findings.ts';
import { type Fault, gather, type SchemaError } from './schema-errors.ts';
import { CODES_BY_SHAPE, codeLike } from './schema-forms.ts';
import * as rules from './schema-key-rules.ts';
import { TOO_MANY } from './schema-size-rules.ts';
import { explainValue } from './schema-value.ts';
import { keysOf, shapeAt } from './shapes.ts';

/** What was said already about a document, with which a schema would only agree. */
export interface Known {
  readonly doubtful: readonly Path[];
  readonly lessened: readonly Path[];
}

/** Of the unknown keys of one mapping. */
const KEYS_EXPLAINED = MAX_FINDINGS;

/** What a validator has against a document, one finding per mistake, as many as are kept. */
export function schemaFindings(
  document: ParsedDocument,
  kind: string,
  errors: readonly SchemaError[],
  { doubtful, lessened }: Known,
): readonly Finding[] {
  const echoes = new Set(doubtful.map((path) => JSON.stringify(path)));
  const short = new Set(lessened.map((path) => JSON.stringify(path)));
  let more = 0;
  const faults = gather(document.data, errors).filter(({ path }) => echoes.size === 0 || !isWithin(path, echoes));
  const misplaced = misplacedFindings(document, kind, faults);
  const findings = [...misplaced.findings];
  for (const fault of misplaced.rest) {
    if (findings.length >= MAX_FINDINGS) {
      more += 1;
      continue;
    }
    more += Math.max(0, fault.unknown.length - KEYS_EXPLAINED);
    const incomplete = short.size > 0 && short.has(JSON.stringify(fault.path));
    findings.push(...explain(document, kind, incomplete ? { ...fault, missing: [], oneOf: [] } : fault));
  }
  if (more === 0 && findings.length <= MAX_FINDINGS) return findings;
  return capped(document, findings, more);
}

function capped(document: ParsedDocument, findings: readonly Finding[], more: number): readonly Finding[] {
  const at: Place = { document: document.name, path: [], on: 'key' };
  const reste = findings.length - MAX_FINDINGS + more;
  return [...findings.slice(0, MAX_FINDINGS), report(TOO_MANY, at, { reste })];
}

function isWithin(path: Path, places: ReadonlySet<string>): boolean {
  return (
    path.some((_, length) => places.has(JSON.stringify(path.slice(0, length)))) || places.has(JSON.stringify(path))
  );
}

function explain(document: ParsedDocument, kind: string, fault: Fault): readonly Finding[] {
  return [...explainKeys(document, kind, fault), ...explainValue(document, kind, fault)];
}

/** A key missing and one that nearly reads like it are one mistake: the second. */
function explainKeys(document: ParsedDocument, kind: string, fault: Fault): readonly Finding[] {
  const { path, missing, unknown, excluded, oneOf } = fault;
  const shape = shapeAt(kind, path);
  const here: Place = { document: document.name, path, on: 'key' };
  const at = (key: string): Place => ({ document: document.name, path: [...path, key], on: 'key' });
  const exemples = shape === undefined ? undefined : CODES_BY_SHAPE.get(shape);
  const admises = keysOf(shape);
  const given = new Set(typeof fault.value === 'object' && fault.value !== null ? Object.keys(fault.value) : []);
  const free = admises.filter((key) => !given.has(key));
  const suggested = new Set<string>();
  const findings = unknown.slice(0, KEYS_EXPLAINED).map((key) => {
    const cle = excerpt(key);
    if (exemples !== undefined)
      return report(rules.KEY_CODE, at(key), { cle, exemples }, { suggestion: codeLike(key, exemples) });
    const suggestion = nearest(key, free);
    if (suggestion !== undefined) suggested.add(suggestion);
    return report(rules.UNKNOWN_KEY, at(key), { cle, admises }, { suggestion });
  });
  for (const cle of missing) if (!suggested.has(cle)) findings.push(report(rules.REQUIRED, here, { cle }));
  for (const { key, by } of excluded) {
    const related = [{ at: at(by), relation: 'first-here' } as const];
    findings.push(report(rules.EXCLUSIVE_KEYS, at(key), { cle: key, autre: by }, { related }));
  }
  if (oneOf.length > 0 && !oneOf.some((key) => suggested.has(key))) {
    findings.push(report(rules.ONE_OF_KEYS, here, { cles: oneOf }));
  }
  return findings;
}
