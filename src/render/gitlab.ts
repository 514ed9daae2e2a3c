import type { Severity } from '../diagnostics/rule.ts';
import type { ShownFinding } from './finding-view.ts';
import { fingerprints } from './fingerprint.ts';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

/** Findings as a Code Quality report of GitLab; files are named from the root of the repository. */
export function gitlab(findings: readonly ShownFinding[]): string {
  const names = fingerprints(findings);
  const issues = findings.map(({ file, line, endLine, column, endColumn, rule, severity, message }, index) => ({
    description: message,
    check_name: rule,
    fingerprint: names[index],
    severity: SEVERITIES[severity],
    location: {
      path: file,
      positions: { begin: { line, column }, end: { line: endLine, column: endColumn } },
    },
  }));
  return `${JSON.stringify(issues, null, 2)}\n`;
}
