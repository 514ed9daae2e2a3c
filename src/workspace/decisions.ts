import type { ParsedDocument } from '../documents/document.ts';
import type { CandidatDecide, Decisions } from '../documents/generated/decisions.ts';
import { position } from '../documents/locate.ts';
import type { CandidatNode } from '../grading/tree.ts';
import type { Lang } from '../i18n/lang.ts';
import type { SessionModel } from '../jury/session.ts';
import { candidatJson } from '../render/decisions-json.ts';

/** A candidate as the document of decisions holds it; `fiche` is the name that the results give to the file. */
export function candidatDecide(
  candidat: CandidatNode,
  fiche: string,
  document: ParsedDocument,
  lang: Lang,
): CandidatDecide {
  const documents = new Map([[candidat.sheet.document, document]]);
  return candidatJson(candidat, fiche, {
    lang,
    position: (place) => {
      const { line, column } = position(place, documents);
      return { file: fiche, line, column };
    },
  });
}

/** What the session decides of one candidate, in the form of all its decisions; findings speak to who writes the fiche. */
export function decisionsOf({ data }: SessionModel, candidat: CandidatDecide): Decisions {
  return {
    certif: 'decisions/1',
    session: data.code,
    'proces-verbal': data['proces-verbal'].numero,
    candidats: [candidat],
    findings: [],
  };
}
