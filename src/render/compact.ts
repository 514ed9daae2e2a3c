import type { ShownFinding } from './finding-view.ts';
import { visible } from './visible.ts';

/** Findings one a line, and nothing else: `file:line:column: severity: message [rule]`. */
export function compact(findings: readonly ShownFinding[]): string {
  return findings
    .map(
      ({ file, line, column, severity, message, rule }) =>
        `${visible(file)}:${line}:${column}: ${severity}: ${message} [${rule}]\n`,
    )
    .join('');
}
