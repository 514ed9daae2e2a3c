import { type Rule, rule } from '../diagnostics/rule.ts';

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

/** How much there is: nothing, too much, the same twice. */
export const SCHEMA_SIZE_RULES: readonly Rule[] = [EMPTY_TEXT, EMPTY_LIST, EMPTY_ITEM, TOO_LONG, REPEATED, TOO_MANY];
