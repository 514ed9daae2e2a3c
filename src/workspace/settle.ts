import type { LocatedFinding } from '../diagnostics/located.ts';
import type { ParsedDocument } from '../documents/document.ts';
import type { Kind } from '../documents/kind.ts';
import { applySetting, type DocumentSetting, readSettings, type Setting } from '../documents/settings.ts';
import { cannotBeSet, checkSetting, effective, type Head } from './check-setting.ts';
import { RULES_BY_ID } from './rules.ts';

/** The head of a document, where it sets anything. */
export function readHeads(
  { name, text }: Pick<ParsedDocument, 'name' | 'text'>,
  checked: Kind | undefined,
): readonly Head[] {
  const settings = readSettings(text);
  return settings.length === 0 ? [] : [{ document: name, settings, checked }];
}

/**
 * Findings as they are set: by the head of their document, else by the command line. What is wrong with a setting is
 * a finding of its own, which the command line alone sets; one without a reason, or of an unknown rule, has no effect.
 */
export function settle(
  findings: readonly LocatedFinding[],
  heads: readonly Head[],
  commandLine: ReadonlyMap<string, Setting>,
): readonly LocatedFinding[] {
  const byName = new Map<string, Head>();
  for (const head of heads) {
    if (head.checked !== undefined || !byName.has(head.document)) byName.set(head.document, head);
  }
  const found = new Map<string, LocatedFinding[]>([...byName.keys()].map((name) => [name, []]));
  for (const finding of findings) found.get(finding.document)?.push(finding);
  const settings = new Map([...byName].map(([name, head]) => [name, head.settings]));
  const told = [...byName].flatMap(([name, head]) => {
    const own = found.get(name) ?? [];
    return head.settings.flatMap((one) =>
      checkSetting(
        head,
        one,
        own.filter(({ rule }) => rule === one.rule),
      ),
    );
  });
  return applySettings([...findings, ...told], settings, commandLine);
}

/** An error of a rule that is none as a rule says why a document cannot be used: without it nothing would. */
function standsForFault(finding: LocatedFinding): boolean {
  const { rule, severity } = finding;
  return cannotBeSet(finding) && severity === 'error' && RULES_BY_ID.get(rule)?.severity !== 'error';
}

/** Findings as they are set, without a word on the settings themselves. */
function applySettings(
  findings: readonly LocatedFinding[],
  documents: ReadonlyMap<string, readonly DocumentSetting[]>,
  commandLine: ReadonlyMap<string, Setting> = new Map(),
): readonly LocatedFinding[] {
  const inForce = (finding: LocatedFinding): Setting | undefined => {
    const own = cannotBeSet(finding) ? undefined : effective(documents.get(finding.document) ?? [], finding.rule);
    return own?.setting ?? (standsForFault(finding) ? undefined : commandLine.get(finding.rule));
  };
  return findings.flatMap((finding) => applySetting(finding, inForce(finding)));
}

/**
 * Findings as the heads of documents set them, but errors, each of which keeps something from being done: what is told changes,
 * never what is decided. Whether a setting is of use, `validate` alone sees.
 */
export function applyBelowErrors(
  findings: readonly LocatedFinding[],
  documents: Iterable<Pick<ParsedDocument, 'name' | 'text'>>,
): readonly LocatedFinding[] {
  const heads = new Map([...documents].map(({ name, text }) => [name, readSettings(text)]));
  return findings.flatMap((one) => (one.severity === 'error' ? [one] : applySettings([one], heads)));
}
