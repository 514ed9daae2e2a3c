import type { Lang } from '../i18n/lang.ts';

/** The words of the help pages. */
export interface HelpWords {
  readonly titles: Readonly<Record<string, string>>;
  readonly program: string;
  readonly more: string;
  readonly values: Readonly<
    Record<
      | 'file'
      | 'setting'
      | 'format'
      | 'number'
      | 'folder'
      | 'codes'
      | 'referentiel'
      | 'numero'
      | 'pattern'
      | 'code'
      | 'date',
      string
    >
  >;
  readonly commands: Readonly<
    Record<'validate' | 'grade' | 'minutes' | 'verify' | 'new' | 'explain' | 'schema' | 'help', string>
  >;
  readonly newDocument: Readonly<Record<'fiche' | 'session' | 'referentiel', string>>;
  readonly arguments: Readonly<
    Record<
      | 'validate'
      | 'grade'
      | 'minutes'
      | 'verify'
      | 'newFiche'
      | 'newSession'
      | 'newReferentiel'
      | 'explain'
      | 'schema'
      | 'help',
      string
    >
  >;
  readonly options: Readonly<
    Record<
      | 'help'
      | 'version'
      | 'lang'
      | 'color'
      | 'noColor'
      | 'quiet'
      | 'debug'
      | 'referentiel'
      | 'format'
      | 'output'
      | 'maxWarnings'
      | 'jobs'
      | 'rule'
      | 'against'
      | 'out'
      | 'strict'
      | 'logo'
      | 'anonyme'
      | 'session'
      | 'newReferentiel'
      | 'blocs'
      | 'numero'
      | 'candidats'
      | 'newOut'
      | 'sessionReferentiel'
      | 'fiches'
      | 'sessionCode'
      | 'date'
      | 'referentielCode'
      | 'force'
      | 'only'
      | 'remake',
      string
    >
  >;
}

export const HELP_WORDS: Readonly<Record<Lang, HelpWords>> = {
  fr: {
    titles: {
      'Usage:': 'Utilisation :',
      'Arguments:': 'Arguments :',
      'Options:': 'Options :',
      'Global Options:': 'Options communes :',
      'Commands:': 'Commandes :',
    },
    program:
      'certif vérifie les référentiels, les fiches d’évaluation et les sessions d’une certification professionnelle, et propose les décisions au jury.',
    more: 'Codes de sortie : 0 tout est en ordre ; 1 les documents ont des erreurs ; 2 la demande n’a pas pu être traitée ; 3 défaut de certif.',
    values: {
      file: 'fichier',
      format: 'format',
      number: 'nombre',
      folder: 'dossier',
      codes: 'codes',
      referentiel: 'référentiel',
      numero: 'numéro',
      setting: 'règle=réglage',
      pattern: 'motif',
      code: 'code',
      date: 'date',
    },
    commands: {
      validate: 'vérifier des référentiels, des fiches et des sessions',
      grade: 'évaluer des fiches : la décision proposée, et pourquoi',
      minutes: 'produire le procès-verbal, les rapports et les attestations d’une session',
      verify: 'comparer les documents d’un dossier, et ce dont ils sont faits, à son manifest.json',
      new: 'créer un document à remplir',
      explain: 'expliquer une règle : ce qu’elle constate, pourquoi, comment corriger',
      schema: 'afficher le schéma JSON d’un type de document, pour les éditeurs',
      help: 'afficher l’aide d’une commande',
    },
    newDocument: {
      fiche: 'créer une fiche d’évaluation vierge, avec le texte de chaque critère, ou une par candidat d’une liste',
      session: 'créer une session à remplir, avec ce que le référentiel demande du jury',
      referentiel: 'créer un petit référentiel à remplir, chaque donnée expliquée',
    },
    arguments: {
      validate:
        'fichiers, dossiers ou motifs (fiches/*.yaml) ; « - » lit l’entrée standard ; par défaut, le dossier courant',
      grade: 'fiches, dossiers ou motifs (fiches/*.yaml) ; « - » lit l’entrée standard',
      minutes: 'le fichier de la session',
      verify: 'le dossier que minutes a écrit',
      newFiche: 'le fichier à créer (par défaut <numéro>.yaml) ; « - » écrit sur la sortie standard',
      newSession: 'le fichier à créer (par défaut session.yaml) ; « - » écrit sur la sortie standard',
      newReferentiel: 'le fichier à créer (par défaut referentiels/<code>.yaml) ; « - » écrit sur la sortie standard',
      explain: 'l’identifiant de la règle, par exemple fiche/unknown-criterion ; sans lui, la liste',
      schema: 'referentiel, fiche, session, decisions ou findings',
      help: 'le nom de la commande',
    },
    options: {
      help: 'afficher cette aide',
      version: 'afficher la version',
      lang: 'langue des messages : fr ou en (par défaut, celle du système, sinon le français)',
      color: 'toujours colorer',
      noColor: 'ne jamais colorer',
      quiet: 'n’écrire ni avancement, ni résumé, ni, dans aucune forme, les simples informations',
      debug: 'montrer le détail d’un défaut de certif',
      referentiel: 'fichier ou dossier où chercher d’abord le référentiel (option répétable)',
      format: 'forme du résultat : ',
      output: 'écrire dans ce fichier le résultat du --format qui précède',
      maxWarnings: 'finir avec le code 1 au-delà de ce nombre d’avertissements',
      out: 'dossier où écrire les documents',
      strict: 'ne rien écrire si un dossier ne peut pas être examiné',
      logo: 'image PNG du certificateur, en tête de chaque document',
      session: 'la session dont viennent les documents (par défaut, cherchée au-dessus du dossier)',
      anonyme:
        'ne désigner les candidats que par leur numéro, dans le procès-verbal, les rapports et les données ; sans attestations (les textes libres restent tels quels)',
      against: 'comparer les référentiels à l’édition publiée que contient ce fichier',
      rule: 'régler une règle : off, info, warning ou error (option répétable)',
      jobs: 'nombre de processeurs employés, au plus (par défaut, tous si la charge le justifie)',
      newReferentiel: 'le référentiel : un fichier, ou code@version (par défaut, celui qui est fourni)',
      blocs: 'ne présenter que ces blocs, par exemple B2,B4',
      numero: 'le numéro du candidat',
      candidats:
        'une fiche par candidat de cette liste (CSV ; titres : Numéro, Nom, Prénoms, au besoin Date de naissance, Blocs …)',
      newOut: 'avec --candidats, le dossier où écrire les fiches (par défaut fiches)',
      sessionReferentiel: 'le référentiel : un fichier, ou code@version (par défaut, celui des fiches)',
      fiches: 'les fiches à examiner : fichier, dossier ou motif (option répétable ; par défaut fiches/*.yaml)',
      sessionCode: 'le code de la session, par exemple S2026-06',
      date: 'le jour de la délibération : 2026-06-12',
      referentielCode: 'le code du référentiel, par exemple RNCP12345 ou developpement-commercial',
      force: 'remplacer le fichier s’il existe',
      only: 'ne faire que les rapports et les attestations de ces candidats',
      remake: 'refaire aussi les documents qui n’ont pas changé',
    },
  },
  en: {
    titles: {},
    program:
      'certif checks the referentials, evaluation sheets and sessions of a French professional certification, and proposes decisions to the jury.',
    more: 'Exit codes: 0 all is well; 1 the documents have errors; 2 could not do what was asked; 3 a bug in certif.',
    values: {
      file: 'file',
      format: 'format',
      number: 'number',
      folder: 'folder',
      codes: 'codes',
      referentiel: 'referential',
      numero: 'number',
      setting: 'rule=setting',
      pattern: 'pattern',
      code: 'code',
      date: 'date',
    },
    commands: {
      validate: 'check referentials, fiches and sessions',
      grade: 'grade fiches: the decision proposed, and why',
      minutes: 'make the minutes, reports and attestations of a session',
      verify: 'compare the documents of a folder, and what they were made from, with its manifest.json',
      new: 'make a document to fill in',
      explain: 'explain a rule: what it finds, why it matters, how to mend it',
      schema: 'print the JSON Schema of a kind of document, for editors',
      help: 'print the help of a command',
    },
    newDocument: {
      fiche: 'make a blank evaluation sheet with the text of each criterion, or one for each candidate of a list',
      session: 'make a session to fill in, with what the referential asks of the jury',
      referentiel: 'make a small referential to fill in, with each entry explained',
    },
    arguments: {
      validate: 'files, folders or patterns (fiches/*.yaml); "-" reads standard input; the current folder by default',
      grade: 'fiches, folders or patterns (fiches/*.yaml); "-" reads standard input',
      minutes: 'the file of the session',
      verify: 'the folder that minutes wrote',
      newFiche: 'the file to make (<number>.yaml by default); "-" writes to standard output',
      newSession: 'the file to make (session.yaml by default); "-" writes to standard output',
      newReferentiel: 'the file to make (referentiels/<code>.yaml by default); "-" writes to standard output',
      explain: 'the id of the rule, for example fiche/unknown-criterion; the list without it',
      schema: 'referentiel, fiche, session, decisions or findings',
      help: 'the name of the command',
    },
    options: {
      help: 'print this help',
      version: 'print the version',
      lang: 'language of the messages: fr or en (by default, that of the locale, else French)',
      color: 'always use colours',
      noColor: 'never use colours',
      quiet: 'write no progress, no summary and, in any format, no mere information',
      debug: 'show the details of a bug in certif',
      referentiel: 'file or folder where the referential is looked for first (repeatable)',
      format: 'form of the result: ',
      output: 'write the result of the --format before it to this file',
      maxWarnings: 'exit with 1 where there are more warnings than this',
      out: 'folder to write the documents to',
      strict: 'write nothing where somebody cannot be examined',
      logo: 'PNG image of the certifier, at the head of every document',
      session: 'the session that the documents come from (looked for above the folder by default)',
      anonyme:
        'name candidates by their number alone, in the minutes, the reports and the data; no attestations (free texts stay as they are)',
      against: 'compare referentials with the published edition that this file holds',
      rule: 'set a rule: off, info, warning or error (repeatable)',
      jobs: 'how many processors to use, at most (all of them by default, where there is enough to do)',
      newReferentiel: 'the referential: a file, or code@version (the one that comes with certif by default)',
      blocs: 'present only these blocs, for example B2,B4',
      numero: 'the number of the candidate',
      candidats:
        'a fiche for each candidate of this list (CSV; headings: Numéro, Nom, Prénoms, if need be Date de naissance, Blocs …)',
      newOut: 'with --candidats, the folder to write the fiches to (fiches by default)',
      sessionReferentiel: 'the referential: a file, or code@version (that of the fiches by default)',
      fiches: 'the fiches to examine: file, folder or pattern (repeatable; fiches/*.yaml by default)',
      sessionCode: 'the code of the session, for example S2026-06',
      date: 'the day of the deliberation: 2026-06-12',
      referentielCode: 'the code of the referential, for example RNCP12345 or developpement-commercial',
      force: 'replace the file where it exists',
      only: 'make only the reports and attestations of these candidates',
      remake: 'make again even the documents that have not changed',
    },
  },
};
