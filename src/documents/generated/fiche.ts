// Made from schemas/fiche.schema.json by `npm run generate`: change the schema, not this file.

/**
 * Un référentiel et sa version, séparés par @ : developpement-commercial@1.0.
 */
export type ReferenceReferentiel = string;
/**
 * Le numéro du candidat chez le certificateur, entre guillemets, 64 caractères au plus : "2026-0412".
 */
export type NumeroCandidat = string;
/**
 * Une date, année-mois-jour : 2026-06-12.
 */
export type Jour = string;
/**
 * present, absent ou excuse (absent pour un motif reconnu).
 */
export type Presence = 'present' | 'absent' | 'excuse';
/**
 * Le mot « complet » (tous les blocs non encore acquis), ou la liste des blocs présentés seuls : { blocs: [B2, B4] }.
 */
export type Parcours =
  | 'complet'
  | {
      /**
       * Les blocs présentés : [B2, B4]. Pour tous les blocs, écrire « parcours: complet ».
       *
       * @minItems 1
       */
      readonly blocs: readonly CodeBloc[];
    };
/**
 * Le code d’un bloc de compétences : B1.
 */
export type CodeBloc = string;
/**
 * Le code d’un livrable : L1.1.1.
 */
export type CodeLivrable = string;
/**
 * L’évaluation d’une compétence. Vide tant qu’elle n’a pas eu lieu.
 *
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^C[0-9]{1,3}\.[0-9]{1,3}$".
 */
export type EvaluationCandidat = {
  /**
   * Pour cette évaluation seule : absent ou excuse, et alors aucune note ; present par défaut.
   */
  readonly presence?: Presence;
  /**
   * Le code de la modalité employée : projet. Le référentiel et le parcours la disent déjà ; vérifiée si elle est donnée.
   */
  readonly modalite?: CodeSimple;
  /**
   * La date de l’évaluation : 2026-05-28.
   */
  readonly date?: JourOuVide;
  /**
   * Qui a évalué.
   */
  readonly evaluateurs?: readonly Evaluateur[];
  /**
   * Une observation sur l’ensemble de l’évaluation, reprise dans le rapport individuel.
   */
  readonly observation?: string | null;
  /**
   * La note de chaque critère, par son code. Un critère laissé vide n’est pas encore noté.
   */
  readonly criteres?: {
    readonly [k: string]: Notation;
  } | null;
} | null;
/**
 * Un code en minuscules et chiffres, les mots séparés par des tirets : cas-pratique.
 */
export type CodeSimple = string;
/**
 * Une date, année-mois-jour : 2026-06-12. Vide tant qu’elle n’est pas connue.
 */
export type JourOuVide = string | null;
/**
 * La note du critère : un niveau de l’échelle (acquis) ou un nombre, selon le référentiel ; ou « note » et « observation » en dessous. Vide : pas encore noté.
 *
 * This interface was referenced by `undefined`'s JSON-Schema definition
 * via the `patternProperty` "^C[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}$".
 */
export type Notation =
  | string
  | number
  | null
  | {
      /**
       * Un niveau de l’échelle (acquis), ou un nombre sans guillemets (12.5), selon le référentiel. Vide : pas encore noté.
       */
      readonly note?: string | number | null;
      /**
       * Ce qui motive la note, repris dans le rapport individuel.
       */
      readonly observation?: string | null;
    };
/**
 * Le type d’aménagement : tiers (assistance d’un tiers), support (supports adaptés), materiel (matériel adapté), format (format de la modalité adapté) ou temps (temps majoré).
 */
export type TypeAmenagement = 'tiers' | 'support' | 'materiel' | 'format' | 'temps';
/**
 * Le code d’une compétence : C1.1.
 */
export type CodeCompetence = string;
/**
 * L’avis motivé du référent handicap : ce qui permet de le retrouver, jamais son contenu.
 */
export type Avis = {
  /**
   * La référence de l’avis : RH-2026-014.
   */
  readonly reference?: string | null;
  /**
   * La date de l’avis, au plus tard celle de la décision du jury : 2026-04-03.
   */
  readonly date?: JourOuVide;
  /**
   * La fonction de son auteur : Référent handicap.
   */
  readonly auteur?: string | null;
} | null;
/**
 * Le code d’un critère d’évaluation : C1.1.1.
 */
export type CodeCritere = string;
/**
 * Les deux conditions cumulatives d’une exemption.
 */
export type Conditions = {
  /**
   * L’exemption ne remet pas en question la capacité professionnelle globale du candidat.
   */
  readonly 'capacite-globale'?: Condition;
  /**
   * Le critère n’a pas vocation à s’appliquer dans la pratique professionnelle future du candidat.
   */
  readonly 'hors-pratique'?: Condition;
} | null;
/**
 * Une condition : si elle est remplie, et pourquoi.
 */
export type Condition = {
  /**
   * oui si la condition est remplie, non sinon. Vide : pas encore examinée.
   */
  readonly remplie?: 'oui' | 'non' | null;
  /**
   * Pourquoi, en termes professionnels et neutres ; jamais la nature du handicap.
   */
  readonly justification?: string | null;
} | null;
/**
 * La décision du jury sur une exemption.
 */
export type ExemptionJury = {
  /**
   * accordee ou refusee. Vide : pas encore décidée.
   */
  readonly decision?: 'accordee' | 'refusee' | null;
  /**
   * La date de la décision : 2026-06-12.
   */
  readonly date?: JourOuVide;
  /**
   * Le motif du jury : exigé pour un refus, et pour l’exemption d’un critère éliminatoire.
   */
  readonly motif?: string | null;
} | null;

/**
 * La fiche d’évaluation d’un candidat. La nature d’un handicap n’a sa place nulle part dans une fiche.
 */
export interface Fiche {
  /**
   * Le genre du document et l’édition de sa forme, en première ligne : fiche/1.
   */
  readonly certif: 'fiche/1';
  /**
   * Le référentiel sur lequel le candidat est évalué, et sa version : developpement-commercial@1.0.
   */
  readonly referentiel: ReferenceReferentiel;
  /**
   * Le candidat.
   */
  readonly candidat: Candidat;
  /**
   * present (par défaut), absent ou excuse, pour toute la session.
   */
  readonly presence?: Presence;
  /**
   * Ce que le candidat présente : « complet », ou { blocs: [B2] }.
   */
  readonly parcours: Parcours;
  /**
   * Les blocs acquis lors d’une session antérieure, qui restent acquis.
   */
  readonly 'acquis-anterieurs'?: readonly AcquisAnterieur[];
  /**
   * Le dossier professionnel ; avec « parcours: { blocs: … } » seulement.
   */
  readonly dossier?: Dossier;
  /**
   * L’évaluation de chaque compétence présentée, par son code : C1.1.
   */
  readonly evaluations?: {
    readonly [k: string]: EvaluationCandidat;
  } | null;
  /**
   * Les aménagements de l’évaluation : ils changent la manière d’évaluer, jamais les critères.
   */
  readonly amenagements?: readonly Amenagement[];
  /**
   * Les demandes d’exemption, une par critère.
   */
  readonly exemptions?: readonly Exemption[];
}
/**
 * Le candidat.
 */
export interface Candidat {
  /**
   * Le numéro du candidat, entre guillemets : "2026-0412". Il nomme les documents produits.
   */
  readonly numero: NumeroCandidat;
  /**
   * Le nom de naissance.
   */
  readonly nom: string;
  /**
   * Le ou les prénoms.
   */
  readonly prenoms: string;
  /**
   * Le nom d’usage, s’il diffère du nom de naissance ; imprimé sur l’attestation.
   */
  readonly 'nom-usage'?: string;
  /**
   * La date de naissance, imprimée sur l’attestation : 1998-03-21.
   */
  readonly naissance?: Jour;
  /**
   * Le lieu de naissance, imprimé sur l’attestation.
   */
  readonly 'lieu-naissance'?: string;
}
/**
 * Un bloc acquis lors d’une session antérieure.
 */
export interface AcquisAnterieur {
  /**
   * Le code du bloc acquis : B3.
   */
  readonly bloc: CodeBloc;
  /**
   * La date à laquelle le bloc a été acquis : 2025-06-13.
   */
  readonly date: Jour;
  /**
   * Le numéro du procès-verbal qui l’a validé : PV-2025-06.
   */
  readonly 'proces-verbal': string;
  /**
   * Le référentiel d’alors, si c’était une autre version : developpement-commercial@0.9.
   */
  readonly referentiel?: ReferenceReferentiel;
}
/**
 * Le dossier professionnel d’un candidat qui ne présente que des blocs.
 */
export interface Dossier {
  /**
   * Les codes des livrables que contient le dossier : [L2.1.1, L2.1.2].
   */
  readonly livrables: readonly CodeLivrable[];
}
/**
 * Un évaluateur.
 */
export interface Evaluateur {
  /**
   * Le nom de l’évaluateur.
   */
  readonly nom: string;
  /**
   * Sa fonction : Directrice commerciale.
   */
  readonly qualite?: string;
}
/**
 * Un aménagement de l’évaluation.
 */
export interface Amenagement {
  /**
   * tiers, support, materiel, format ou temps.
   */
  readonly type: TypeAmenagement;
  /**
   * Les codes des compétences dont l’évaluation est aménagée : [C1.5].
   *
   * @minItems 1
   */
  readonly competences: readonly CodeCompetence[];
  /**
   * En quoi l’évaluation est aménagée, sans dire pourquoi : Assistance d’un tiers preneur de notes.
   */
  readonly description?: string | null;
  /**
   * L’avis du référent handicap ; exigé pour un aménagement de format.
   */
  readonly avis?: Avis;
}
/**
 * Une demande d’exemption : elle ne prend effet qu’avec l’avis motivé, les deux conditions et la décision du jury.
 */
export interface Exemption {
  /**
   * Le code du critère dont le candidat demande à être exempté : C1.5.2.
   */
  readonly critere: CodeCritere;
  /**
   * L’avis motivé du référent handicap : référence, date, auteur.
   */
  readonly avis?: Avis;
  /**
   * Les deux conditions, qui doivent être remplies ensemble.
   */
  readonly conditions?: Conditions;
  /**
   * La décision du jury. Absente ou vide tant qu’il n’a pas décidé.
   */
  readonly jury?: ExemptionJury;
}
