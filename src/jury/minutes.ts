import type { Presence } from '../fiche/sheet.ts';
import type { CandidatNode, Raison, ResultatCandidat } from '../grading/tree.ts';
import type { CodePv } from './code-pv.ts';

/** What stands at the head of every document of a session. */
export interface Entete {
  readonly certificateur: { readonly nom: string; readonly adresse?: string; readonly siret?: string };
  readonly certification: { readonly intitule: string; readonly rncp?: string; readonly niveau?: number };
  /** `code@version` */
  readonly referentiel: string;
  readonly session: { readonly code: string; readonly date: string; readonly lieu: string };
  readonly procesVerbal: { readonly numero: string; readonly rectifie?: string };
}

export interface Identite {
  readonly numero: string;
  /** Nothing where documents are anonymous, or where the fiche cannot be read. */
  readonly nom?: string;
  readonly prenoms?: string;
}

export interface Membre {
  readonly nom: string;
  readonly qualite: string;
  readonly organisme: string;
  readonly role: 'president' | 'membre';
  readonly externe: boolean;
  readonly qualifie: boolean;
  readonly present: boolean;
}

/** A member who stepped aside for a candidate, and who presides then where it was the president. */
export interface Recusation {
  readonly membre: string;
  readonly candidat: Identite;
  readonly presidence?: string;
}

export interface Quorum {
  readonly presents: number;
  readonly minimum: number;
  readonly externes: number;
  readonly qualifies: number;
  readonly president: string | undefined;
  /** The share of external members asked for, as the referential writes it. */
  readonly partExternes: string | undefined;
  readonly recusations: readonly Recusation[];
}

export interface LigneCandidat {
  readonly candidat: Identite;
  /** Every bloc, or some of them. */
  readonly parcours: 'complet' | 'blocs';
  /** One code a bloc, in the order of `blocs`. */
  readonly codes: readonly CodePv[];
  readonly resultat: ResultatCandidat;
}

/** Why a bloc is not validated: the criteria missed and the assessments missed. */
export interface MotifNonValide {
  readonly candidat: Identite;
  readonly bloc: string;
  readonly competences: readonly {
    readonly code: string;
    readonly intitule: string;
    readonly criteres: readonly { readonly code: string; readonly texte: string }[];
    /** The assessment was missed. */
    readonly manquee: boolean;
    /** Why the rule refused the competence, where no criterion is missed. */
    readonly raison?: Raison;
  }[];
  /** The jury's reason where it decided the bloc against the rules. */
  readonly motif: string | undefined;
}

/** A departure of the jury from the proposal, on a bloc or a competence, or a bloc put off. */
export interface EcartJury {
  readonly candidat: Identite;
  readonly code: string;
  /** What marks and exemptions alone give; nothing for a bloc put off before they can tell: a request that waits must not be guessed. */
  readonly proposition: string | undefined;
  /** What the rules give of a bloc after the jury's decisions on its competences, where that is something else. */
  readonly apresDecisions?: string;
  readonly resultat: string;
  readonly motif: string;
}

export interface ExemptionAccordee {
  readonly candidat: Identite;
  readonly critere: string;
  readonly dateAvis: string;
}

/** What the minutes say of one candidate: all that a run keeps of each while it prepares them. */
export interface Extrait {
  readonly candidat: Identite;
  readonly presence: Presence;
  readonly ligne: LigneCandidat;
  readonly motifs: readonly MotifNonValide[];
  readonly ecarts: readonly EcartJury[];
  readonly exemptions: readonly ExemptionAccordee[];
}

/** The minutes as data: all that the procès-verbal may say, and nothing else. */
export interface ProcesVerbal {
  readonly entete: Entete;
  /** Legal references, each with its text. */
  readonly visas: readonly { readonly titre: string; readonly texte: string }[];
  readonly jury: readonly Membre[];
  readonly quorum: Quorum;
  readonly effectifs: {
    readonly convoques: number;
    readonly presents: number;
    readonly absents: number;
    readonly excuses: number;
    readonly nonExamines: number;
  };
  readonly blocs: readonly { readonly code: string; readonly intitule: string }[];
  readonly candidats: readonly LigneCandidat[];
  readonly motifs: readonly MotifNonValide[];
  readonly ecarts: readonly EcartJury[];
  readonly exemptions: readonly ExemptionAccordee[];
  /** Left out for a finding of their own: number and name, no cause. */
  readonly nonExamines: readonly Identite[];
  readonly incidents: readonly string[];
}

/** The individual report: everything about one candidate, for that candidate alone. */
export interface Rapport {
  readonly entete: Entete;
  readonly candidat: CandidatNode;
  /** How to appeal, as the certifier's règlement has it. */
  readonly recours: string | undefined;
}

/** The attestation of one bloc validated. */
export interface Attestation {
  readonly entete: Entete;
  readonly candidat: Identite & {
    readonly nomUsage?: string;
    readonly naissance?: string;
    readonly lieuNaissance?: string;
  };
  readonly bloc: { readonly code: string; readonly intitule: string };
  readonly competences: readonly { readonly code: string; readonly intitule: string }[];
}
