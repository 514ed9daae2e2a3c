import type { Relation } from '../diagnostics/finding.ts';
import type { Severity } from '../diagnostics/rule.ts';
import type { TypeAmenagement } from '../documents/types.ts';
import type { Presence } from '../fiche/sheet.ts';
import type { DecisionExemption } from '../grading/decisions.ts';
import type {
  EtatCritere,
  EtatExemption,
  ResultatBloc,
  ResultatCandidat,
  ResultatCompetence,
} from '../grading/tree.ts';
import type { CodePv } from '../jury/code-pv.ts';
import type { Membre } from '../jury/minutes.ts';
import { EN } from './en.ts';
import { FR } from './fr.ts';
import type { Lang } from './lang.ts';

/** The words of decisions in one language: a value missing from either catalogue does not compile. */
export interface Words {
  readonly etat: Readonly<Record<EtatCritere, string>>;
  readonly competence: Readonly<Record<ResultatCompetence, string>>;
  readonly bloc: Readonly<Record<ResultatBloc, string>>;
  readonly candidat: Readonly<Record<ResultatCandidat, string>>;
  readonly presence: Readonly<Record<Presence, string>>;
  readonly exemption: Readonly<Record<EtatExemption, string>>;
  readonly decision: Readonly<Record<DecisionExemption['decision'], string>>;
  readonly amenagement: Readonly<Record<TypeAmenagement, string>>;
  readonly codePv: Readonly<Record<CodePv, string>>;
  readonly role: Readonly<Record<Membre['role'], string>>;
  readonly severity: Readonly<Record<Severity, string>>;
  readonly relation: Readonly<Record<Relation, string>>;
  readonly oui: string;
  readonly non: string;
}

const CATALOGUES: Readonly<Record<Lang, Words>> = { fr: FR, en: EN };

/** The words of decisions in a language. */
export function words(lang: Lang): Words {
  return CATALOGUES[lang];
}
