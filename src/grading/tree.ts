import type { AcquisAnterieur, Exemption } from '../documents/types.ts';
import type { Presence, Sheet } from '../fiche/sheet.ts';
import type { BlocModel, CompetenceModel, CritereModel } from '../referentiel/model.ts';
import type { DecisionBloc, DecisionCompetence, DecisionExemption } from './decisions.ts';
import type { RegleAppliquee } from './regle.ts';

export type EtatCritere = 'satisfait' | 'non-satisfait' | 'dispense' | 'a-noter' | 'en-attente' | 'non-evalue';
export type ResultatCompetence = 'acquise' | 'non-acquise' | 'a-completer' | 'a-deliberer';
export type ResultatBloc =
  | 'valide'
  | 'non-valide'
  | 'acquis-anterieurement'
  | 'non-presente'
  | 'reporte'
  | 'a-completer'
  | 'a-deliberer';
/** What rules alone can give: only a jury puts a bloc off. */
export type PropositionBloc = Exclude<ResultatBloc, 'reporte'>;
export type ResultatCandidat =
  | 'certification-delivree'
  | 'blocs-valides'
  | 'validation-partielle'
  | 'echec'
  | 'reporte'
  | 'absent'
  | 'excuse'
  | 'en-attente';

/** Why a node has its value: a kind and its parameters, never a sentence. Codes are those of the node's children. */
export type Raison =
  /** The rule was applied. */
  | { readonly kind: 'regle'; readonly regle: RegleAppliquee }
  /** Children wait for marks. */
  | { readonly kind: 'a-noter'; readonly codes: readonly string[] }
  /** Children wait for the jury: exemptions not decided, or competences to deliberate on. */
  | { readonly kind: 'a-deliberer'; readonly codes: readonly string[] }
  /** Every criterion is exempted: nothing is left to compute from. */
  | { readonly kind: 'rien-applicable' }
  /** The candidate was not there, for the whole session or for this assessment. */
  | { readonly kind: 'presence'; readonly presence: Exclude<Presence, 'present'> }
  | { readonly kind: 'acquis'; readonly acquis: AcquisAnterieur }
  | { readonly kind: 'non-presente' }
  /** Put off by the jury. */
  | { readonly kind: 'reporte'; readonly codes: readonly string[] };

/** A value with its reason. */
export interface Verdict<Value extends string> {
  readonly valeur: Value;
  readonly raison: Raison;
}

/** `dispense`: takes effect; `en-attente`: the jury has to decide; `sans-effet`: a fact is missing or fails. */
export type EtatExemption = 'dispense' | 'en-attente' | 'refusee' | 'sans-effet';

/** A request for an exemption with its four facts as they stand. */
export interface ExemptionNode {
  readonly critere: string;
  readonly data: Exemption;
  /** Its rank in the fiche's list: `['exemptions', index]`. */
  readonly index: number;
  readonly etat: EtatExemption;
  readonly avis: boolean;
  readonly capaciteGlobale: boolean;
  readonly horsPratique: boolean;
  readonly jury: DecisionExemption | undefined;
}

export interface CritereNode {
  readonly model: CritereModel;
  readonly etat: EtatCritere;
  /** The mark as the fiche has it; absent where there is none or it is outside the scale. */
  readonly note: string | number | undefined;
  readonly observation: string | undefined;
  readonly exemption: ExemptionNode | undefined;
}

export interface CompetenceNode {
  readonly model: CompetenceModel;
  /** What marks and exemptions alone give. */
  readonly proposition: Verdict<ResultatCompetence>;
  /** What the jury decided over it; only where it took effect. */
  readonly decision: DecisionCompetence | undefined;
  readonly resultat: ResultatCompetence;
  readonly presence: Presence;
  readonly criteres: readonly CritereNode[];
}

export interface BlocNode {
  readonly model: BlocModel;
  readonly presente: boolean;
  /** What marks and exemptions alone give, whatever the jury decided below. */
  readonly proposition: Verdict<PropositionBloc>;
  /** What the rules give after the jury's decisions on the competences. */
  readonly apresDecisions: Verdict<PropositionBloc>;
  readonly decision: DecisionBloc | undefined;
  readonly resultat: ResultatBloc;
  /** Empty where the bloc is not presented, or the candidate was not there. */
  readonly competences: readonly CompetenceNode[];
}

/** The whole decision on one candidate: every value with its reason. */
export interface CandidatNode {
  readonly sheet: Sheet;
  readonly resultat: ResultatCandidat;
  readonly raison: Raison;
  /** Every bloc of the referential, in its order. */
  readonly blocs: readonly BlocNode[];
  readonly exemptions: readonly ExemptionNode[];
}
