import type { Relation } from '../diagnostics/finding.ts';
import type { LocatedFinding } from '../diagnostics/located.ts';
import type { Param, Rule, Severity } from '../diagnostics/rule.ts';
import type { Lines, Span } from './lines.ts';

/** A finding about the text itself, which knows its offsets. */
export interface Notice {
  readonly rule: string;
  readonly severity: Severity;
  readonly params: Readonly<Record<string, Param>>;
  readonly span: Span;
  readonly related?: { readonly span: Span; readonly relation: Relation };
  readonly suggestion?: string;
}

/** Makes a notice of `rule`; its parameters are those that the rule's message names. */
export function notice<Name extends string>(
  rule: Rule<Name>,
  span: Span,
  params: Readonly<Record<Name, Param>>,
  { related, suggestion }: Pick<Notice, 'related' | 'suggestion'> = {},
): Notice {
  const { id, severity } = rule;
  return {
    rule: id,
    severity,
    params,
    span,
    ...(related === undefined ? {} : { related }),
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

export function locateNotice(document: string, lines: Lines, { span, related, ...rest }: Notice): LocatedFinding {
  return {
    ...rest,
    document,
    range: lines.range(span),
    related: related === undefined ? [] : [{ document, range: lines.range(related.span), relation: related.relation }],
  };
}
