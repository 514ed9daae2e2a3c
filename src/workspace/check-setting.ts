import { report } from '../diagnostics/finding.ts';
import type { LocatedFinding } from '../diagnostics/located.ts';
import type { Rule } from '../diagnostics/rule.ts';
import type { Kind } from '../documents/kind.ts';
import * as rules from '../documents/setting-rules.ts';
import type { DocumentSetting } from '../documents/settings.ts';
import { nearest } from '../lib/nearest.ts';
import { EDITION_RULES } from '../referentiel/edition-rules.ts';
import { RULE_IDS, RULES_BY_ID } from './rules.ts';

/** What the head of a document sets. */
export interface Head {
  readonly document: string;
  readonly settings: readonly DocumentSetting[];
  /** The kind whose checks were all made, so that a rule without a finding finds nothing; nothing where some were not. */
  readonly checked: Kind | undefined;
}

/** The first setting of a rule that says why. */
export function effective(settings: readonly DocumentSetting[], rule: string): DocumentSetting | undefined {
  return settings.find((one) => one.rule === rule && one.reason !== '');
}

/** What its own head cannot take back: an error behind which nothing of the document was checked, and what is said of settings. */
export function cannotBeSet({ rule, severity }: Pick<LocatedFinding, 'rule' | 'severity'>): boolean {
  return isOfSettings(rule) || (severity === 'error' && /^(?:yaml|schema)\//.test(rule));
}

function isOfSettings(rule: string): boolean {
  return rule.startsWith('schema/setting-');
}

/** What is wrong with a setting, of whose rule these are the findings in its document. */
export function checkSetting(
  { document, settings, checked }: Head,
  own: DocumentSetting,
  found: readonly LocatedFinding[],
): readonly LocatedFinding[] {
  const { setting, rule, reason, range } = own;
  const at = (
    broken: Rule<'regle'>,
    { suggestion, related = [] }: Partial<Pick<LocatedFinding, 'suggestion' | 'related'>> = {},
  ): readonly LocatedFinding[] => {
    const { at: _, related: __, ...finding } = report(broken, { document, path: [] }, { regle: rule }, { suggestion });
    return [{ ...finding, document, range, related }];
  };
  if (!RULES_BY_ID.has(rule)) {
    const suggestion = nearest(rule, RULE_IDS);
    return at(rules.SETTING_RULE, suggestion === undefined ? {} : { suggestion });
  }
  if (reason === '') return at(rules.SETTING_REASON);
  const first = effective(settings, rule);
  if (first !== undefined && first !== own) {
    return at(rules.SETTING_REPEATED, { related: [{ document, range: first.range, relation: 'first-here' }] });
  }
  const errors = setting === 'error' ? [] : found.filter(({ severity }) => severity === 'error');
  if (errors.some(cannotBeSet) || isOfSettings(rule)) return at(rules.SETTING_POWERLESS);
  if (errors.length > 0 && !EDITION.has(rule)) return at(rules.SETTING_LOWERED);
  return found.length > 0 || !isJudged(rule, checked) ? [] : at(rules.SETTING_UNUSED);
}

/** What is found beside an edition that was published, and matters to nothing else. */
const EDITION: ReadonlySet<string> = new Set(EDITION_RULES.map(({ id }) => id));

/** Whether a rule that found nothing in a document finds nothing there: some need a session, or an edition, to be found. */
function isJudged(rule: string, checked: Kind | undefined): boolean {
  if (checked === undefined || EDITION.has(rule)) return false;
  return checked !== 'fiche' || !rule.startsWith('session/');
}
