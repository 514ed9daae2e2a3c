import type { Lang } from '../i18n/lang.ts';
import type { MisuseKind } from '../workspace/misuse.ts';

/** One sentence for each thing that cannot be done, `{name}` standing for a value. */
export const MISUSE_WORDS: Readonly<Record<Lang, Readonly<Record<MisuseKind, string>>>> = {
  fr: {
    'no-command': 'Il manque une commande.',
    'unknown-command': 'La commande « {name} » n’existe pas.',
    'unknown-option': 'L’option « {name} » n’existe pas pour cette commande.',
    'missing-argument': 'Il manque un argument : {name}.',
    'missing-value': 'L’option « {name} » attend une valeur.',
    'missing-option': 'Il manque l’option {name}.',
    'excess-arguments': 'Il y a trop d’arguments : {allowed} attendu(s), {count} donné(s).',
    'invalid-value': 'La valeur « {value} » de {name} n’est pas admise ; sont admises : {allowed}.',
    'invalid-numero': 'Le numéro « {value} » n’est pas admis : de 1 à 64 caractères, sur une seule ligne.',
    'two-formats':
      'Un seul format peut aller sur la sortie standard : donnez un fichier aux autres avec --output, à la suite de leur --format.',
    'two-options': 'Les options {name} et {other} ne vont pas ensemble.',
    'two-places':
      'Le fichier « {path} » est de trop : avec --candidats, chaque fiche porte le nom de son numéro, dans le dossier de --out.',
    'two-outputs': 'Le format « {name} » reçoit deux fichiers : chaque --output appartient au --format qui le précède.',
    'same-output': 'Deux formats ne peuvent pas aller dans le même fichier « {path} ».',
    'no-published':
      'Aucun référentiel vérifié n’a le code « {code} » de l’édition publiée « {path} » : rien ne peut lui être comparé.',
    'output-is-input': '« {path} » est un des documents lus : un résultat ne peut pas prendre sa place.',
    'output-other':
      '« {path} » est un lien, ou n’est pas un fichier ordinaire : certif n’écrit rien à travers lui. Ôtez-le, ou choisissez un autre dossier.',
    'unknown-rule': 'La règle « {name} » n’existe pas ; « certif explain » en donne la liste.',
    'not-found': 'Le fichier ou le dossier « {path} » n’existe pas.',
    'no-document': '« {path} » ne contient aucun document de certif (.yaml, .yml ou .json) : rien n’a été vérifié.',
    'no-fiche': '« {path} » ne contient aucune fiche d’évaluation.',
    'not-a-fiche': '« {path} » n’est pas une fiche d’évaluation ; « certif grade » n’évalue que des fiches.',
    'not-a-session': '« {path} » n’est pas une session : un procès-verbal se fait d’une session.',
    'not-a-referentiel': '« {path} » n’est pas un référentiel (il n’est pas dit « certif: referentiel/1 »).',
    'ambiguous-referentiel': 'Le référentiel « {name} » se trouve dans plusieurs fichiers : {path}.',
    'unsound-referentiel': 'Le référentiel « {path} » contient des erreurs : « certif validate » les montre.',
    'unknown-referentiel': 'Le référentiel « {name} » est introuvable ; sont connus : {allowed}.',
    'other-versions': 'Le référentiel « {name} » est introuvable : « {path} » ne contient que {allowed}.',
    'unknown-bloc': 'Le bloc « {name} » n’existe pas dans ce référentiel ; ses blocs sont : {allowed}.',
    'every-bloc':
      'Tous les blocs du référentiel sont demandés : c’est un parcours complet, qui s’obtient sans l’option --blocs.',
    'several-blocs': 'Ce référentiel n’admet qu’un seul bloc à la fois en capitalisation ; {count} sont demandés.',
    'no-capitalisation':
      'Ce référentiel ne prévoit aucune modalité de capitalisation : il n’admet que le parcours complet.',
    'not-a-png': 'Le logo « {path} » n’est pas une image PNG : rien n’est écrit. Enregistrez-le sous ce format.',
    'damaged-png':
      'Le logo « {path} » est une image PNG abîmée : il y manque des octets, il y en a de trop, ou ils ne répondent pas à leur somme de contrôle. Rien n’est écrit : enregistrez-le de nouveau avec un logiciel d’images.',
    'logo-too-large':
      'Le logo « {path} » est trop grand : {side} pixels de côté et {megabytes} Mo au plus, car il est repris dans chaque document.',
    changed: '« {path} » a changé pendant l’exécution : relancez la commande.',
    'unknown-candidate':
      'Aucun candidat de cette session ne porte le numéro « {name} » ; les plus proches : {allowed}.',
    'only-session':
      'Il manque le fichier de la session : « {name} », derrière --only, n’en est pas un. Écrivez-le d’abord : certif minutes SESSION --only NUMÉRO…',
    'no-manifest':
      'Le dossier « {path} » n’a pas de manifest.json : « certif minutes » ne l’a pas écrit, ou a été interrompu.',
    'other-manifest':
      '« {path} » est d’une forme que cette version de certif ne connaît pas : employez une version plus récente.',
    'other-state': '« {path} » parle d’un autre état de la session : refaites d’abord tous les documents, sans --only.',
    exists: 'Le fichier « {path} » existe déjà et n’a pas été modifié ; --force le remplace.',
    'fiches-exist':
      'Rien n’a été écrit : « {path} » contient déjà {count} de ces fiches (dont « {name} »). Ôtez ces candidats de la liste ; --force remplacerait leurs fiches, notes comprises.',
    unwritable: 'Le fichier « {path} » ne peut pas être créé à cet endroit.',
    denied: 'Accès refusé à « {path} ».',
    'is-folder': '« {path} » est un dossier ; un fichier est attendu.',
    'no-folder': '« {path} » n’est pas un dossier.',
    full: 'Il n’y a plus de place pour écrire « {path} ».',
    refused: 'Le système n’a pas permis d’utiliser « {path} » ({cause}).',
  },
  en: {
    'no-command': 'A command is missing.',
    'unknown-command': 'There is no command “{name}”.',
    'unknown-option': 'This command has no option “{name}”.',
    'missing-argument': 'An argument is missing: {name}.',
    'missing-value': 'Option “{name}” needs a value.',
    'missing-option': 'Option {name} is missing.',
    'excess-arguments': 'Too many arguments: {allowed} expected, {count} given.',
    'invalid-value': 'The value “{value}” of {name} is not allowed; allowed: {allowed}.',
    'invalid-numero': 'The number “{value}” is not allowed: 1 to 64 characters, on one line.',
    'two-formats':
      'Only one format can go to standard output: give the others a file with --output after their --format.',
    'two-options': 'Options {name} and {other} do not go together.',
    'two-places':
      'The file “{path}” is too much: with --candidats, each fiche is named after its number, in the folder of --out.',
    'two-outputs': 'Format “{name}” is given two files: each --output belongs to the --format before it.',
    'same-output': 'Two formats cannot go to the same file “{path}”.',
    'no-published':
      'No referential that was checked has the code “{code}” of the published edition “{path}”: nothing can be compared with it.',
    'output-is-input': '“{path}” is one of the documents read: a result cannot take its place.',
    'output-other':
      '“{path}” is a link, or no ordinary file: certif writes nothing through it. Remove it, or choose another folder.',
    'unknown-rule': 'There is no rule “{name}”; “certif explain” lists them.',
    'not-found': 'There is no file or folder “{path}”.',
    'no-document': '“{path}” holds no certif document (.yaml, .yml or .json): nothing was checked.',
    'no-fiche': '“{path}” holds no evaluation sheet (fiche).',
    'not-a-fiche': '“{path}” is not an evaluation sheet (fiche); “certif grade” grades nothing else.',
    'not-a-session': '“{path}” is no session: minutes are made of a session.',
    'not-a-referentiel': '“{path}” is not a referential (it is not said “certif: referentiel/1”).',
    'ambiguous-referentiel': 'The referential “{name}” stands in several files: {path}.',
    'unsound-referentiel': 'The referential “{path}” has errors: “certif validate” shows them.',
    'unknown-referentiel': 'The referential “{name}” was not found; known: {allowed}.',
    'other-versions': 'The referential “{name}” was not found: “{path}” holds only {allowed}.',
    'unknown-bloc': 'There is no bloc “{name}” in this referential; its blocs are: {allowed}.',
    'every-bloc': 'Every bloc of the referential is asked for: that is the full parcours, which needs no --blocs.',
    'several-blocs': 'This referential allows only one bloc at a time in capitalisation; {count} are asked for.',
    'no-capitalisation': 'This referential has no modality of capitalisation: it allows only the full parcours.',
    'not-a-png': 'The logo “{path}” is not a PNG image: nothing is written. Save it in this format.',
    'damaged-png':
      'The logo “{path}” is a damaged PNG image: it lacks bytes, has too many, or they do not match their checksum. Nothing is written: save it anew with a program for images.',
    'logo-too-large':
      'The logo “{path}” is too large: at most {side} pixels a side and {megabytes} MB, as every document holds it.',
    changed: '“{path}” changed during the run: run the command again.',
    'unknown-candidate': 'No candidate of this session has the number “{name}”; the nearest: {allowed}.',
    'only-session':
      'The file of the session is missing: “{name}”, behind --only, is none. Write it first: certif minutes SESSION --only NUMBER…',
    'no-manifest': 'The folder “{path}” has no manifest.json: “certif minutes” has not written it, or was interrupted.',
    'other-manifest': '“{path}” has a form that this version of certif does not know: use a later one.',
    'other-state': '“{path}” speaks of another state of the session: make all the documents first, without --only.',
    exists: 'The file “{path}” exists already and was not changed; --force replaces it.',
    'fiches-exist':
      'Nothing was written: “{path}” holds {count} of these fiches already (“{name}” among them). Take these candidates off the list; --force would replace their fiches, marks and all.',
    unwritable: 'The file “{path}” cannot be made there.',
    denied: 'Access to “{path}” was denied.',
    'is-folder': '“{path}” is a folder; a file is expected.',
    'no-folder': '“{path}” is not a folder.',
    full: 'There is no room left to write “{path}”.',
    refused: 'The system did not allow the use of “{path}” ({cause}).',
  },
};
