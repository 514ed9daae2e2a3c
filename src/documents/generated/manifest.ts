// Made from schemas/manifest.schema.json by `npm run generate`: change the schema, not this file.

/**
 * Un référentiel et sa version, séparés par @ : developpement-commercial@1.0.
 */
export type ReferenceReferentiel = string;
/**
 * Le SHA-256 d’un fichier, en hexadécimal.
 */
export type Empreinte = string;

/**
 * Le manifeste d’un dossier de documents (manifest.json de « certif minutes ») : de quoi ils sont faits, et l’empreinte de chacun.
 */
export interface Manifest {
  /**
   * Le genre du document et l’édition de sa forme, en première ligne : manifest/1. Produit par certif, non rédigé à la main.
   */
  readonly certif: 'manifest/1';
  /**
   * La version de certif qui a fait les documents.
   */
  readonly version: string;
  /**
   * Le code de la session.
   */
  readonly session: string;
  /**
   * Le numéro du procès-verbal.
   */
  readonly 'proces-verbal': string;
  /**
   * Le référentiel de la session, et sa version.
   */
  readonly referentiel: ReferenceReferentiel;
  /**
   * Ce qui a été demandé des documents ; absent des premiers manifestes.
   */
  readonly options?: OptionsDocuments;
  /**
   * Les fichiers lus : la session, le référentiel, puis les fiches et le logo.
   *
   * @minItems 2
   */
  readonly entrees: readonly Entree[];
  /**
   * Les fichiers écrits, chacun une fois ; aucun si les candidats demandés n’ont pas pu être examinés.
   */
  readonly sorties: readonly Sortie[];
  /**
   * Les candidats dont le dossier n’a pas pu être examiné.
   */
  readonly 'non-examines': readonly NonExamine[];
}
/**
 * Les options de « certif minutes » dont dépend ce que les documents contiennent.
 */
export interface OptionsDocuments {
  /**
   * Les candidats ne sont désignés que par leur numéro (--anonyme) : true, ou rien.
   */
  readonly anonyme?: true;
  /**
   * L’empreinte du logo (--logo), qui est aussi parmi les entrées.
   */
  readonly logo?: Empreinte;
}
/**
 * Un fichier dont les documents sont faits.
 */
export interface Entree {
  /**
   * Le fichier, relatif au dossier de la session, avec « / » ; précédé de « certif: » s’il est livré avec certif.
   */
  readonly fichier: string;
  /**
   * Son empreinte.
   */
  readonly sha256: Empreinte;
}
/**
 * Un fichier du dossier.
 */
export interface Sortie {
  /**
   * Le fichier, relatif au dossier du manifeste, avec « / » ; jamais en dehors de ce dossier.
   */
  readonly fichier: string;
  /**
   * Son empreinte.
   */
  readonly sha256: Empreinte;
}
/**
 * Un candidat dont le dossier n’a pas pu être examiné.
 */
export interface NonExamine {
  /**
   * Le fichier de la fiche, relatif au dossier de la session, avec « / » ; absent si les documents sont anonymes.
   */
  readonly fiche?: string;
  /**
   * Le numéro du candidat ; s’il n’a pas pu être lu, ce qui en tient lieu.
   */
  readonly numero: string;
  /**
   * Le nom de naissance ; absent s’il n’a pas pu être lu, ou si les documents sont anonymes.
   */
  readonly nom?: string;
  /**
   * Le ou les prénoms ; absents s’ils n’ont pas pu être lus, ou si les documents sont anonymes.
   */
  readonly prenoms?: string;
}
