import type { Path } from '../diagnostics/finding.ts';
import type { Bloc, Competence, Critere, Livrable, Referentiel, TypeAmenagement } from '../documents/types.ts';
import type { Echelle } from './echelle.ts';
import type { Regle } from './regle.ts';

/** A criterion, its competence, and where a fiche keeps its mark. */
export interface CritereModel {
  readonly code: string;
  readonly data: Critere;
  readonly path: Path;
  readonly competence: string;
  readonly bloc: string;
  /** `['evaluations', 'C1.1', 'criteres', 'C1.1.1']`, the same in every fiche. */
  readonly markPath: Path;
}

export interface CompetenceModel {
  readonly code: string;
  readonly data: Competence;
  readonly path: Path;
  readonly bloc: string;
  readonly criteres: readonly CritereModel[];
  readonly regle: Regle;
  /** The kinds of accommodation foreseen: the competence's own frame, else the general one; none without either. */
  readonly cadre: ReadonlySet<TypeAmenagement> | undefined;
  readonly evaluationPath: Path;
}

export interface BlocModel {
  readonly code: string;
  readonly data: Bloc;
  readonly path: Path;
  readonly competences: readonly CompetenceModel[];
  readonly regle: Regle;
}

export interface LivrableModel {
  readonly code: string;
  readonly data: Livrable;
  readonly bloc: string;
  readonly competence: string;
}

/** A referential, indexed by code. Where a code stands twice, the first one counts. */
export interface ReferentielModel {
  /** The document, by the name under which it was read. */
  readonly document: string;
  readonly data: Referentiel;
  /** `code@version`, as fiches name it. */
  readonly reference: string;
  readonly echelle: Echelle;
  readonly blocs: readonly BlocModel[];
  readonly blocByCode: ReadonlyMap<string, BlocModel>;
  readonly competenceByCode: ReadonlyMap<string, CompetenceModel>;
  readonly critereByCode: ReadonlyMap<string, CritereModel>;
  readonly livrableByCode: ReadonlyMap<string, LivrableModel>;
  /** The rule over all blocs, presented or not. */
  readonly certification: Regle;
  /** The modality of a parcours of blocs; none where the referential declares none. */
  readonly modaliteCapitalisation: string | undefined;
  /** Whether two or more blocs, short of all, may be presented that way. */
  readonly plusieursBlocs: boolean;
}
