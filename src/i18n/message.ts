import type { LocatedFinding } from '../diagnostics/located.ts';
import { fill, type Param, type Rule } from '../diagnostics/rule.ts';
import type { Lang } from './lang.ts';
import { joinList } from './list.ts';

/** The sentence of a finding in the reader's language, with the nearest known word where there is one. */
export function messageOf(
  finding: Pick<LocatedFinding, 'rule' | 'params' | 'suggestion'>,
  rules: ReadonlyMap<string, Rule>,
  lang: Lang,
): string {
  const texts = rules.get(finding.rule)?.[lang];
  if (texts === undefined) throw new Error(`no rule ${finding.rule}`);
  const sentence = fill(texts.message, (name) => show(finding.params[name], lang));
  return finding.suggestion === undefined ? sentence : `${sentence}${didYouMean(finding.suggestion, lang)}`;
}

function show(param: Param | undefined, lang: Lang): string {
  if (param === undefined) return '';
  return typeof param === 'object' ? joinList(param, lang) : String(param);
}

function didYouMean(suggestion: string, lang: Lang): string {
  return lang === 'fr' ? ` ; vouliez-vous dire « ${suggestion} » ?` : `; did you mean “${suggestion}”?`;
}
