// Made from schemas/decisions.schema.json by `npm run generate`: change the schema, not this file.

/**
 * Un référentiel et sa version, séparés par @ : developpement-commercial@1.0.
 */
export type ReferenceReferentiel = string;
/**
 * Le numéro du candidat chez le certificateur, entre guillemets, 64 caractères au plus : "2026-0412".
 */
export type NumeroCandidat = string;
/**
 * certification-delivree, blocs-valides (tous ceux présentés), validation-partielle, echec, reporte, absent, excuse ou en-attente.
 */
export type ResultatCandidat =
  | 'certification-delivree'
  | 'blocs-valides'
  | 'validation-partielle'
  | 'echec'
  | 'reporte'
  | 'absent'
  | 'excuse'
  | 'en-attente';
/**
 * Le code d’un bloc de compétences : B1.
 */
export type CodeBloc = string;
/**
 * valide, non-valide, acquis-anterieurement, non-presente, reporte, a-completer (des notes manquent) ou a-deliberer (le jury doit décider).
 */
export type ResultatBloc =
  'valide' | 'non-valide' | 'acquis-anterieurement' | 'non-presente' | 'reporte' | 'a-completer' | 'a-deliberer';
/**
 * valide, non-valide, acquis-anterieurement, non-presente, a-completer ou a-deliberer ; un report n’est jamais proposé, le jury seul en décide.
 */
export type PropositionBloc =
  'valide' | 'non-valide' | 'acquis-anterieurement' | 'non-presente' | 'a-completer' | 'a-deliberer';
/**
 * V valide, VJ valide par le jury, NV non validé, NVJ refusé par le jury, A acquis antérieurement, REP reporté, – non présenté, ABS absent, EXC excusé.
 */
export type CodePv = 'V' | 'VJ' | 'NV' | 'NVJ' | 'A' | 'REP' | '–' | 'ABS' | 'EXC';
/**
 * Le code d’une compétence : C1.1.
 */
export type CodeCompetence = string;
/**
 * acquise, non-acquise, a-completer (des notes manquent) ou a-deliberer (le jury doit décider).
 */
export type ResultatCompetence = 'acquise' | 'non-acquise' | 'a-completer' | 'a-deliberer';
/**
 * Le code d’un critère d’évaluation : C1.1.1.
 */
export type CodeCritere = string;
/**
 * satisfait, non-satisfait, dispense, a-noter, en-attente (exemption non décidée) ou non-evalue.
 */
export type EtatCritere = 'satisfait' | 'non-satisfait' | 'dispense' | 'a-noter' | 'en-attente' | 'non-evalue';
/**
 * Le type d’aménagement : tiers (assistance d’un tiers), support (supports adaptés), materiel (matériel adapté), format (format de la modalité adapté) ou temps (temps majoré).
 */
export type TypeAmenagement = 'tiers' | 'support' | 'materiel' | 'format' | 'temps';
/**
 * Un fait, par oui ou par non : « oui » ou « non », en toutes lettres.
 */
export type OuiNon = 'oui' | 'non';

/**
 * Les décisions calculées par « certif grade --format json », et celles d’une session après délibération (decisions.json de « certif minutes »).
 */
export interface Decisions {
  /**
   * Le genre du document et l’édition de sa forme, en première ligne : decisions/1. Produit par certif, non rédigé à la main.
   */
  readonly certif: 'decisions/1';
  /**
   * Le code de la session ; présent dans les décisions d’une session seulement.
   */
  readonly session?: string;
  /**
   * Le numéro du procès-verbal ; présent dans les décisions d’une session seulement.
   */
  readonly 'proces-verbal'?: string;
  /**
   * Un candidat par fiche dont la structure est saine, dans l’ordre donné.
   */
  readonly candidats: readonly CandidatDecide[];
  /**
   * Les constats sur toutes les fiches ; aucun dans les décisions jointes au rapport d’un candidat.
   */
  readonly findings: readonly Finding[];
}
/**
 * Ce qui est décidé d’un candidat.
 */
export interface CandidatDecide {
  /**
   * Le fichier de la fiche, avec « / », relatif au dossier courant (grade) ou à celui de la session (minutes) ; le numéro du candidat si les documents sont anonymes.
   */
  readonly fiche: string;
  /**
   * Le référentiel de la fiche, et sa version.
   */
  readonly referentiel: ReferenceReferentiel;
  /**
   * Le numéro du candidat.
   */
  readonly numero: NumeroCandidat;
  /**
   * Le nom de naissance ; absent si les documents sont anonymes.
   */
  readonly nom?: string;
  /**
   * Le ou les prénoms ; absents si les documents sont anonymes.
   */
  readonly prenoms?: string;
  /**
   * Le résultat du candidat.
   */
  readonly resultat: ResultatCandidat;
  /**
   * Pourquoi ce résultat.
   */
  readonly explication?: Explication;
  /**
   * Tous les blocs du référentiel, dans son ordre, présentés ou non.
   */
  readonly blocs: readonly BlocDecide[];
  /**
   * Les aménagements de la fiche.
   */
  readonly amenagements?: readonly AmenagementDecide[];
  /**
   * Les demandes d’exemption de la fiche, et ce qu’il en est.
   */
  readonly exemptions?: readonly ExemptionDecidee[];
  /**
   * Les critères encore à noter.
   */
  readonly manquants?: readonly CodeCritere[];
}
/**
 * Pourquoi un résultat : la règle appliquée, ce qu’elle a donné, ce qui a décidé.
 */
export interface Explication {
  /**
   * La règle appliquée, comme le référentiel l’écrit : tous, au-moins: 4, proportion: 2/3.
   */
  readonly regle: string;
  /**
   * Une phrase, dans la langue demandée : 2 critères sur 3, seuil 3.
   */
  readonly pourquoi: string;
  /**
   * Les codes des éléments qui ont décidé.
   */
  readonly decident: readonly string[];
  /**
   * Les codes des éléments qui manquent pour décider.
   */
  readonly manquent: readonly string[];
  /**
   * Où la règle, ou ce qui a décidé, se trouve.
   */
  readonly position?: Position;
}
/**
 * Un endroit dans un fichier.
 */
export interface Position {
  /**
   * Le fichier, avec « / ».
   */
  readonly file: string;
  /**
   * La ligne, à partir de 1.
   */
  readonly line: number;
  /**
   * La colonne, à partir de 1, en unités UTF-16.
   */
  readonly column: number;
}
/**
 * Ce qui est décidé d’un bloc.
 */
export interface BlocDecide {
  /**
   * Le code du bloc.
   */
  readonly code: CodeBloc;
  /**
   * Le résultat du bloc, après décision du jury s’il y en a une.
   */
  readonly resultat: ResultatBloc;
  /**
   * Ce que donnent les notes et les exemptions seules.
   */
  readonly proposition: PropositionBloc;
  /**
   * Le code du bloc au procès-verbal.
   */
  readonly 'code-pv'?: CodePv;
  /**
   * Le motif du jury, tel qu’il l’a donné.
   */
  readonly motif?: string;
  /**
   * Pourquoi cette proposition.
   */
  readonly explication?: Explication;
  /**
   * Ce que donnent les règles après les décisions du jury sur les compétences du bloc, s’il y en a.
   */
  readonly 'apres-decisions'?: {
    /**
     * Ce qu’elles donnent ; une décision sur le bloc lui-même l’emporte.
     */
    readonly resultat: PropositionBloc;
    /**
     * Pourquoi.
     */
    readonly explication: Explication;
  };
  /**
   * Les compétences du bloc, s’il est présenté.
   */
  readonly competences?: readonly CompetenceDecidee[];
}
/**
 * Ce qui est décidé d’une compétence.
 */
export interface CompetenceDecidee {
  /**
   * Le code de la compétence.
   */
  readonly code: CodeCompetence;
  /**
   * Le résultat de la compétence, après décision du jury s’il y en a une.
   */
  readonly resultat: ResultatCompetence;
  /**
   * Ce que donnent les notes et les exemptions seules.
   */
  readonly proposition: ResultatCompetence;
  /**
   * Le motif du jury, tel qu’il l’a donné.
   */
  readonly motif?: string;
  /**
   * Pourquoi cette proposition.
   */
  readonly explication?: Explication;
  /**
   * Les critères de la compétence, dans l’ordre du référentiel.
   */
  readonly criteres: readonly CritereDecide[];
}
/**
 * Ce qu’il en est d’un critère.
 */
export interface CritereDecide {
  /**
   * Le code du critère.
   */
  readonly code: CodeCritere;
  /**
   * L’état du critère.
   */
  readonly etat: EtatCritere;
  /**
   * La note telle que la fiche la porte, même si elle ne compte plus ; absente s’il n’y en a pas ou si elle est hors de l’échelle.
   */
  readonly note?: string | number;
  /**
   * Le texte du critère.
   */
  readonly texte?: string;
  /**
   * L’observation de l’évaluateur.
   */
  readonly observation?: string;
  /**
   * Où la note se trouve dans la fiche.
   */
  readonly position?: Position;
}
/**
 * Un aménagement de la fiche.
 */
export interface AmenagementDecide {
  /**
   * Le type d’aménagement.
   */
  readonly type: TypeAmenagement;
  /**
   * Les compétences dont l’évaluation est aménagée.
   */
  readonly competences: readonly CodeCompetence[];
  /**
   * En quoi l’évaluation est aménagée.
   */
  readonly description?: string;
  /**
   * oui : le référentiel prévoit cet aménagement pour toutes ces compétences.
   */
  readonly 'dans-le-cadre': OuiNon;
}
/**
 * Une demande d’exemption, et ce qu’il en est.
 */
export interface ExemptionDecidee {
  /**
   * Le critère en cause.
   */
  readonly critere: CodeCritere;
  /**
   * dispense (le critère ne compte pas), en-attente (le jury n’a pas décidé), refusee, ou sans-effet (il y manque un fait, ou le critère n’a pas été évalué).
   */
  readonly etat: 'dispense' | 'en-attente' | 'refusee' | 'sans-effet';
  /**
   * oui : l’avis motivé est complet et n’est pas postérieur à la décision.
   */
  readonly avis?: OuiNon;
  /**
   * oui : la première condition est remplie et justifiée.
   */
  readonly 'capacite-globale'?: OuiNon;
  /**
   * oui : la seconde condition est remplie et justifiée.
   */
  readonly 'hors-pratique'?: OuiNon;
  /**
   * La décision du jury : accordee, refusee, ou null s’il n’a pas décidé.
   */
  readonly jury?: 'accordee' | 'refusee' | null;
}
/**
 * Un constat : où, selon quelle règle, avec quelle gravité, et ce qui ne va pas.
 */
export interface Finding {
  /**
   * Le fichier, relatif au dossier courant, avec « / ».
   */
  readonly file: string;
  /**
   * La ligne, à partir de 1.
   */
  readonly line: number;
  /**
   * La colonne, à partir de 1, en unités UTF-16.
   */
  readonly column: number;
  /**
   * La ligne où l’endroit visé se termine.
   */
  readonly endLine: number;
  /**
   * La colonne qui suit l’endroit visé, à partir de 1.
   */
  readonly endColumn: number;
  /**
   * L’identifiant stable de la règle, le même dans toutes les langues : « certif explain » en dit plus.
   */
  readonly rule: string;
  /**
   * La gravité : error, warning ou info.
   */
  readonly severity: 'error' | 'warning' | 'info';
  /**
   * Une phrase, dans la langue demandée, qui nomme la valeur en cause et ce qui est permis.
   */
  readonly message: string;
  /**
   * Les autres endroits concernés, comme la première définition d’un doublon.
   */
  readonly related?: readonly Related[];
}
/**
 * Un autre endroit concerné par un constat.
 */
export interface Related {
  /**
   * Le fichier, relatif au dossier courant, avec « / ».
   */
  readonly file: string;
  /**
   * La ligne, à partir de 1.
   */
  readonly line: number;
  /**
   * La colonne, à partir de 1, en unités UTF-16.
   */
  readonly column: number;
  /**
   * La ligne où l’endroit visé se termine.
   */
  readonly endLine: number;
  /**
   * La colonne qui suit l’endroit visé, à partir de 1.
   */
  readonly endColumn: number;
  /**
   * Ce que cet endroit a à voir avec le constat.
   */
  readonly message: string;
}
