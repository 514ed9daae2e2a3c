// Made from schemas/session.schema.json by `npm run generate`: change the schema, not this file.

/**
 * Un référentiel et sa version, séparés par @ : developpement-commercial@1.0.
 */
export type ReferenceReferentiel = string;
/**
 * Une date, année-mois-jour : 2026-06-12.
 */
export type Jour = string;
/**
 * Un fait, par oui ou par non : « oui » ou « non », en toutes lettres.
 */
export type OuiNon = 'oui' | 'non';
/**
 * Le numéro du candidat chez le certificateur, entre guillemets, 64 caractères au plus : "2026-0412".
 */
export type NumeroCandidat = string;
/**
 * Le code d’un bloc de compétences : B1.
 */
export type CodeBloc = string;
/**
 * Le code d’une compétence : C1.1.
 */
export type CodeCompetence = string;
/**
 * Le code d’un critère d’évaluation : C1.1.1.
 */
export type CodeCritere = string;
/**
 * Ce que le jury décide ; les mots permis dépendent de ce qui est décidé.
 */
export type Decision = 'valide' | 'non-valide' | 'reporte' | 'acquise' | 'non-acquise' | 'accordee' | 'refusee';
/**
 * La décision sur un bloc : valide, non-valide, ou reporte (à une autre session).
 */
export type DecisionBloc = 'valide' | 'non-valide' | 'reporte';
/**
 * La décision sur une compétence : acquise ou non-acquise.
 */
export type DecisionCompetence = 'acquise' | 'non-acquise';
/**
 * La décision sur une exemption : accordee ou refusee.
 */
export type DecisionExemption = 'accordee' | 'refusee';

/**
 * Une session de jury : ses membres, les fiches qu’il examine, ce qu’il décide.
 */
export interface Session {
  /**
   * Le genre du document et l’édition de sa forme, en première ligne : session/1.
   */
  readonly certif: 'session/1';
  /**
   * Le code de la session chez le certificateur, 64 caractères au plus : S2026-06.
   */
  readonly code: string;
  /**
   * Le référentiel de la session, et sa version ; toutes les fiches ont le même : developpement-commercial@1.0.
   */
  readonly referentiel: ReferenceReferentiel;
  /**
   * La date de la délibération, qui est la date d’effet du procès-verbal : 2026-06-12.
   */
  readonly date: Jour;
  /**
   * Le lieu de la délibération : Lyon.
   */
  readonly lieu: string;
  /**
   * Le certificateur, en tête du procès-verbal.
   */
  readonly certificateur: Certificateur;
  /**
   * La certification ; son intitulé est exigé ici si le référentiel ne le dit pas.
   */
  readonly certification?: CertificationSession;
  /**
   * Le procès-verbal de la session.
   */
  readonly 'proces-verbal': ProcesVerbal;
  /**
   * D’autres textes à viser dans le procès-verbal (règlement d’examen, arrêté …), outre le cadre légal du référentiel.
   */
  readonly visas?: readonly string[];
  /**
   * Les membres du jury, présents ou non. L’ordre compte : si le président se récuse, le premier autre membre présent préside.
   *
   * @minItems 1
   */
  readonly jury: readonly MembreJury[];
  /**
   * Les fiches à examiner : chemins ou motifs, depuis le dossier de la session : [fiches/*.yaml].
   *
   * @minItems 1
   */
  readonly fiches: readonly string[];
  /**
   * Ce que le jury décide. Absent tant qu’il n’a pas délibéré.
   */
  readonly decisions?: DecisionsJury;
  /**
   * Les incidents de la session, un texte chacun ; liste vide ou clé absente s’il n’y en a pas.
   */
  readonly incidents?: readonly string[];
}
/**
 * Le certificateur.
 */
export interface Certificateur {
  /**
   * Le nom du certificateur.
   */
  readonly nom: string;
  /**
   * Le numéro SIRET, 14 chiffres sans espace, entre guillemets.
   */
  readonly siret?: string;
  /**
   * L’adresse du certificateur.
   */
  readonly adresse?: string;
  /**
   * Comment contester une décision, tel que le règlement le dit ; imprimé tel quel dans le rapport individuel.
   */
  readonly recours?: string;
}
/**
 * La certification, pour ce que le référentiel n’en dit pas.
 */
export interface CertificationSession {
  /**
   * L’intitulé officiel de la certification.
   */
  readonly intitule?: string;
  /**
   * Le numéro de la fiche au répertoire national : RNCP12345, ou RS1234 au répertoire spécifique.
   */
  readonly rncp?: string;
  /**
   * Le niveau de qualification, de 1 à 8.
   */
  readonly niveau?: number;
  /**
   * Le dernier jour où la certification peut être délivrée : 2028-06-30.
   */
  readonly echeance?: Jour;
}
/**
 * Le procès-verbal de la session.
 */
export interface ProcesVerbal {
  /**
   * Le numéro du procès-verbal : PV-2026-06.
   */
  readonly numero: string;
  /**
   * Le numéro du procès-verbal que celui-ci corrige, s’il en corrige un : PV-2026-05.
   */
  readonly rectifie?: string;
}
/**
 * Un membre du jury.
 */
export interface MembreJury {
  /**
   * Le prénom et le nom : Claire Roux.
   */
  readonly nom: string;
  /**
   * Sa fonction : Directrice commerciale.
   */
  readonly qualite: string;
  /**
   * L’entreprise ou l’organisme auquel il appartient.
   */
  readonly organisme?: string;
  /**
   * president ou membre.
   */
  readonly role: 'president' | 'membre';
  /**
   * oui : il est extérieur au certificateur.
   */
  readonly externe: OuiNon;
  /**
   * oui : il est qualifié dans le métier visé.
   */
  readonly qualifie: OuiNon;
  /**
   * oui : il était présent à la délibération.
   */
  readonly present: OuiNon;
  /**
   * Les numéros des candidats pour lesquels il se récuse, entre guillemets : ["2026-0412"].
   */
  readonly recusations?: readonly NumeroCandidat[];
}
/**
 * Les décisions du jury.
 */
export interface DecisionsJury {
  /**
   * confirmees : le jury reprend toutes les propositions qu’aucune ligne ne décide. Sans cette clé, chaque bloc présenté demande sa ligne.
   */
  readonly propositions?: 'confirmees';
  /**
   * Les décisions prises une à une, chacune sur un bloc, une compétence ou une exemption.
   */
  readonly lignes?: readonly LigneDecision[];
}
/**
 * Une décision du jury sur un candidat : exactement une des clés bloc, competence, exemption.
 */
export interface LigneDecision {
  /**
   * Le numéro du candidat, entre guillemets : "2026-0412".
   */
  readonly candidat: NumeroCandidat;
  /**
   * Le bloc décidé : B2. La décision est alors valide, non-valide ou reporte.
   */
  readonly bloc?: CodeBloc;
  /**
   * La compétence décidée : C2.1. La décision est alors acquise ou non-acquise.
   */
  readonly competence?: CodeCompetence;
  /**
   * Le critère dont l’exemption est décidée : C1.5.2. La décision est alors accordee ou refusee.
   */
  readonly exemption?: CodeCritere;
  /**
   * Sur un bloc : valide, non-valide ou reporte. Sur une compétence : acquise ou non-acquise. Sur une exemption : accordee ou refusee.
   */
  readonly decision: Decision;
  /**
   * Le motif du jury : exigé s’il s’écarte de la proposition, reporte un bloc, décide ce qui était à délibérer, refuse une exemption ou exempte d’un critère éliminatoire.
   */
  readonly motif?: string | null;
}
