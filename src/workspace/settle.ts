import { report } from '../diagnostics/finding.ts';
import type { LocatedFinding } from '../diagnostics/located.ts';
import type { Rule } from '../diagnostics/rule.ts';
import type { ParsedDocument } from '../documents/document.ts';
import { SETTING_REASON, SETTING_RULE, SETTING_UNUSED } from '../documents/setting-rules.ts';
import { applySetting, type DocumentSetting, readSettings, type Setting } from '../documents/settings.ts';
import { nearest } from '../lib/nearest.ts';
import { RULES_BY_ID } from './rules.ts';

/** The settings at the head of each document, by its name. */
export type DocumentSettings = ReadonlyMap<string, readonly DocumentSetting[]>;

/**
 * Findings as they are set: by the head of their document, else by the command line. What is wrong with a setting is
 * a finding of its own; one without a reason, or of an unknown rule, has no effect.
 */
export function settle(
  findings: readonly LocatedFinding[],
  documents: DocumentSettings,
  commandLine: ReadonlyMap<string, Setting>,
): readonly LocatedFinding[] {
  const found = new Set(findings.map(({ document, rule }) => `${document}\n${rule}`));
  return [
    ...applySettings(findings, documents, commandLine),
    ...[...documents].flatMap(([document, settings]) =>
      settings.flatMap((setting) => checkSetting(document, setting, found.has(`${document}\n${setting.rule}`))),
    ),
  ];
}

/**
 * Findings as they are set, without a word on the settings themselves, of which `validate` alone sees whether they are of use.
 * It changes what is told, never what is decided: that is done before.
 */
export function applySettings(
  findings: readonly LocatedFinding[],
  documents: DocumentSettings,
  commandLine: ReadonlyMap<string, Setting> = new Map(),
): readonly LocatedFinding[] {
  const inForce = (finding: LocatedFinding): Setting | undefined => {
    const own = keepsFromReading(finding) ? [] : (documents.get(finding.document) ?? []);
    return own.find((one) => one.rule === finding.rule && one.reason !== '')?.setting ?? commandLine.get(finding.rule);
  };
  return findings.flatMap((finding) => applySetting(finding, inForce(finding)));
}

/** What its own head cannot take back: behind it, nothing of the document was checked. */
function keepsFromReading({ rule, severity }: LocatedFinding): boolean {
  return severity === 'error' && /^(?:yaml|schema)\//.test(rule);
}

/** Findings as the heads of documents set them, but errors, each of which keeps something from being done. */
export function applyBelowErrors(
  findings: readonly LocatedFinding[],
  documents: Iterable<Pick<ParsedDocument, 'name' | 'text'>>,
): readonly LocatedFinding[] {
  const heads = new Map([...documents].map(({ name, text }) => [name, readSettings(text)]));
  return findings.flatMap((one) => (one.severity === 'error' ? [one] : applySettings([one], heads)));
}

function checkSetting(
  document: string,
  { rule, reason, range }: DocumentSetting,
  used: boolean,
): readonly LocatedFinding[] {
  const at = (broken: Rule<'regle'>, suggestion?: string): readonly LocatedFinding[] => {
    const { at: _, related: __, ...finding } = report(broken, { document, path: [] }, { regle: rule }, { suggestion });
    return [{ ...finding, document, range, related: [] }];
  };
  if (!RULES_BY_ID.has(rule)) return at(SETTING_RULE, nearest(rule, [...RULES_BY_ID.keys()]));
  if (reason === '') return at(SETTING_REASON);
  return used ? [] : at(SETTING_UNUSED);
}
