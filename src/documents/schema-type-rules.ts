import { type Rule, rule } from '../diagnostics/rule.ts';

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

/** What kind of value a key takes. */
export const DIGITS = rule({
  id: 'schema/digits',
  severity: 'error',
  fr: {
    title: 'Nombre qui a trop de chiffres',
    message: 'Le nombre « {valeur} » de « {cle} » a trop de chiffres pour être gardé exactement',
    why: 'Au-delà d’une quinzaine de chiffres un nombre serait arrondi, et une comparaison n’est juste que sur ce qui est écrit.',
    mend: 'Écrivez moins de chiffres : quatre suffisent après le point.',
  },
  en: {
    title: 'Number with too many digits',
    message: 'The number “{valeur}” of “{cle}” has too many digits to be kept exactly',
    why: 'Beyond some fifteen digits a number would be rounded, and a comparison is right only on what is written.',
    mend: 'Write fewer digits: four are enough after the point.',
  },
});

export const SCHEMA_TYPE_RULES: readonly Rule[] = [TEXT, NUMBER, INTEGER, LIST, MAPPING, DIGITS];
