import type { Severity } from '../diagnostics/rule.ts';
import type { ShownFinding } from './finding-view.ts';
import { visible } from './visible.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Findings as workflow commands of GitHub Actions, which show each on its line of the change. */
export function github(findings: readonly ShownFinding[]): string {
  return findings
    .map(({ file, line, column, endLine, endColumn, rule, severity, message }) => {
      // A command has columns only where its place is on one line.
      const columns = endLine === line ? { col: column, endColumn } : { col: column };
      const properties = { file, line, endLine, ...columns, title: rule };
      const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
      return `::${COMMANDS[severity]} ${written.join(',')}::${data(message)}\n`;
    })
    .join('');
}

/** The characters that end a command or a line of the log; those that a terminal obeys are written out. */
function data(text: string): string {
  return visible(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
}

/** Those, and the ones that end a property. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
