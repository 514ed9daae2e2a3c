import { type Rule, rule } from '../diagnostics/rule.ts';

export const UNREADABLE = rule({
  id: 'yaml/unreadable',
  severity: 'error',
  fr: {
    title: 'Fichier que le système ne laisse pas lire',
    message: 'Le fichier n’a pas pu être lu : le système l’a refusé ({cause})',
    why: 'Rien de ce qu’il contient n’a été vérifié ; les autres documents l’ont été.',
    mend: 'Vérifiez que vous avez le droit de le lire, qu’il existe encore et, si c’est un lien, qu’il mène à un fichier.',
  },
  en: {
    title: 'File that the system does not let be read',
    message: 'The file could not be read: the system refused it ({cause})',
    why: 'Nothing of what it holds was checked; the other documents were.',
    mend: 'Check that you may read it, that it still exists and, where it is a link, that it leads to a file.',
  },
});

export const ENCODING = rule({
  id: 'yaml/encoding',
  severity: 'error',
  fr: {
    title: 'Texte qui n’est pas en UTF-8',
    message: 'L’octet {octet} n’est pas de l’UTF-8 (en Windows-1252, ce serait « {caractere} »)',
    why: 'Enregistré dans un autre codage, un texte perd ses lettres accentuées, jusque dans le nom des candidats.',
    mend: 'Rouvrez le fichier dans votre éditeur, vérifiez ses accents, et enregistrez-le en UTF-8.',
  },
  en: {
    title: 'Text that is not UTF-8',
    message: 'Byte {octet} is not UTF-8 (in Windows-1252 it would be “{caractere}”)',
    why: 'Saved in another encoding, a text loses its accented letters, in the names of candidates too.',
    mend: 'Open the file in your editor, check its accents, and save it as UTF-8.',
  },
});

export const UTF_16 = rule({
  id: 'yaml/utf-16',
  severity: 'error',
  fr: {
    title: 'Texte en UTF-16 ou UTF-32',
    message: 'Le document est en {codage} ; un document de certif est en UTF-8',
    why: 'Le Bloc-notes et certains exports enregistrent en UTF-16 (« Unicode »), plus rarement en UTF-32, que les autres outils ne lisent pas.',
    mend: 'Enregistrez le fichier en UTF-8.',
  },
  en: {
    title: 'Text in UTF-16 or UTF-32',
    message: 'The document is in {codage}; a document of certif is in UTF-8',
    why: 'Notepad and some exports save as UTF-16 (“Unicode”), more rarely as UTF-32, which other tools do not read.',
    mend: 'Save the file as UTF-8.',
  },
});

export const CONTROL_CHARACTER = rule({
  id: 'yaml/control-character',
  severity: 'error',
  fr: {
    title: 'Caractère invisible',
    message: 'Le caractère invisible {code} n’est pas permis dans un texte',
    why: 'Venu d’un copier-coller ou d’un fichier abîmé, il ne se voit pas, et gêne l’impression et la recherche.',
    mend: 'Effacez-le, ou retapez le mot où il se trouve.',
  },
  en: {
    title: 'Invisible character',
    message: 'The invisible character {code} is not allowed in a text',
    why: 'Come by copy and paste or with a damaged file, it does not show, and hinders printing and searching.',
    mend: 'Delete it, or retype the word that it stands in.',
  },
});

export const UNPRINTABLE_CHARACTER = rule({
  id: 'yaml/unprintable-character',
  severity: 'warning',
  fr: {
    title: 'Caractère que les polices n’ont pas',
    message: 'Les polices des documents n’ont pas {caracteres} : « \ufffd » est imprimé à la place',
    why: 'Elles couvrent les écritures latine, grecque, cyrillique et quelques autres : un nom serait imprimé incomplet.',
    mend: 'Écrivez-le en lettres latines, comme sur la pièce d’identité.',
  },
  en: {
    title: 'Character that the fonts lack',
    message: 'The fonts of the documents lack {caracteres}: “\ufffd” is printed instead',
    why: 'They cover the Latin, Greek and Cyrillic scripts and some others: a name would be printed incomplete.',
    mend: 'Write it in Latin letters, as on the identity card.',
  },
});

export const EMPTY = rule({
  id: 'yaml/empty',
  severity: 'error',
  fr: {
    title: 'Document vide',
    message:
      'Le document est vide : il devrait commencer par « certif: fiche/1 », « certif: session/1 » ou « certif: referentiel/1 »',
    why: 'Un fichier vide est souvent le reste d’un enregistrement interrompu.',
    mend: 'Rétablissez le contenu du fichier, ou supprimez-le ; « certif new » en prépare un.',
  },
  en: {
    title: 'Empty document',
    message:
      'The document is empty: it should start with “certif: fiche/1”, “certif: session/1” or “certif: referentiel/1”',
    why: 'An empty file is often what is left of a save that was interrupted.',
    mend: 'Restore what the file held, or delete it; “certif new” prepares one.',
  },
});

export const SEVERAL_DOCUMENTS = rule({
  id: 'yaml/several-documents',
  severity: 'error',
  fr: {
    title: 'Plusieurs documents dans un fichier',
    message: 'Une ligne « --- » commence ici un second document ; un fichier n’en contient qu’un',
    why: 'Ce qui suit cette ligne serait perdu.',
    mend: 'Mettez chaque document dans son fichier, ou effacez la ligne « --- ».',
  },
  en: {
    title: 'Several documents in one file',
    message: 'A line “---” starts a second document here; a file holds one only',
    why: 'Whatever follows this line would be lost.',
    mend: 'Put each document into its own file, or delete the line “---”.',
  },
});

export const DIRECTIVE = rule({
  id: 'yaml/directive',
  severity: 'error',
  fr: {
    title: 'Directive YAML',
    message: 'La ligne « {ligne} » est une directive, que certif ne suit pas',
    why: 'Une directive change la manière de lire tout le document, au point que « oui » ou « non » pourraient y prendre un autre sens.',
    mend: 'Effacez cette ligne, et la ligne « --- » qui la suit.',
  },
  en: {
    title: 'YAML directive',
    message: 'The line “{ligne}” is a directive, which certif does not follow',
    why: 'A directive changes how the whole document is read, so that “oui” or “non” could take another meaning.',
    mend: 'Delete this line, and the line “---” after it.',
  },
});

export const YAML_FILE_RULES: readonly Rule[] = [
  UNREADABLE,
  ENCODING,
  UTF_16,
  CONTROL_CHARACTER,
  UNPRINTABLE_CHARACTER,
  EMPTY,
  SEVERAL_DOCUMENTS,
  DIRECTIVE,
];
