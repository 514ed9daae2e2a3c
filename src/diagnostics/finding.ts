import type { Param, Rule, Severity } from './rule.ts';

/** A way through a document's data: keys and list indices from its root. */
export type Path = readonly (string | number)[];

/** What a finding or a node of a decision points at, before `documents` turns it into a line and a column. */
export interface Place {
  /** The document, by the name under which it was read. */
  readonly document: string;
  readonly path: Path;
  /** `key` points at the last key of the path itself (a value missing, a key unknown); the value where not said. */
  readonly on?: 'key';
}

/** What another place has to do with a finding; the words are in `i18n`. */
export type Relation = 'first-here' | 'declared-here' | 'jury-line' | 'anchor' | 'opened-here';

interface Related {
  readonly at: Place;
  readonly relation: Relation;
}

/** One thing that a check noticed: a value, never thrown, its words made only when it is shown. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly params: Readonly<Record<string, Param>>;
  readonly at: Place;
  /** The nearest known word to an unknown one ("did you mean"). */
  readonly suggestion?: string;
  readonly related?: readonly Related[];
  /** It only waits for somebody (a mark, a decision): minutes take it for an error. */
  readonly waits?: true;
}

interface Extras {
  readonly severity?: Severity;
  readonly suggestion?: string | undefined;
  readonly related?: readonly Related[];
}

/** Makes a finding of `rule`; its parameters are those that the rule's message names. */
export function report<Name extends string>(
  rule: Rule<Name>,
  at: Place,
  params: Readonly<Record<Name, Param>>,
  { severity = rule.severity, suggestion, related }: Extras = {},
): Finding {
  return {
    rule: rule.id,
    severity,
    params,
    at,
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(related === undefined ? {} : { related }),
    ...(rule.waits ? { waits: true } : {}),
  };
}

/** Whether one of them is an error: information and warnings keep nothing from being done. */
export function hasErrors(findings: readonly { readonly severity: Severity }[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}
