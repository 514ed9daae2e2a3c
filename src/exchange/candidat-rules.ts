import { type Rule, rule } from '../diagnostics/rule.ts';

export const EMPTY_CELL = rule({
  id: 'candidats/empty-cell',
  severity: 'error',
  fr: {
    title: 'Case vide',
    message: 'Ce candidat n’a rien dans la colonne « {colonne} »',
    why: 'Le numéro nomme la fiche ; le nom et les prénoms figurent au procès-verbal et sur l’attestation.',
    mend: 'Complétez la case, ou effacez la ligne si ce n’est pas un candidat.',
  },
  en: {
    title: 'Empty cell',
    message: 'This candidate has nothing in the column “{colonne}”',
    why: 'The number names the sheet; the name and the first names stand in the minutes and on the attestation.',
    mend: 'Fill in the cell, or delete the line if it is no candidate.',
  },
});

export const STRAY_CELL = rule({
  id: 'candidats/stray-cell',
  severity: 'error',
  fr: {
    title: 'Case sans titre',
    message: 'La case « {valeur} » n’est sous aucun titre',
    why: 'C’est souvent une case coupée en deux par une virgule ou un point-virgule : les suivantes ne sont plus sous leur titre.',
    mend: 'Mettez entre guillemets la case qui contient le séparateur, ou donnez un titre à la colonne.',
  },
  en: {
    title: 'Cell without a heading',
    message: 'The cell “{valeur}” stands under no heading',
    why: 'It is often a cell cut in two by a comma or a semicolon: the next ones no longer stand under their headings.',
    mend: 'Put the cell that holds the separator between quotation marks, or give the column a heading.',
  },
});

export const NUMERO = rule({
  id: 'candidats/numero',
  severity: 'error',
  fr: {
    title: 'Numéro qui n’en est pas un',
    message: 'Le numéro « {numero} » n’est pas admis : de 1 à 64 caractères, et non un nombre abrégé par le tableur',
    why: 'Un tableur écrit « 2,02604E+09 » pour un long nombre : les derniers chiffres sont perdus.',
    mend: 'Mettez la colonne au format « Texte » dans le tableur, rétablissez les numéros, puis enregistrez de nouveau.',
  },
  en: {
    title: 'Number that is none',
    message: 'The number “{numero}” is not allowed: 1 to 64 characters, and not shortened by the spreadsheet',
    why: 'A spreadsheet writes “2.02604E+09” for a long number: its last digits are lost.',
    mend: 'Set the column to “Text” in the spreadsheet, restore the numbers, and save again.',
  },
});

export const DUPLICATE_NUMERO = rule({
  id: 'candidats/duplicate-numero',
  severity: 'error',
  fr: {
    title: 'Numéro donné deux fois',
    message: 'Le numéro « {numero} » est déjà celui d’un autre candidat, ligne {ligne}',
    why: 'Le numéro désigne le candidat dans la session et nomme ses documents : il n’est qu’à lui.',
    mend: 'Corrigez l’un des deux numéros, ou effacez la ligne répétée.',
  },
  en: {
    title: 'Number given twice',
    message: 'The number “{numero}” is already that of another candidate, on line {ligne}',
    why: 'The number stands for the candidate in the session and names the documents: it belongs to nobody else.',
    mend: 'Correct one of the two numbers, or delete the repeated line.',
  },
});

export const NAISSANCE = rule({
  id: 'candidats/date',
  severity: 'error',
  fr: {
    title: 'Date de naissance illisible',
    message: '« {valeur} » n’est pas une date : écrivez le jour, le mois et les quatre chiffres de l’année, 21/03/1998',
    why: 'La date de naissance est imprimée sur l’attestation ; une année à deux chiffres laisse deviner le siècle.',
    mend: 'Corrigez la date, ou laissez la case vide.',
  },
  en: {
    title: 'Date of birth that cannot be read',
    message: '“{valeur}” is no date: write the day, the month and the four digits of the year, 21/03/1998',
    why: 'The date of birth is printed on the attestation; a year of two digits leaves the century to guess.',
    mend: 'Correct the date, or leave the cell empty.',
  },
});

export const BLOCS = rule({
  id: 'candidats/blocs',
  severity: 'error',
  fr: {
    title: 'Parcours qui n’est pas admis',
    message: '« {valeur} » n’est pas un parcours de ce référentiel : écrivez « complet », ou des blocs parmi {blocs}',
    why: 'Les blocs présentés décident de ce qui est évalué, et comment.',
    mend: 'Corrigez les codes ; pour tous les blocs, écrivez « complet ». Plusieurs blocs à la fois ne sont admis que si le référentiel le prévoit.',
  },
  en: {
    title: 'Parcours that is not allowed',
    message: '“{valeur}” is no parcours of this referential: write “complet”, or blocs among {blocs}',
    why: 'The blocs presented decide what is assessed, and how.',
    mend: 'Correct the codes; for every bloc, write “complet”. Several blocs at a time are allowed only where the referential says so.',
  },
});

export const CANDIDAT_RULES: readonly Rule[] = [EMPTY_CELL, STRAY_CELL, NUMERO, DUPLICATE_NUMERO, NAISSANCE, BLOCS];
