import { type Rule, rule } from '../diagnostics/rule.ts';

export const ENUM = rule({
  id: 'schema/enum',
  severity: 'error',
  fr: {
    title: 'Valeur non admise',
    message: '« {valeur} » n’est pas admis pour « {cle} » ; sont admis {admises}',
    why: 'Seuls ces mots ont un sens pour les règles.',
    mend: 'Écrivez l’un des mots admis, sans majuscule ni accent.',
  },
  en: {
    title: 'Value not allowed',
    message: '“{valeur}” is not allowed for “{cle}”; allowed are {admises}',
    why: 'Only these words have a meaning for the rules.',
    mend: 'Write one of the words allowed, without capital or accent.',
  },
});

export const PATTERN = rule({
  id: 'schema/pattern',
  severity: 'error',
  fr: {
    title: 'Forme inattendue',
    message: '« {valeur} » n’a pas la forme attendue pour « {cle} », comme {exemples}',
    why: 'Un code ou un numéro d’une autre forme ne serait pas retrouvé.',
    mend: 'Écrivez-le sous la forme de l’exemple.',
  },
  en: {
    title: 'Unexpected form',
    message: '“{valeur}” does not have the form expected for “{cle}”, such as {exemples}',
    why: 'A code or number of another form would not be found.',
    mend: 'Write it in the form of the example.',
  },
});

export const REFERENCE = rule({
  id: 'schema/reference',
  severity: 'error',
  fr: {
    title: 'Référence de référentiel',
    message: '« {valeur} » ne désigne pas un référentiel : il faut son code, @ et sa version, comme {exemples}',
    why: 'Deux versions d’un référentiel n’ont pas les mêmes critères : la version est toujours dite.',
    mend: 'Écrivez le code et la version, séparés par @, sans espace.',
  },
  en: {
    title: 'Reference to a referential',
    message: '“{valeur}” names no referential: it takes its code, @ and its version, such as {exemples}',
    why: 'Two versions of a referential differ in their criteria: the version is always said.',
    mend: 'Write the code and the version, separated by @, without a space.',
  },
});

export const SHARE = rule({
  id: 'schema/share',
  severity: 'error',
  fr: {
    title: 'Part mal écrite',
    message: '« {valeur} » n’est pas une part ; une part s’écrit 2/3, 60% ou 62.5%, sans espace',
    why: 'Une part est comparée exactement : une fraction ou un pourcentage, jamais un nombre arrondi.',
    mend: 'Écrivez une fraction ou un pourcentage, avec un point décimal.',
  },
  en: {
    title: 'Share written wrongly',
    message: '“{valeur}” is no share; a share is written 2/3, 60% or 62.5%, without a space',
    why: 'A share is compared exactly: a fraction or a percentage, never a rounded number.',
    mend: 'Write a fraction or a percentage, with a decimal point.',
  },
});

export const DECIMAL_COMMA = rule({
  id: 'schema/decimal-comma',
  severity: 'error',
  fr: {
    title: 'Virgule décimale',
    message: '« {valeur} » est écrit avec une virgule ; il faut un point',
    why: 'Dans un document, les décimales suivent un point, quelle que soit la langue.',
    mend: 'Remplacez la virgule par un point.',
  },
  en: {
    title: 'Decimal comma',
    message: '“{valeur}” is written with a comma; a point is needed',
    why: 'In a document decimals follow a point, whatever the language.',
    mend: 'Replace the comma by a point.',
  },
});

export const DATE = rule({
  id: 'schema/date',
  severity: 'error',
  fr: {
    title: 'Date mal écrite',
    message: '« {valeur} » n’est pas une date ; une date s’écrit année-mois-jour, comme 2026-06-12',
    why: 'Écrites ainsi, les dates se comparent, et ne se lisent que d’une façon.',
    mend: 'Écrivez l’année sur quatre chiffres, le mois et le jour sur deux, séparés par des tirets.',
  },
  en: {
    title: 'Date written wrongly',
    message: '“{valeur}” is no date; a date is written year-month-day, such as 2026-06-12',
    why: 'Written so, dates can be compared, and read in one way only.',
    mend: 'Write the year in four digits, month and day in two, separated by hyphens.',
  },
});

export const IMPOSSIBLE_DATE = rule({
  id: 'schema/impossible-date',
  severity: 'error',
  fr: {
    title: 'Date impossible',
    message: 'Le jour « {valeur} » n’existe pas dans le calendrier',
    why: 'Une date sert à savoir ce qui vient avant quoi.',
    mend: 'Corrigez le mois ou le jour.',
  },
  en: {
    title: 'Impossible date',
    message: 'The day “{valeur}” does not exist in the calendar',
    why: 'A date serves to know what comes before what.',
    mend: 'Correct the month or the day.',
  },
});

export const RANGE = rule({
  id: 'schema/range',
  severity: 'error',
  fr: {
    title: 'Nombre hors des bornes',
    message: '« {valeur} » ne convient pas pour « {cle} » : il faut {borne}',
    why: 'Hors de ces bornes, la valeur n’a pas de sens.',
    mend: 'Corrigez le nombre.',
  },
  en: {
    title: 'Number out of bounds',
    message: '“{valeur}” does not fit “{cle}”: it must be {borne}',
    why: 'Out of these bounds the value has no meaning.',
    mend: 'Correct the number.',
  },
});

/** How a value is written. */
export const SCHEMA_VALUE_RULES: readonly Rule[] = [
  ENUM,
  PATTERN,
  REFERENCE,
  SHARE,
  DECIMAL_COMMA,
  DATE,
  IMPOSSIBLE_DATE,
  RANGE,
];
