import type { LocatedFinding } from '../diagnostics/located.ts';
import { position } from '../documents/locate.ts';
import type { SessionModel } from '../jury/session.ts';
import { candidatJson } from '../render/decisions-json.ts';
import { showFinding } from '../render/finding-view.ts';
import { findingJson } from '../render/findings-json.ts';
import type { Taken } from '../workspace/minutes.ts';
import { RULES_BY_ID } from '../workspace/rules.ts';

/** What minutes write is French, whoever makes them. */
const LANG = 'fr';

/** The head of a session's `decisions/1`, up to its first candidate. */
export function decisionsHead({ data }: SessionModel): string {
  const head = { certif: 'decisions/1', session: data.code, 'proces-verbal': data['proces-verbal'].numero };
  return `${JSON.stringify(head).slice(0, -1)},"candidats":[\n`;
}

/** One candidate of it, after the jury's decisions; places are named from the session's folder. */
export function decisionsCandidat({ candidat, fiche, document }: Taken): string {
  const documents = new Map([[candidat.sheet.document, document]]);
  const written = candidatJson(candidat, fiche, {
    lang: LANG,
    position: (place) => {
      const { line, column } = position(place, documents);
      return { file: fiche, line, column };
    },
  });
  return JSON.stringify(written);
}

/** The findings, which come last. */
export function decisionsTail(findings: readonly LocatedFinding[], fileOf: (document: string) => string): string {
  const showing = { rules: RULES_BY_ID, lang: LANG, fileOf } as const;
  const lines = findings.map((finding) => JSON.stringify(findingJson(showFinding(finding, showing))));
  return `\n],"findings":[${lines.length === 0 ? '' : `\n${lines.join(',\n')}\n`}]}\n`;
}
