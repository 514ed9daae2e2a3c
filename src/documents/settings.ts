import type { LocatedFinding, Range } from '../diagnostics/located.ts';
import type { Severity } from '../diagnostics/rule.ts';

/** What somebody makes of a rule: another severity, or nothing. */
export type Setting = Severity | 'off';

export const SETTINGS: readonly Setting[] = ['off', 'info', 'warning', 'error'];

/** A setting at the head of a document: `# certif: off RULE : reason`. */
export interface DocumentSetting {
  readonly setting: Setting;
  readonly rule: string;
  /** Empty where none is given. */
  readonly reason: string;
  /** Where the rule is named. */
  readonly range: Range;
}

const COMMENT = /^#[ \t]*certif:[ \t]*(off|info|warning|error)[ \t]+([a-z]+\/[a-z0-9-]+)[ \t]*(?::[ \t]*(.*))?$/;

/** The settings in the comments at the head of a document, before anything else. */
export function readSettings(text: string): readonly DocumentSetting[] {
  const settings: DocumentSetting[] = [];
  for (const [index, row] of text.slice(0, HEAD).split(/\r?\n/).entries()) {
    if (row.trim() !== '' && !row.startsWith('#')) break;
    const [, word, rule, reason = ''] = COMMENT.exec(row) ?? [];
    const setting = SETTINGS.find((known) => known === word);
    if (setting === undefined || rule === undefined) continue;
    const column = row.indexOf(rule) + 1;
    const range = { line: index + 1, column, endLine: index + 1, endColumn: column + rule.length };
    settings.push({ setting, rule, reason: reason.trim(), range });
  }
  return settings;
}

/** Settings stand in the first characters of a document. */
const HEAD = 10_000;

/** A finding as a setting makes it; nothing where it is off. */
export function applySetting(finding: LocatedFinding, setting: Setting | undefined): readonly LocatedFinding[] {
  if (setting === undefined) return [finding];
  return setting === 'off' ? [] : [{ ...finding, severity: setting }];
}
