// Made from schemas/referentiel.schema.json by `npm run generate`: change the schema, not this file.

/**
 * Un code en minuscules et chiffres, les mots séparés par des tirets : cas-pratique.
 */
export type CodeSimple = string;
/**
 * Une date, année-mois-jour : 2026-06-12.
 */
export type Jour = string;
/**
 * Un fait, par oui ou par non : « oui » ou « non », en toutes lettres.
 */
export type OuiNon = 'oui' | 'non';
/**
 * Le type d’aménagement : tiers (assistance d’un tiers), support (supports adaptés), materiel (matériel adapté), format (format de la modalité adapté) ou temps (temps majoré).
 */
export type TypeAmenagement = 'tiers' | 'support' | 'materiel' | 'format' | 'temps';
/**
 * L’échelle des notes : soit « niveaux », soit « note », jamais les deux.
 */
export type Echelle =
  | {
      /**
       * Les niveaux, du plus bas au plus haut ; ceux qui satisfont viennent après les autres.
       *
       * @minItems 1
       */
      readonly niveaux: readonly Niveau[];
      readonly note?: never;
    }
  | {
      readonly niveaux?: never;
      /**
       * Une note chiffrée, et le seuil à partir duquel elle satisfait.
       */
      readonly note: EchelleNote;
    };
/**
 * Une part exacte, en fraction (2/3) ou en pourcentage (60%, 62.5%), sans espace ; point décimal, quatre décimales au plus.
 */
export type Part = string;
/**
 * Le mot « tous », ou exactement une des clés au-moins, proportion, points ; à côté d’elle, au besoin, eliminatoires.
 */
export type Regle =
  | 'tous'
  | {
      /**
       * Le nombre d’éléments à satisfaire, 1 au moins ; tous, s’il y en a moins qui s’appliquent.
       */
      readonly 'au-moins'?: number;
      /**
       * La part à satisfaire des éléments qui s’appliquent : 2/3 ou 60%.
       */
      readonly proportion?: Part;
      /**
       * Un seuil sur la somme pondérée des valeurs.
       */
      readonly points?: Points;
      /**
       * Les éléments à satisfaire quel que soit le reste, quand ils s’appliquent : [C1.1.1].
       */
      readonly eliminatoires?: readonly CodeEnfant[];
    };
/**
 * Ce sur quoi porte une règle : un critère (C1.1.1) pour une compétence, une compétence (C1.1) pour un bloc, un bloc (B1) pour la certification.
 */
export type CodeEnfant = string;
/**
 * Le code d’un bloc de compétences : B1.
 */
export type CodeBloc = string;
/**
 * Le code d’une activité : A1.
 */
export type CodeActivite = string;
/**
 * Le code d’une sous-activité : A1.1.
 */
export type CodeSousActivite = string;
/**
 * Le code d’une compétence : C1.1.
 */
export type CodeCompetence = string;
/**
 * Le code d’un livrable : L1.1.1.
 */
export type CodeLivrable = string;
/**
 * Le code d’un critère d’évaluation : C1.1.1.
 */
export type CodeCritere = string;

/**
 * Le référentiel d’une certification professionnelle : ses activités, ses compétences, leurs critères d’évaluation, et les règles qui en décident.
 */
export interface Referentiel {
  /**
   * Le genre du document et l’édition de sa forme, en première ligne : referentiel/1.
   */
  readonly certif: 'referentiel/1';
  /**
   * Le code du référentiel, en minuscules, les mots séparés par des tirets. Avec la version, il le désigne partout : developpement-commercial@1.0.
   */
  readonly code: CodeSimple;
  /**
   * La version du référentiel, entre guillemets : "1.0". Lettres, chiffres, points et tirets.
   */
  readonly version: string;
  /**
   * La langue des textes du référentiel, par son code : fr (par défaut).
   */
  readonly langue?: string;
  /**
   * La certification telle qu’elle est enregistrée ; facultatif, et rien qui ne soit connu.
   */
  readonly certification?: Certification;
  /**
   * Les textes de loi sur lesquels la certification s’appuie ; cités dans les visas du procès-verbal.
   */
  readonly 'cadre-legal'?: readonly TexteLegal[];
  /**
   * Ce que la loi entend par chacune des trois parties du référentiel.
   */
  readonly definitions?: Definitions;
  /**
   * Les modalités d’évaluation que les compétences emploient. Une seule porte « capitalisation: oui » : celle des candidats qui ne présentent que des blocs.
   *
   * @minItems 1
   */
  readonly modalites: readonly Modalite[];
  /**
   * Les contextes dans lesquels une évaluation peut se placer (entreprise réelle, fictive …) ; facultatif si aucune compétence n’en nomme.
   */
  readonly contextes?: readonly Contexte[];
  /**
   * Les dispositions pour les candidats en situation de handicap : aménagements, exemptions, engagement du certificateur.
   */
  readonly handicap?: Handicap;
  /**
   * Les règles de décision : échelle des notes, ce qu’il faut pour acquérir une compétence, valider un bloc, délivrer la certification.
   */
  readonly regles: Regles;
  /**
   * Les blocs de compétences, dans l’ordre du référentiel.
   *
   * @minItems 1
   */
  readonly blocs: readonly Bloc[];
}
/**
 * La certification telle qu’elle est enregistrée.
 */
export interface Certification {
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
   * Le nom du certificateur.
   */
  readonly certificateur?: string;
  /**
   * Le dernier jour où la certification peut être délivrée : 2028-06-30.
   */
  readonly echeance?: Jour;
}
/**
 * Un texte de loi.
 */
export interface TexteLegal {
  /**
   * Le numéro de l’article : L6113-1.
   */
  readonly code: string;
  /**
   * Le code ou le recueil qui contient l’article : Code du travail.
   */
  readonly source: string;
  /**
   * Le texte qui a créé ou modifié l’article, entre guillemets s’il contient « : » ou « # ».
   */
  readonly origine: string;
  /**
   * Le texte de l’article, tel qu’il est publié.
   */
  readonly texte: string;
}
/**
 * Les définitions légales des trois parties du référentiel.
 */
export interface Definitions {
  /**
   * Ce que décrit le référentiel d’activités.
   */
  readonly activites: string;
  /**
   * Ce qu’identifie le référentiel de compétences.
   */
  readonly competences: string;
  /**
   * Ce que définit le référentiel d’évaluation.
   */
  readonly evaluation: string;
}
/**
 * Une modalité d’évaluation.
 */
export interface Modalite {
  /**
   * Le code de la modalité, en minuscules, les mots séparés par des tirets : mise-en-situation.
   */
  readonly code: CodeSimple;
  /**
   * L’intitulé de la modalité, tel que le référentiel l’écrit.
   */
  readonly intitule: string;
  /**
   * oui : la modalité des candidats qui ne présentent que des blocs ; exactement une modalité la porte. non par défaut.
   */
  readonly capitalisation?: OuiNon;
}
/**
 * Un contexte d’évaluation.
 */
export interface Contexte {
  /**
   * Le code du contexte, en minuscules, les mots séparés par des tirets : entreprise-reelle.
   */
  readonly code: CodeSimple;
  /**
   * L’intitulé du contexte : entreprise réelle.
   */
  readonly intitule: string;
}
/**
 * Les dispositions pour les candidats en situation de handicap.
 */
export interface Handicap {
  /**
   * Le cadre général des aménagements. Sans lui, aucun aménagement n’est prévu.
   */
  readonly amenagements?: CadreAmenagements;
  /**
   * Le cadre des exemptions de critères. Sans lui, aucune exemption n’est possible.
   */
  readonly exemption?: CadreExemption;
  /**
   * L’engagement du certificateur à élaborer des modalités inclusives.
   */
  readonly engagement?: Engagement;
}
/**
 * Le cadre général des aménagements.
 */
export interface CadreAmenagements {
  /**
   * Le texte du règlement ou du référentiel sur les aménagements.
   */
  readonly texte: string;
  /**
   * Les types d’aménagement prévus : tiers, support, materiel, format, temps.
   */
  readonly types: readonly TypeAmenagement[];
}
/**
 * Le cadre des exemptions de critères.
 */
export interface CadreExemption {
  /**
   * Le texte du référentiel sur les exemptions.
   */
  readonly texte: string;
  /**
   * Le texte des deux conditions, qui doivent être remplies ensemble.
   */
  readonly conditions: TexteConditions;
}
/**
 * Le texte des deux conditions cumulatives d’une exemption.
 */
export interface TexteConditions {
  /**
   * La première condition : la capacité professionnelle globale du candidat n’est pas remise en question.
   */
  readonly 'capacite-globale': string;
  /**
   * La seconde condition : le critère n’a pas vocation à s’appliquer dans la pratique professionnelle future du candidat.
   */
  readonly 'hors-pratique': string;
}
/**
 * L’engagement du certificateur.
 */
export interface Engagement {
  /**
   * Le texte de l’engagement.
   */
  readonly texte: string;
}
/**
 * Les règles de décision.
 */
export interface Regles {
  /**
   * L’échelle sur laquelle un critère est noté : des niveaux, ou une note chiffrée.
   */
  readonly echelle: Echelle;
  /**
   * Ce qu’il faut de critères satisfaits pour acquérir une compétence : « tous », ou une règle.
   */
  readonly competence: Regle;
  /**
   * Ce qu’il faut de compétences acquises pour valider un bloc : « tous », ou une règle.
   */
  readonly bloc: Regle;
  /**
   * Ce qu’il faut de blocs validés, ou acquis antérieurement, pour délivrer la certification : « tous », ou une règle.
   */
  readonly certification: Regle;
  /**
   * La présentation de blocs séparés.
   */
  readonly capitalisation: Capitalisation;
  /**
   * La composition du jury. Sans cette clé : deux présents au moins, un président, un membre qualifié.
   */
  readonly jury?: RegleJury;
}
/**
 * Un niveau de l’échelle.
 */
export interface Niveau {
  /**
   * Le code du niveau, que les fiches emploient comme note : acquis, non-acquis.
   */
  readonly code: CodeSimple;
  /**
   * L’intitulé du niveau : Acquis.
   */
  readonly intitule: string;
  /**
   * oui : un critère à ce niveau est satisfait.
   */
  readonly satisfait: OuiNon;
  /**
   * Ce que vaut le niveau dans une règle « points », de 0% à 100% ; par défaut 100% s’il satisfait, 0% sinon.
   */
  readonly valeur?: Part;
}
/**
 * Une échelle chiffrée.
 */
export interface EchelleNote {
  /**
   * La note la plus haute : 20.
   */
  readonly sur: number;
  /**
   * L’écart entre deux notes possibles : 0.5. Par défaut 0.01, qui est aussi le plus fin. Point décimal.
   */
  readonly pas?: number;
  /**
   * La note à partir de laquelle un critère est satisfait : 10.
   */
  readonly seuil: number;
}
/**
 * Une règle de points : la somme des valeurs pondérées atteint la part voulue de la somme des poids.
 */
export interface Points {
  /**
   * La part de la somme des poids à atteindre : 60%.
   */
  readonly seuil: Part;
  /**
   * Le poids de chaque élément, plus grand que 0, point décimal, quatre décimales au plus : { C1.1.3: 2 }. Un élément non nommé pèse 1.
   */
  readonly poids?: {
    /**
     * Le poids de l’élément, plus grand que 0 : 2, 0.5.
     *
     * This interface was referenced by `undefined`'s JSON-Schema definition
     * via the `patternProperty` "^(B[0-9]{1,3}|C[0-9]{1,3}(\.[0-9]{1,3}){1,2})$".
     */
    readonly [k: string]: number;
  };
}
/**
 * La présentation de blocs séparés.
 */
export interface Capitalisation {
  /**
   * oui : un candidat peut présenter deux blocs ou plus, sans les présenter tous ; non : un seul.
   */
  readonly 'plusieurs-blocs': OuiNon;
}
/**
 * Ce qu’il faut pour que le jury délibère ; compté parmi les membres présents.
 */
export interface RegleJury {
  /**
   * Le nombre de membres présents, au moins : 2 par défaut.
   */
  readonly 'presents-minimum'?: number;
  /**
   * oui (par défaut) : un président est présent.
   */
  readonly president?: OuiNon;
  /**
   * oui (par défaut) : un membre qualifié au moins est présent.
   */
  readonly qualifie?: OuiNon;
  /**
   * La part de membres externes parmi les présents, au moins : 1/2. Sans cette clé, aucune n’est exigée.
   */
  readonly 'part-externes'?: Part;
}
/**
 * Un bloc de compétences, qui peut être acquis séparément.
 */
export interface Bloc {
  /**
   * Le code du bloc : B1.
   */
  readonly code: CodeBloc;
  /**
   * Le code de l’activité dont le bloc relève : A1.
   */
  readonly activite: CodeActivite;
  /**
   * L’intitulé du bloc, celui de son activité.
   */
  readonly intitule: string;
  /**
   * La règle propre à ce bloc, qui remplace la règle générale : « tous », ou une règle sur ses compétences.
   */
  readonly regle?: Regle;
  /**
   * Les sous-activités du bloc, dans l’ordre.
   *
   * @minItems 1
   */
  readonly activites: readonly Activite[];
}
/**
 * Une sous-activité et les compétences qu’elle demande.
 */
export interface Activite {
  /**
   * Le code de la sous-activité : A1.1.
   */
  readonly code: CodeSousActivite;
  /**
   * L’intitulé de la sous-activité.
   */
  readonly intitule: string;
  /**
   * Les compétences que la sous-activité demande, dans l’ordre.
   *
   * @minItems 1
   */
  readonly competences: readonly Competence[];
}
/**
 * Une compétence : ce qu’il faut savoir faire, comment, et à quelle fin.
 */
export interface Competence {
  /**
   * Le code de la compétence : C1.1.
   */
  readonly code: CodeCompetence;
  /**
   * L’intitulé de la compétence, qui commence par un verbe : Réaliser une veille commerciale.
   */
  readonly intitule: string;
  /**
   * Par quels moyens, chacun commençant par « en » : en définissant les objectifs de la veille. Liste vide si le référentiel n’en donne pas.
   */
  readonly moyens: readonly string[];
  /**
   * À quelle fin, commençant par « afin de » : afin d’anticiper les prochaines actions commerciales.
   */
  readonly finalite: string;
  /**
   * Comment la compétence est évaluée.
   */
  readonly evaluation: Evaluation;
  /**
   * La règle propre à cette compétence, qui remplace la règle générale : « tous », ou une règle sur ses critères.
   */
  readonly regle?: Regle;
  /**
   * Les critères d’évaluation de la compétence, dans l’ordre.
   */
  readonly criteres: readonly Critere[];
}
/**
 * Comment une compétence est évaluée.
 */
export interface Evaluation {
  /**
   * Le code d’une des modalités du référentiel : projet.
   */
  readonly modalite: CodeSimple;
  /**
   * Les codes des contextes possibles, parmi ceux du référentiel : [entreprise-reelle].
   */
  readonly contextes?: readonly CodeSimple[];
  /**
   * Ce qui est demandé au candidat.
   */
  readonly consigne: string;
  /**
   * Ce que le candidat remet ou réalise ; liste vide s’il ne remet rien.
   */
  readonly livrables: readonly Livrable[];
  /**
   * Le cadre des aménagements propre à cette compétence, qui remplace le cadre général.
   */
  readonly 'amenagements-possibles'?: AmenagementsPossibles;
}
/**
 * Ce que le candidat remet ou réalise.
 */
export interface Livrable {
  /**
   * Le code du livrable : L1.1.1.
   */
  readonly code: CodeLivrable;
  /**
   * Le livrable : rapport de veille.
   */
  readonly intitule: string;
}
/**
 * Le cadre des aménagements d’une compétence.
 */
export interface AmenagementsPossibles {
  /**
   * Les types d’aménagement possibles pour cette compétence : tiers, support, materiel, format, temps. Liste vide : aucun.
   */
  readonly types: readonly TypeAmenagement[];
  /**
   * Ce qui peut être aménagé, et dans quelles limites.
   */
  readonly texte?: string;
}
/**
 * Un critère d’évaluation, que l’évaluateur note.
 */
export interface Critere {
  /**
   * Le code du critère : C1.1.1.
   */
  readonly code: CodeCritere;
  /**
   * Le texte du critère, tel que le référentiel l’écrit.
   */
  readonly texte: string;
}
