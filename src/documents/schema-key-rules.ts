import { type Rule, rule } from '../diagnostics/rule.ts';

export const REQUIRED = rule({
  id: 'schema/required',
  severity: 'error',
  fr: {
    title: 'Clé manquante',
    message: 'La clé « {cle} » manque ici ; elle est obligatoire',
    why: 'Sans elle, le document n’est pas complet, et rien n’en est tiré.',
    mend: 'Ajoutez la clé et sa valeur.',
  },
  en: {
    title: 'Missing key',
    message: 'The key “{cle}” is missing here; it is required',
    why: 'Without it the document is not complete, and nothing is made of it.',
    mend: 'Add the key and its value.',
  },
});

export const UNKNOWN_KEY = rule({
  id: 'schema/unknown-key',
  severity: 'error',
  fr: {
    title: 'Clé inconnue',
    message: 'La clé « {cle} » n’existe pas ici ; les clés possibles sont {admises}',
    why: 'Une clé mal écrite serait ignorée, et sa valeur perdue.',
    mend: 'Corrigez la clé, ou déplacez-la là où elle a sa place.',
  },
  en: {
    title: 'Unknown key',
    message: 'The key “{cle}” does not exist here; the possible keys are {admises}',
    why: 'A misspelt key would be ignored, and its value lost.',
    mend: 'Correct the key, or move it to where it belongs.',
  },
});

export const KEY_CODE = rule({
  id: 'schema/key-code',
  severity: 'error',
  fr: {
    title: 'Clé qui n’est pas un code',
    message: '« {cle} » n’a pas la forme attendue d’une clé ici, comme {exemples}',
    why: 'Les notes et les poids sont rangés par code : sous une autre clé, ils ne comptent pour rien.',
    mend: 'Écrivez le code tel que le référentiel le donne.',
  },
  en: {
    title: 'Key that is no code',
    message: '“{cle}” does not have the form of a key here, such as {exemples}',
    why: 'Marks and weights are filed by code: under another key they count for nothing.',
    mend: 'Write the code as the referential gives it.',
  },
});

export const EMPTY_VALUE = rule({
  id: 'schema/empty-value',
  severity: 'error',
  fr: {
    title: 'Valeur absente',
    message: 'La clé « {cle} » n’a pas de valeur, alors qu’il en faut une',
    why: 'Une clé laissée vide vaut une information manquante.',
    mend: 'Écrivez la valeur après le deux-points, ou effacez la clé si elle est facultative.',
  },
  en: {
    title: 'Missing value',
    message: 'The key “{cle}” has no value, and needs one',
    why: 'A key left empty is information that is missing.',
    mend: 'Write the value after the colon, or delete the key if it is optional.',
  },
});

export const EXCLUSIVE_KEYS = rule({
  id: 'schema/exclusive-keys',
  severity: 'error',
  fr: {
    title: 'Clés qui s’excluent',
    message: '« {cle} » et « {autre} » s’excluent : une seule des deux est possible',
    why: 'Avec les deux, rien ne dit laquelle compte.',
    mend: 'Gardez une seule des deux clés.',
  },
  en: {
    title: 'Keys that exclude each other',
    message: '“{cle}” and “{autre}” exclude each other: only one of the two is possible',
    why: 'With both, nothing says which one counts.',
    mend: 'Keep one of the two keys.',
  },
});

export const ONE_OF_KEYS = rule({
  id: 'schema/one-of-keys',
  severity: 'error',
  fr: {
    title: 'Une clé à choisir',
    message: 'Il manque ici une clé : exactement une parmi {cles}',
    why: 'C’est cette clé qui dit de quoi il s’agit.',
    mend: 'Ajoutez celle des clés qui convient.',
  },
  en: {
    title: 'One key to choose',
    message: 'A key is missing here: exactly one of {cles}',
    why: 'It is this key that says what is meant.',
    mend: 'Add the key that fits.',
  },
});

export const TEXT = rule({
  id: 'schema/text',
  severity: 'error',
  fr: {
    title: 'Texte attendu',
    message: '« {cle} » attend un texte, et non « {valeur} »',
    why: 'Une liste ou des clés à la place d’un texte ne peuvent pas être imprimées.',
    mend: 'Écrivez un texte, entre guillemets droits s’il commence par [ ou {.',
  },
  en: {
    title: 'Text expected',
    message: '“{cle}” takes a text, not “{valeur}”',
    why: 'A list or keys in place of a text cannot be printed.',
    mend: 'Write a text, in straight quotes if it starts with [ or {.',
  },
});

export const NUMBER = rule({
  id: 'schema/number',
  severity: 'error',
  fr: {
    title: 'Nombre attendu',
    message: '« {cle} » attend un nombre, et non « {valeur} »',
    why: 'Cette valeur sert à un calcul.',
    mend: 'Écrivez un nombre, sans guillemets ni unité, avec un point décimal.',
  },
  en: {
    title: 'Number expected',
    message: '“{cle}” takes a number, not “{valeur}”',
    why: 'This value is used in a calculation.',
    mend: 'Write a number, without quotes or unit, with a decimal point.',
  },
});

export const INTEGER = rule({
  id: 'schema/integer',
  severity: 'error',
  fr: {
    title: 'Nombre entier attendu',
    message: '« {cle} » attend un nombre entier, et non « {valeur} »',
    why: 'On y compte des choses entières.',
    mend: 'Écrivez un nombre entier, sans guillemets.',
  },
  en: {
    title: 'Whole number expected',
    message: '“{cle}” takes a whole number, not “{valeur}”',
    why: 'Whole things are counted there.',
    mend: 'Write a whole number, without quotes.',
  },
});

export const LIST = rule({
  id: 'schema/list',
  severity: 'error',
  fr: {
    title: 'Liste attendue',
    message: '« {cle} » attend une liste, et non « {valeur} »',
    why: 'Plusieurs valeurs peuvent se suivre ici : même seule, une valeur y est dans une liste.',
    mend: 'Écrivez la valeur après un tiret, sur sa ligne, ou entre crochets.',
  },
  en: {
    title: 'List expected',
    message: '“{cle}” takes a list, not “{valeur}”',
    why: 'Several values may stand here: even a single one is in a list.',
    mend: 'Write the value after a dash, on its own line, or in brackets.',
  },
});

export const MAPPING = rule({
  id: 'schema/mapping',
  severity: 'error',
  fr: {
    title: 'Clés attendues',
    message: '« {cle} » attend des clés, et non « {valeur} »',
    why: 'Chaque information y a son nom.',
    mend: 'Écrivez chaque clé sur sa ligne, décalée vers la droite, avec sa valeur.',
  },
  en: {
    title: 'Keys expected',
    message: '“{cle}” takes keys, not “{valeur}”',
    why: 'Each piece of information has its name there.',
    mend: 'Write each key on its own line, indented, with its value.',
  },
});

export const SCHEMA_KEY_RULES: readonly Rule[] = [
  REQUIRED,
  UNKNOWN_KEY,
  KEY_CODE,
  EMPTY_VALUE,
  EXCLUSIVE_KEYS,
  ONE_OF_KEYS,
  TEXT,
  NUMBER,
  INTEGER,
  LIST,
  MAPPING,
];
