import { createHash } from 'node:crypto';
import type { ShownFinding } from './finding-view.ts';

/**
 * A name for each finding that stays the same while lines move: from its file, its rule and its message; the same
 * finding a second time counts on.
 */
export function fingerprints(findings: readonly ShownFinding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ file, rule, message }) => {
    const key = JSON.stringify([file, rule, message]);
    const rank = seen.get(key) ?? 0;
    seen.set(key, rank + 1);
    return createHash('sha256').update(`${key} ${rank}`).digest('hex').slice(0, 32);
  });
}
