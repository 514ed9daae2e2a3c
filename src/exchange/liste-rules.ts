import { type Rule, rule } from '../diagnostics/rule.ts';

export const WINDOWS = rule({
  id: 'candidats/encoding',
  severity: 'warning',
  fr: {
    title: 'Liste qui n’est pas en UTF-8',
    message:
      'La liste n’est pas en UTF-8 : elle a été lue en Windows-1252, où le premier accent est ici « {caractere} »',
    why: 'Un tableur n’écrit pas dans le fichier comment sont codés ses accents : certif le suppose, et une supposition fausse abîme les noms.',
    mend: 'Relisez les accents dans les fiches, ou enregistrez la liste au format « CSV UTF-8 ».',
  },
  en: {
    title: 'List that is not in UTF-8',
    message: 'The list is not in UTF-8: it was read as Windows-1252, where its first accent is “{caractere}”, here',
    why: 'A spreadsheet does not write into the file how its accents are encoded: certif supposes it, and a wrong guess spoils names.',
    mend: 'Read the accents in the sheets again, or save the list as “CSV UTF-8”.',
  },
});

export const OPEN_QUOTE = rule({
  id: 'candidats/open-quote',
  severity: 'error',
  fr: {
    title: 'Guillemet qui n’est pas refermé',
    message: 'Un guillemet ouvert dans cette ligne n’est jamais refermé : ce qui suit ne peut pas être lu',
    why: 'Tout ce qui suit le guillemet serait pris pour une seule case, et des candidats seraient perdus.',
    mend: 'Refermez le guillemet, ou effacez-le.',
  },
  en: {
    title: 'Quotation mark that is not closed',
    message: 'A quotation mark opened in this line is never closed: what follows cannot be read',
    why: 'Everything after it would be taken for a single cell, and candidates would be lost.',
    mend: 'Close the quotation mark, or delete it.',
  },
});

export const NO_CANDIDATE = rule({
  id: 'candidats/none',
  severity: 'error',
  fr: {
    title: 'Liste sans candidat',
    message: 'La liste ne contient aucun candidat',
    why: 'Sans candidat, il n’y a pas de fiche à préparer : c’est sans doute un autre fichier, ou une autre feuille du classeur.',
    mend: 'Vérifiez que la feuille enregistrée en CSV est celle des candidats, sous une ligne de titres.',
  },
  en: {
    title: 'List without a candidate',
    message: 'The list holds no candidate',
    why: 'Without a candidate there is no sheet to prepare: it is probably another file, or another page of the workbook.',
    mend: 'Check that the page saved as CSV is that of the candidates, below a line of headings.',
  },
});

export const HEADING_MISSING = rule({
  id: 'candidats/heading-missing',
  severity: 'error',
  fr: {
    title: 'Colonne absente',
    message: 'Il manque une colonne « {colonne} » ; la première ligne porte les titres {titres}',
    why: 'Une fiche ne peut pas être préparée sans le numéro, le nom et les prénoms du candidat.',
    mend: 'Donnez ce titre à la colonne, sur la première ligne ; la casse et les accents n’importent pas.',
  },
  en: {
    title: 'Column missing',
    message: 'There is no column “{colonne}”; the first line holds the headings {titres}',
    why: 'A sheet cannot be prepared without the number, the name and the first names of the candidate.',
    mend: 'Give the column this heading on the first line; case and accents do not matter.',
  },
});

export const HEADING_UNKNOWN = rule({
  id: 'candidats/heading-unknown',
  severity: 'warning',
  fr: {
    title: 'Colonne laissée de côté',
    message: 'Sont laissées de côté les colonnes que certif ne connaît pas : {titres} ; il connaît : {connus}',
    why: 'Un titre mal écrit ferait perdre une colonne entière, par exemple la date de naissance.',
    mend: 'Corrigez le titre si la colonne devait servir ; sinon, il n’y a rien à faire.',
  },
  en: {
    title: 'Column left aside',
    message: 'Columns that certif does not know are left aside: {titres}; it knows: {connus}',
    why: 'A misspelt heading would lose a whole column, for example the date of birth.',
    mend: 'Correct the heading if the column was meant to serve; else there is nothing to do.',
  },
});

export const HEADING_TWICE = rule({
  id: 'candidats/heading-twice',
  severity: 'error',
  fr: {
    title: 'Deux colonnes pour une donnée',
    message: 'Les colonnes {titres} donnent toutes « {colonne} »',
    why: 'On ne saurait laquelle recopier dans la fiche.',
    mend: 'Renommez ou effacez l’une des deux ; un nom d’usage a pour titre « Nom d’usage ».',
  },
  en: {
    title: 'Two columns for one thing',
    message: 'The columns {titres} all give “{colonne}”',
    why: 'Nobody could tell which one to copy into the sheet.',
    mend: 'Rename or delete one of them; a name in use has the heading “Nom d’usage”.',
  },
});

export const LISTE_RULES: readonly Rule[] = [
  WINDOWS,
  OPEN_QUOTE,
  NO_CANDIDATE,
  HEADING_MISSING,
  HEADING_UNKNOWN,
  HEADING_TWICE,
];
