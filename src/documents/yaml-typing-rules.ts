import { type Rule, rule } from '../diagnostics/rule.ts';

export const NO_BREAK_SPACE = rule({
  id: 'yaml/no-break-space',
  severity: 'error',
  fr: {
    title: 'Espace insécable',
    message: 'Dans « {texte} », une espace insécable ({code}) tient la place d’une espace ordinaire',
    why: 'Venue d’un traitement de texte ou d’une page web, elle ne se distingue pas à l’œil, mais ne décale pas une ligne et ne sépare pas une clé de sa valeur.',
    mend: 'Effacez cette espace et retapez-la avec la barre d’espace.',
  },
  en: {
    title: 'No-break space',
    message: 'In “{texte}”, a no-break space ({code}) stands in the place of an ordinary space',
    why: 'Come from a word processor or a web page, it looks the same, but neither indents a line nor separates a key from its value.',
    mend: 'Delete this space and type it again with the space bar.',
  },
});

export const TYPOGRAPHIC_QUOTES = rule({
  id: 'yaml/typographic-quotes',
  severity: 'error',
  fr: {
    title: 'Guillemets typographiques',
    message:
      'Dans « {texte} », les guillemets font partie de la valeur : seuls des guillemets droits ("…") peuvent l’entourer',
    why: 'Un traitement de texte remplace les guillemets droits par d’autres, qui sont alors lus comme des lettres du code ou du mot.',
    mend: 'Remplacez-les par des guillemets droits ("…"), ou effacez-les.',
  },
  en: {
    title: 'Typographic quotes',
    message: 'In “{texte}”, the quotes are part of the value: only straight quotes ("…") can enclose it',
    why: 'A word processor replaces straight quotes by others, which are then read as letters of the code or word.',
    mend: 'Replace them by straight quotes ("…"), or delete them.',
  },
});

export const TRAILING_COMMA = rule({
  id: 'yaml/trailing-comma',
  severity: 'warning',
  fr: {
    title: 'Virgule ou point-virgule en fin de valeur',
    message: '« {texte} » se termine par « {signe} », qui fait partie de la valeur',
    why: 'En JSON ou dans un tableau, ce signe sépare une valeur de la suivante ; ici, une valeur finit avec sa ligne, et le signe serait imprimé avec elle.',
    mend: 'Effacez le signe ; s’il doit être imprimé, mettez la valeur entre guillemets droits ("…").',
  },
  en: {
    title: 'Comma or semicolon at the end of a value',
    message: '“{texte}” ends with “{signe}”, which is part of the value',
    why: 'In JSON or in a table this sign separates a value from the next one; here a value ends with its line, and the sign would be printed with it.',
    mend: 'Delete the sign; if it is to be printed, put the value in straight quotes ("…").',
  },
});

export const YAML_TYPING_RULES: readonly Rule[] = [NO_BREAK_SPACE, TYPOGRAPHIC_QUOTES, TRAILING_COMMA];
