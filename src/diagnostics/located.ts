import type { Finding, Relation } from './finding.ts';

/** A stretch of a document, one-based, its end exclusive; columns count UTF-16 units, as editors do. */
export interface Range {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

interface LocatedRelated {
  readonly document: string;
  readonly range: Range;
  readonly relation: Relation;
}

/** A finding at its place in a text: what crosses from a worker, and what views show. */
export interface LocatedFinding extends Omit<Finding, 'at' | 'related'> {
  readonly document: string;
  readonly range: Range;
  readonly related: readonly LocatedRelated[];
}

/** Sorted by document, place, then rule, and without repeats. Code point order: the same on every machine. */
export function arrange(findings: readonly LocatedFinding[]): readonly LocatedFinding[] {
  const seen = new Set<string>();
  return findings
    .filter((finding) => {
      const key = JSON.stringify([finding.document, finding.range, finding.rule, finding.params]);
      return !seen.has(key) && seen.add(key);
    })
    .sort(
      (a, b) =>
        order(a.document, b.document) ||
        a.range.line - b.range.line ||
        a.range.column - b.range.column ||
        order(a.rule, b.rule),
    );
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
