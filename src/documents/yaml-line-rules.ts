import { type Rule, rule } from '../diagnostics/rule.ts';

export const INDENTATION = rule({
  id: 'yaml/indentation',
  severity: 'error',
  fr: {
    title: 'Décalage',
    message: 'La ligne « {ligne} » n’est pas décalée comme celles auxquelles elle appartient',
    why: 'Le décalage à gauche dit à quoi une ligne appartient : les clés d’un même ensemble, ou les tirets d’une même liste, sont alignés.',
    mend: 'Alignez la ligne, avec des espaces, sur celles qui sont de même rang.',
  },
  en: {
    title: 'Indentation',
    message: 'The line “{ligne}” is not indented like those that it belongs with',
    why: 'Indentation says what a line belongs to: the keys of one set, or the dashes of one list, are aligned.',
    mend: 'Align the line, with spaces, with those of the same rank.',
  },
});

export const TAB = rule({
  id: 'yaml/tab',
  severity: 'error',
  fr: {
    title: 'Tabulation',
    message: 'La ligne « {ligne} » est décalée par une tabulation ; il y faut des espaces',
    why: 'Une tabulation n’a pas de largeur fixe : YAML ne sait pas à quoi appartient la ligne.',
    mend: 'Remplacez la tabulation par des espaces, deux par rang.',
  },
  en: {
    title: 'Tab',
    message: 'The line “{ligne}” is indented with a tab; spaces are needed',
    why: 'A tab has no fixed width: YAML cannot tell what the line belongs to.',
    mend: 'Replace the tab by spaces, two for each rank.',
  },
});

export const MISSING_SPACE = rule({
  id: 'yaml/missing-space',
  severity: 'error',
  fr: {
    title: 'Espace oubliée après le deux-points',
    message: 'Dans « {texte} », il manque une espace après le deux-points',
    why: 'Sans espace après le deux-points, la clé et sa valeur sont lues comme un seul mot.',
    mend: 'Ajoutez une espace après le deux-points.',
  },
  en: {
    title: 'Space missing after the colon',
    message: 'In “{texte}”, a space is missing after the colon',
    why: 'Without a space after the colon, the key and its value are read as one word.',
    mend: 'Add a space after the colon.',
  },
});

export const MISSING_COLON = rule({
  id: 'yaml/missing-colon',
  severity: 'error',
  fr: {
    title: 'Ligne sans deux-points',
    message: '« {texte} » n’est ni une clé, car il y manque un deux-points, ni la suite du texte qui précède',
    why: 'Parmi des clés, chaque ligne est une clé suivie d’un deux-points ; la suite d’un texte est décalée vers la droite.',
    mend: 'Ajoutez le deux-points, ou décalez la ligne vers la droite si elle continue un texte.',
  },
  en: {
    title: 'Line without a colon',
    message: '“{texte}” is neither a key, as a colon is missing, nor the rest of the text before it',
    why: 'Among keys, each line is a key with a colon; the rest of a text is indented further.',
    mend: 'Add the colon, or indent the line further if it goes on with a text.',
  },
});

export const MIXED_DASHES = rule({
  id: 'yaml/mixed-dashes',
  severity: 'error',
  fr: {
    title: 'Lignes avec et sans tiret',
    message:
      '« {ligne} » et, au-dessus, « {voisine} » sont de même rang, mais l’une commence par un tiret et l’autre non',
    why: 'Des lignes de même rang sont toutes des clés, sans tiret, ou toutes les éléments d’une liste, qui ont chacun le leur.',
    mend: 'Effacez le tiret de trop ou ajoutez celui qui manque ; une clé de l’élément d’une liste est décalée de deux espaces sous lui.',
  },
  en: {
    title: 'Lines with and without a dash',
    message:
      '“{ligne}” and, above it, “{voisine}” have the same rank, but one of them starts with a dash and the other does not',
    why: 'Lines of the same rank are all keys, without a dash, or all the items of a list, each of which has its own.',
    mend: 'Delete the dash or add the one that is missing; a key of a list’s item is indented by two spaces below it.',
  },
});

export const OTHER_DASH = rule({
  id: 'yaml/other-dash',
  severity: 'error',
  fr: {
    title: 'Signe à la place du tiret d’une liste',
    message: '« {ligne} » commence par « {signe} » ; un élément d’une liste commence par un tiret et une espace',
    why: 'Une puce ou un tiret long, souvent copiés depuis un traitement de texte, sont lus comme des lettres, et un tiret sans espace aussi.',
    mend: 'Écrivez « - » (le trait d’union du clavier, puis une espace) à la place.',
  },
  en: {
    title: 'Sign in the place of the dash of a list',
    message: '“{ligne}” starts with “{signe}”; an item of a list starts with a dash and a space',
    why: 'A bullet or a long dash, often pasted from a word processor, is read as a letter, and a dash without a space is, too.',
    mend: 'Write “- ” (the hyphen of the keyboard, then a space) in its place.',
  },
});

export const MERGE_CONFLICT = rule({
  id: 'yaml/merge-conflict',
  severity: 'error',
  fr: {
    title: 'Conflit de fusion',
    message: 'La ligne « {ligne} » marque un conflit entre deux versions du fichier, qui n’est pas résolu',
    why: 'git a laissé dans le fichier les deux versions d’un même passage, et rien ne dit laquelle compte.',
    mend: 'Gardez le passage qui convient, et effacez l’autre avec les lignes « <<<<<<< », « ======= » et « >>>>>>> ».',
  },
  en: {
    title: 'Merge conflict',
    message: 'The line “{ligne}” marks a conflict between two versions of the file, which is not resolved',
    why: 'git left both versions of one passage in the file, and nothing says which counts.',
    mend: 'Keep the passage that is right, and delete the other with the lines “<<<<<<<”, “=======” and “>>>>>>>”.',
  },
});

/** How the lines of a text stand to each other. */
export const YAML_LINE_RULES: readonly Rule[] = [
  INDENTATION,
  TAB,
  MISSING_SPACE,
  MISSING_COLON,
  MIXED_DASHES,
  OTHER_DASH,
  MERGE_CONFLICT,
];
