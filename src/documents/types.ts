import type { EvaluationCandidat, Notation } from './generated/fiche.ts';

export type {
  AcquisAnterieur,
  Amenagement,
  Avis,
  Candidat,
  Condition,
  Conditions,
  Dossier,
  Evaluateur,
  Exemption,
  ExemptionJury,
  Fiche,
  Parcours,
  Presence,
} from './generated/fiche.ts';
export type {
  Activite,
  AmenagementsPossibles,
  Bloc,
  Certification,
  Competence,
  Critere,
  Echelle,
  Handicap,
  Livrable,
  Modalite,
  Niveau,
  Points,
  Referentiel,
  Regle,
  RegleJury,
  Regles,
  TexteLegal,
  TypeAmenagement,
} from './generated/referentiel.ts';
export type {
  Certificateur,
  DecisionsJury,
  LigneDecision,
  MembreJury,
  ProcesVerbal,
  Session,
} from './generated/session.ts';

/** The entry of a criterion in a fiche: a mark alone, a mark and an observation, or nothing yet. */
export type EntreeCritere = Notation;

/** The evaluation of one competence in a fiche, where there is one. */
export type Evaluation = NonNullable<EvaluationCandidat>;

/** The evaluations of a fiche, by the code of the competence; empty ones are null. */
export type Evaluations = Readonly<Record<string, EvaluationCandidat>>;
