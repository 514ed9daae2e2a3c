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

/** A comment in the form of a setting, taken apart. */
interface Read extends Omit<DocumentSetting, 'range'> {
  /** Where the rule is named in the comment, in UTF-16 units. */
  readonly at: number;
}

const COMMENT = /^(#[ \t]*certif:[ \t]*(off|info|warning|error)[ \t]+)([a-z]+\/[a-z0-9-]+)[ \t]*(?::[ \t]*(.*))?$/;

/** Reads a comment; nothing where it is no setting. */
export function readSetting(comment: string): Read | undefined {
  const [, before, word, rule, said = ''] = COMMENT.exec(comment.trimEnd()) ?? [];
  const setting = SETTINGS.find((known) => known === word);
  if (setting === undefined || before === undefined || rule === undefined) return undefined;
  // Dots that wait for a reason are none.
  const reason = /[\p{L}\p{N}]/u.test(said) ? said : '';
  return { setting, rule, reason, at: before.length };
}

/** The settings in the comments at the head of a document, before anything else. */
export function readSettings(text: string): readonly DocumentSetting[] {
  return [...headOf(text).split('\n').entries()].flatMap(([index, row]) => {
    const read = readSetting(row);
    if (read === undefined) return [];
    const { at, ...setting } = read;
    const [line, column] = [index + 1, at + 1];
    return [{ ...setting, range: { line, column, endLine: line, endColumn: column + setting.rule.length } }];
  });
}

/** Settings stand in the first characters of a document. */
const HEAD = 10_000;
const ROWS = /^(?:[ \t]*\r?\n|#[^\n]*(?:\n|$))*/;

/** The blank lines and the comments that a document begins with, none of them indented. */
export function headOf(text: string): string {
  const start = text.length <= HEAD ? text : text.slice(0, text.lastIndexOf('\n', HEAD) + 1);
  return ROWS.exec(start)?.[0] ?? '';
}

/** A finding as a setting makes it; nothing where it is off. */
export function applySetting(finding: LocatedFinding, setting: Setting | undefined): readonly LocatedFinding[] {
  if (setting === undefined) return [finding];
  return setting === 'off' ? [] : [{ ...finding, severity: setting }];
}
