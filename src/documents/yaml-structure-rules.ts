import { type Rule, rule } from '../diagnostics/rule.ts';

export const SYNTAX = rule({
  id: 'yaml/syntax',
  severity: 'error',
  fr: {
    title: 'Document illisible',
    message: 'Le document ne se lit plus à partir d’ici : « {texte} » n’a pas sa place',
    why: 'Tant que l’écriture n’est pas mise au point, rien de ce qui suit n’est vérifié.',
    mend: 'Comparez avec les lignes voisines : décalage, tiret, deux-points, guillemets. « certif new » donne un modèle.',
  },
  en: {
    title: 'Unreadable document',
    message: 'The document cannot be read from here on: “{texte}” is out of place',
    why: 'Until its writing is mended, nothing of what follows is checked.',
    mend: 'Compare with the lines around: indentation, dash, colon, quotes. “certif new” gives a model.',
  },
});

export const DUPLICATE_KEY = rule({
  id: 'yaml/duplicate-key',
  severity: 'error',
  fr: {
    title: 'Clé écrite deux fois',
    message: 'La clé « {cle} » est déjà donnée au même endroit',
    why: 'Une seule des deux valeurs compterait, et rien ne dit laquelle.',
    mend: 'Gardez une seule des deux.',
  },
  en: {
    title: 'Key written twice',
    message: 'The key “{cle}” is already given in the same place',
    why: 'Only one of the two values would count, and nothing says which.',
    mend: 'Keep one of the two.',
  },
});

export const KEY_FORM = rule({
  id: 'yaml/key-form',
  severity: 'error',
  fr: {
    title: 'Clé qui n’est pas un mot',
    message: '« {texte} » ne peut pas être une clé ; une clé est un mot ou un code',
    why: 'Un texte entre crochets ou accolades, ou rien du tout, devant un deux-points ne désigne rien.',
    mend: 'Écrivez la clé en toutes lettres devant le deux-points.',
  },
  en: {
    title: 'Key that is no word',
    message: '“{texte}” cannot be a key; a key is a word or a code',
    why: 'A text in brackets or braces, or nothing at all, before a colon names nothing.',
    mend: 'Write the key out before the colon.',
  },
});

export const MERGE_KEY = rule({
  id: 'yaml/merge-key',
  severity: 'error',
  fr: {
    title: 'Clé de fusion',
    message: 'La clé « {cle} », qui recopie d’autres clés, n’est pas admise',
    why: 'Elle n’existe plus en YAML 1.2, et cache ce que le document dit vraiment.',
    mend: 'Écrivez les clés à leur place.',
  },
  en: {
    title: 'Merge key',
    message: 'The key “{cle}”, which copies other keys, is not allowed',
    why: 'It no longer exists in YAML 1.2, and hides what the document really says.',
    mend: 'Write the keys where they belong.',
  },
});

export const UNKNOWN_ALIAS = rule({
  id: 'yaml/unknown-alias',
  severity: 'error',
  fr: {
    title: 'Renvoi sans repère',
    message: '« *{nom} » renvoie au repère « &{nom} », qui n’existe pas avant cet endroit',
    why: 'Un astérisque en tête d’une valeur renvoie à une valeur déjà écrite : ici, à rien.',
    mend: 'Si c’est un texte, mettez-le entre guillemets droits ; sinon, corrigez le nom du repère.',
  },
  en: {
    title: 'Alias without anchor',
    message: '“*{nom}” refers to the anchor “&{nom}”, which does not exist before this place',
    why: 'An asterisk at the head of a value refers to a value already written: here, to none.',
    mend: 'If it is a text, put it in straight quotes; otherwise correct the name of the anchor.',
  },
});

export const ALIAS_IN_ITSELF = rule({
  id: 'yaml/alias-in-itself',
  severity: 'error',
  fr: {
    title: 'Renvoi à soi-même',
    message: '« *{nom} » renvoie à la valeur dans laquelle il se trouve',
    why: 'Une valeur qui se contient elle-même n’a pas de fin.',
    mend: 'Écrivez la valeur en toutes lettres.',
  },
  en: {
    title: 'Alias to itself',
    message: '“*{nom}” refers to the value that it stands in',
    why: 'A value that contains itself has no end.',
    mend: 'Write the value out.',
  },
});

export const ALIAS_BOMB = rule({
  id: 'yaml/alias-bomb',
  severity: 'error',
  fr: {
    title: 'Trop de renvois',
    message: 'Avec « *{nom} », les renvois recopient plus de {limite} valeurs',
    why: 'Des renvois à des renvois font d’un petit texte un document démesuré, qui arrêterait le programme.',
    mend: 'Écrivez les valeurs en toutes lettres.',
  },
  en: {
    title: 'Too many aliases',
    message: 'With “*{nom}”, aliases copy more than {limite} values',
    why: 'Aliases of aliases make a small text a huge document, which would stop the program.',
    mend: 'Write the values out.',
  },
});

export const UNKNOWN_TAG = rule({
  id: 'yaml/unknown-tag',
  severity: 'error',
  fr: {
    title: 'Point d’exclamation en tête d’une valeur',
    message: '« {etiquette} » en tête d’une valeur est lu comme une étiquette, que certif ne connaît pas',
    why: 'Un point d’exclamation au début d’une valeur annonce son type : le mot qui le suit serait perdu.',
    mend: 'Si c’est un texte, mettez-le entre guillemets droits ; sinon, effacez l’étiquette.',
  },
  en: {
    title: 'Exclamation mark at the head of a value',
    message: '“{etiquette}” at the head of a value is read as a tag, which certif does not know',
    why: 'An exclamation mark at the start of a value announces its type: the word after it would be lost.',
    mend: 'If it is a text, put it in straight quotes; otherwise delete the tag.',
  },
});

export const YAML_STRUCTURE_RULES: readonly Rule[] = [
  SYNTAX,
  DUPLICATE_KEY,
  KEY_FORM,
  MERGE_KEY,
  UNKNOWN_ALIAS,
  ALIAS_IN_ITSELF,
  ALIAS_BOMB,
  UNKNOWN_TAG,
];
