import type { Amenagement } from '../documents/types.ts';
import { isForeseen } from '../fiche/check-amenagements.ts';
import { missingLivrables } from '../fiche/check-dossier.ts';
import type { CandidatNode, ExemptionNode } from '../grading/tree.ts';
import { longDate } from '../i18n/dates.ts';
import { joinList } from '../i18n/list.ts';
import { words } from '../i18n/words.ts';
import { heading, keyValues, list, pairsHeight } from './flow.ts';
import type { Paper } from './paper.ts';
import { capital } from './sentence.ts';

const FR = words('fr');

/** Each request for an exemption, with the four facts that it stands on. */
export function exemptions(paper: Paper, { exemptions: nodes }: CandidatNode): void {
  if (nodes.length === 0) return;
  const requests = nodes.map((node) => {
    const pairs = exemptionPairs(node);
    return { node, pairs, height: Math.min(pairsHeight(paper, pairs), paper.whole() / 2) };
  });
  heading(paper, 'H2', 'Demandes d’exemption', 40 + (requests[0]?.height ?? 0));
  for (const { node, pairs, height } of requests) {
    heading(paper, 'H3', `Critère ${node.critere} : ${FR.exemption[node.etat]}`, height);
    keyValues(paper, pairs);
  }
}

function exemptionPairs({ data, avis, capaciteGlobale, horsPratique, jury }: ExemptionNode) {
  const { avis: opinion, conditions } = data;
  const fact = (holds: boolean, justification: string | null | undefined) =>
    [holds ? FR.oui : FR.non, justification ?? ''].filter((part) => part !== '').join(' — ');
  const reference = [opinion?.reference, opinion?.date == null ? undefined : longDate(opinion.date, 'fr')];
  return [
    ['Avis motivé', fact(avis, [...reference, opinion?.auteur].filter((part) => part != null).join(', '))],
    ['Capacité globale', fact(capaciteGlobale, conditions?.['capacite-globale']?.justification)],
    ['Hors pratique', fact(horsPratique, conditions?.['hors-pratique']?.justification)],
    [
      'Jury',
      jury === undefined
        ? 'pas encore de décision'
        : [FR.decision[jury.decision], longDate(jury.date, 'fr'), jury.motif]
            .filter((part) => part !== undefined && part !== '')
            .join(' — '),
    ],
  ] as const;
}

/** The accommodations, and whether the referential foresees them. */
export function amenagements(paper: Paper, { sheet }: CandidatNode): void {
  const items = sheet.presence === 'present' ? (sheet.data.amenagements ?? []) : [];
  if (items.length === 0) return;
  heading(paper, 'H2', 'Aménagements');
  list(
    paper,
    items.map((amenagement) => {
      const { type, competences, description } = amenagement;
      const within = competences.every((code) => {
        const competence = sheet.referentiel.competenceByCode.get(code);
        return competence !== undefined && isForeseen(amenagement, competence);
      });
      const frame = within ? 'dans le cadre du référentiel' : 'hors du cadre du référentiel';
      const details = description == null ? '' : ` : ${description}`;
      return `${capital(FR.amenagement[type])} (${joinList(competences, 'fr')}), ${frame}${opinion(amenagement)}${details}`;
    }),
  );
}

/** The opinion that an accommodation stands on, as far as it is there. */
function opinion({ avis }: Amenagement): string {
  const { reference, date } = avis ?? {};
  if (reference == null || reference.trim() === '') return '';
  return `, avis ${reference}${date == null ? '' : ` du ${longDate(date, 'fr')}`}`;
}

/** What the dossier lacks: the jury judges. */
export function dossier(paper: Paper, { sheet }: CandidatNode): void {
  const missing = sheet.presence === 'present' ? missingLivrables(sheet) : [];
  if (missing.length === 0) return;
  heading(paper, 'H2', 'Livrables absents du dossier');
  list(
    paper,
    missing.map(({ code, data }) => `${code} ${data.intitule}`),
  );
}
