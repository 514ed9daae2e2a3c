import type { LocatedFinding } from '../diagnostics/located.ts';
import type { ParsedDocument } from '../documents/document.ts';
import type { CandidatNode } from '../grading/tree.ts';
import type { Lang } from '../i18n/lang.ts';
import { showFinding } from '../render/finding-view.ts';
import { findingJson } from '../render/findings-json.ts';
import { candidatDecide } from './decisions.ts';
import { RULES_BY_ID } from './rules.ts';

/** A candidate as the document of decisions holds it, on one line. */
export function candidatText(candidat: CandidatNode, fiche: string, document: ParsedDocument, lang: Lang): string {
  return JSON.stringify(candidatDecide(candidat, fiche, document, lang));
}

/** The start of that document, up to its first candidate; `of` says whose decisions they are. */
export function decisionsHead(of: Readonly<Record<string, string>> = {}): string {
  return `${JSON.stringify({ certif: 'decisions/1', ...of }).slice(0, -1)},"candidats":[\n`;
}

/** The end of that document, from its last candidate on: the findings, one a line, piece by piece. */
export function* decisionsTail(
  findings: readonly LocatedFinding[],
  lang: Lang,
  fileOf: (document: string) => string,
): Generator<string> {
  yield '],"findings":[';
  const showing = { rules: RULES_BY_ID, lang, fileOf };
  for (const [index, finding] of findings.entries()) {
    yield (index === 0 ? '\n' : ',\n') + JSON.stringify(findingJson(showFinding(finding, showing)));
  }
  yield findings.length === 0 ? ']}\n' : '\n]}\n';
}
