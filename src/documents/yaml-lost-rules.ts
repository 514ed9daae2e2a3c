import { type Rule, rule } from '../diagnostics/rule.ts';

export const COMMENT_IN_TEXT = rule({
  id: 'yaml/comment-in-text',
  severity: 'warning',
  fr: {
    title: 'Texte coupé par un dièse',
    message: 'Le texte s’arrête avant « {suite} » : une espace et un dièse commencent un commentaire',
    why: 'Ce qui suit est perdu sans bruit, et manquerait dans les documents imprimés.',
    mend: 'Mettez le texte entre guillemets droits ; si c’est un commentaire, laissez une espace après le dièse.',
  },
  en: {
    title: 'Text cut by a hash sign',
    message: 'The text ends before “{suite}”: a space and a hash sign start a comment',
    why: 'What follows is lost silently, and would be missing from the printed documents.',
    mend: 'Put the text in straight quotes; if it is a comment, leave a space after the hash sign.',
  },
});

export const VALUE_IN_COMMENT = rule({
  id: 'yaml/value-in-comment',
  severity: 'warning',
  fr: {
    title: 'Valeur prise pour un commentaire',
    message:
      '« {suite} », qui commence par un dièse, est lu comme un commentaire, et non comme une valeur de « {cle} »',
    why: 'Ce qui suit le dièse est perdu sans bruit, et manquerait dans les documents imprimés.',
    mend: 'Mettez la valeur entre guillemets droits ; si c’est un commentaire, laissez une espace après le dièse.',
  },
  en: {
    title: 'Value taken for a comment',
    message: '“{suite}”, which starts with a hash sign, is read as a comment, not as a value of “{cle}”',
    why: 'What follows the hash sign is lost silently, and would be missing from the printed documents.',
    mend: 'Put the value in straight quotes; if it is a comment, leave a space after the hash sign.',
  },
});

export const ANCHOR_IN_TEXT = rule({
  id: 'yaml/anchor-in-text',
  severity: 'warning',
  fr: {
    title: 'Mot pris pour un repère',
    message: '« {mot} » est pris pour un repère, auquel rien ne renvoie : il manquera au texte',
    why: 'Une esperluette collée à un mot, en tête d’un texte, nomme un repère : le mot est perdu sans bruit.',
    mend: 'Mettez le texte entre guillemets droits ; si c’est un repère, effacez-le, puisque rien n’y renvoie.',
  },
  en: {
    title: 'Word taken for an anchor',
    message: '“{mot}” is taken for an anchor, to which nothing refers: the text will lack it',
    why: 'An ampersand joined to a word at the head of a text names an anchor: the word is lost silently.',
    mend: 'Put the text in straight quotes; if it is an anchor, delete it, as nothing refers to it.',
  },
});

/** What is lost of a text, although it can be read. */
export const YAML_LOST_RULES: readonly Rule[] = [COMMENT_IN_TEXT, VALUE_IN_COMMENT, ANCHOR_IN_TEXT];
