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

export const TOO_FAR_LEFT = rule({
  id: 'schema/too-far-left',
  severity: 'error',
  fr: {
    title: 'Clés trop peu décalées',
    message: 'Ce qui suit semble appartenir à « {cle} », mais n’est pas décalé sous cette clé : {cles}',
    why: 'Le décalage à gauche dit à quoi une clé appartient : ces clés sont lues comme étant de même rang que la leur.',
    mend: 'Décalez ces lignes vers la droite, de deux espaces de plus que la clé à laquelle elles appartiennent.',
  },
  en: {
    title: 'Keys indented too little',
    message: 'What follows seems to belong to “{cle}”, but is not indented below that key: {cles}',
    why: 'Indentation says what a key belongs to: these keys are read as being of the same rank as their own.',
    mend: 'Indent these lines further, by two spaces more than the key that they belong to.',
  },
});

export const TOO_FAR_RIGHT = rule({
  id: 'schema/too-far-right',
  severity: 'error',
  fr: {
    title: 'Clés trop décalées',
    message: 'Ce qui suit semble être de même rang que « {cle} », mais est décalé sous cette clé : {cles}',
    why: 'Le décalage à gauche dit à quoi une clé appartient : ces clés sont lues comme des parties de celle qui les précède.',
    mend: 'Ramenez ces lignes vers la gauche, pour les aligner sur la clé de même rang.',
  },
  en: {
    title: 'Keys indented too far',
    message: 'What follows seems to be of the same rank as “{cle}”, but is indented below that key: {cles}',
    why: 'Indentation says what a key belongs to: these keys are read as parts of the one before them.',
    mend: 'Move these lines back to the left, to align them with the key of the same rank.',
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

/** Which keys a mapping has, and which ones stand in another. */
export const SCHEMA_KEY_RULES: readonly Rule[] = [
  REQUIRED,
  UNKNOWN_KEY,
  TOO_FAR_LEFT,
  TOO_FAR_RIGHT,
  KEY_CODE,
  EMPTY_VALUE,
  EXCLUSIVE_KEYS,
  ONE_OF_KEYS,
];
