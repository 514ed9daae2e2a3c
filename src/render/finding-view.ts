import type { LocatedFinding, Range } from '../diagnostics/located.ts';
import type { Rule, Severity } from '../diagnostics/rule.ts';
import type { Lang } from '../i18n/lang.ts';
import { messageOf } from '../i18n/message.ts';
import { words } from '../i18n/words.ts';
import { visible } from './visible.ts';

interface ShownPlace extends Range {
  readonly file: string;
  readonly message: string;
}

/** A finding as every format shows it: a place in a file, and words. */
export interface ShownFinding extends ShownPlace {
  readonly rule: string;
  readonly severity: Severity;
  readonly related: readonly ShownPlace[];
}

/** How findings are shown: in which language, and files under which name. */
export interface Showing {
  readonly rules: ReadonlyMap<string, Rule>;
  readonly lang: Lang;
  readonly fileOf: (document: string) => string;
}

/** Puts a finding into words. */
export function showFinding(finding: LocatedFinding, { rules, lang, fileOf }: Showing): ShownFinding {
  return {
    file: fileOf(finding.document),
    ...finding.range,
    rule: finding.rule,
    severity: finding.severity,
    // In every format: a log, a page or an editor may obey what a value holds as a terminal does.
    message: visible(messageOf(finding, rules, lang)),
    related: finding.related.map(({ document, range, relation }) => ({
      file: fileOf(document),
      ...range,
      message: words(lang).relation[relation],
    })),
  };
}
