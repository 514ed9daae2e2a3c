// Made from schemas/findings.schema.json by `npm run generate`: change the schema, not this file.

/**
 * error (à corriger), warning (à regarder) ou info (à savoir).
 */
export type Severity = 'error' | 'warning' | 'info';

/**
 * Les constats de « certif validate --format json ».
 */
export interface Findings {
  /**
   * Le genre du document et l’édition de sa forme, en première ligne : findings/1. Produit par certif, non rédigé à la main.
   */
  readonly certif: 'findings/1';
  /**
   * Les constats, triés par fichier puis par endroit, sans répétition.
   */
  readonly findings: readonly Finding[];
  /**
   * Ce qui a été vérifié, et combien de constats de chaque gravité.
   */
  readonly summary: Summary;
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
  readonly severity: Severity;
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
/**
 * Le résumé d’une vérification.
 */
export interface Summary {
  /**
   * Le nombre de documents vérifiés ; le référentiel seulement consulté n’en est pas.
   */
  readonly files: number;
  /**
   * Le nombre d’erreurs.
   */
  readonly errors: number;
  /**
   * Le nombre d’avertissements.
   */
  readonly warnings: number;
  /**
   * Le nombre d’informations.
   */
  readonly infos: number;
  /**
   * Le nombre de fichiers laissés de côté, qui ne sont pas des documents de certif.
   */
  readonly passedOver?: number;
}
