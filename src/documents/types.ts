import type { EvaluationCandidat, Notation } from './generated/fiche.ts';

export type {
  AcquisAnterieur,
  Amenagement,
  Candidat,
  Exemption,
  Fiche,
} from './generated/fiche.ts';
export type {
  Bloc,
  Competence,
  Critere,
  Echelle,
  Livrable,
  Referentiel,
  Regle,
  TypeAmenagement,
} from './generated/referentiel.ts';
export type {
  LigneDecision,
  MembreJury,
  Session,
} from './generated/session.ts';

/** The entry of a criterion in a fiche: a mark alone, a mark and an observation, or nothing yet. */
export type EntreeCritere = Notation;

/** The evaluation of one competence in a fiche, where there is one. */
export type Evaluation = NonNullable<EvaluationCandidat>;
