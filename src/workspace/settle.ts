import { report } from '../diagnostics/finding.ts';
import type { LocatedFinding } from '../diagnostics/located.ts';
import type { Rule } from '../diagnostics/rule.ts';
import { SETTING_REASON, SETTING_RULE, SETTING_UNUSED } from '../documents/setting-rules.ts';
import { applySetting, type DocumentSetting, type Setting } from '../documents/settings.ts';
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
  const inForce = (finding: LocatedFinding): Setting | undefined =>
    documents.get(finding.document)?.find((one) => one.rule === finding.rule && one.reason !== '')?.setting ??
    commandLine.get(finding.rule);
  const found = new Set(findings.map(({ document, rule }) => `${document}\n${rule}`));
  return [
    ...findings.flatMap((finding) => applySetting(finding, inForce(finding))),
    ...[...documents].flatMap(([document, settings]) =>
      settings.flatMap((setting) => checkSetting(document, setting, found.has(`${document}\n${setting.rule}`))),
    ),
  ];
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
