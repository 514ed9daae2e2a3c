import type { ShownFinding } from './finding-view.ts';

/** How many documents were checked, and what was found, by severity. */
export interface Summary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** A finding as the results hold it. */
export function findingJson({ related, ...finding }: ShownFinding) {
  return related.length === 0 ? finding : { ...finding, related };
}

/** Findings as `findings/1`. */
export function findingsJson(findings: readonly ShownFinding[], summary: Summary): string {
  return `${JSON.stringify({ certif: 'findings/1', findings: findings.map(findingJson), summary }, null, 2)}\n`;
}
