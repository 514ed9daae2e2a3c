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

export const EMPTY_TEXT = rule({
  id: 'schema/empty-text',
  severity: 'error',
  fr: {
    title: 'Texte vide',
    message: 'Le texte de « {cle} » est vide',
    why: 'Ce texte est imprimé ou sert de nom : il lui faut au moins un caractère.',
    mend: 'Écrivez le texte, ou effacez la clé si elle est facultative.',
  },
  en: {
    title: 'Empty text',
    message: 'The text of “{cle}” is empty',
    why: 'This text is printed or serves as a name: it needs at least one character.',
    mend: 'Write the text, or delete the key if it is optional.',
  },
});

export const EMPTY_LIST = rule({
  id: 'schema/empty-list',
  severity: 'error',
  fr: {
    title: 'Liste vide',
    message: 'La liste « {cle} » est vide ; il y faut au moins une valeur',
    why: 'Sans valeur, ce qui en dépend n’a pas d’objet.',
    mend: 'Ajoutez au moins une valeur à la liste.',
  },
  en: {
    title: 'Empty list',
    message: 'The list “{cle}” is empty; it needs at least one value',
    why: 'Without a value, what depends on it has no object.',
    mend: 'Add at least one value to the list.',
  },
});

export const EMPTY_ITEM = rule({
  id: 'schema/empty-item',
  severity: 'error',
  fr: {
    title: 'Élément vide dans une liste',
    message: 'Un élément de la liste « {cle} » est vide : rien ne suit son tiret',
    why: 'Chaque tiret annonce un élément : laissé seul, c’est une information manquante.',
    mend: 'Écrivez l’élément après le tiret, ou effacez le tiret.',
  },
  en: {
    title: 'Empty item in a list',
    message: 'An item of the list “{cle}” is empty: nothing follows its dash',
    why: 'Each dash announces an item: left alone, it is information that is missing.',
    mend: 'Write the item after the dash, or delete the dash.',
  },
});

export const TOO_LONG = rule({
  id: 'schema/too-long',
  severity: 'error',
  fr: {
    title: 'Texte trop long',
    message: 'Le texte de « {cle} » a {longueur} caractères ; il en faut {limite} au plus',
    why: 'Il sert de nom à des fichiers.',
    mend: 'Raccourcissez-le.',
  },
  en: {
    title: 'Text too long',
    message: 'The text of “{cle}” has {longueur} characters; it may have {limite} at most',
    why: 'It serves as the name of files.',
    mend: 'Shorten it.',
  },
});

export const REPEATED = rule({
  id: 'schema/repeated',
  severity: 'error',
  fr: {
    title: 'Valeur répétée',
    message: '« {valeur} » est déjà dans la liste « {cle} »',
    why: 'Chaque valeur compte une fois : une répétition est souvent une faute de frappe pour une autre.',
    mend: 'Retirez-la, ou corrigez-la.',
  },
  en: {
    title: 'Value repeated',
    message: '“{valeur}” is already in the list “{cle}”',
    why: 'Each value counts once: a repetition is often a slip for another one.',
    mend: 'Remove it, or correct it.',
  },
});

export const TOO_MANY = rule({
  id: 'schema/too-many',
  severity: 'error',
  fr: {
    title: 'Trop de constats',
    message: 'Trop de constats pour les montrer tous : {reste} de ce document ne le sont pas',
    why: 'Tant de constats viennent souvent d’une seule cause, ou d’un document d’un autre genre.',
    mend: 'Corrigez les premières, puis relancez la vérification.',
  },
  en: {
    title: 'Too many findings',
    message: 'Too many findings to show them all: {reste} of this document are not shown',
    why: 'So many findings often come from a single cause, or from a document of another kind.',
    mend: 'Correct the first ones, then check again.',
  },
});

export const SCHEMA_VALUE_RULES: readonly Rule[] = [
  ENUM,
  PATTERN,
  REFERENCE,
  SHARE,
  DECIMAL_COMMA,
  DATE,
  IMPOSSIBLE_DATE,
  RANGE,
  EMPTY_TEXT,
  EMPTY_LIST,
  EMPTY_ITEM,
  TOO_LONG,
  REPEATED,
  TOO_MANY,
];
