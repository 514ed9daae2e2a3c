import { type Rule, rule } from '../diagnostics/rule.ts';

export const COLON_IN_TEXT = rule({
  id: 'yaml/colon-in-text',
  severity: 'error',
  fr: {
    title: 'Deux-points dans un texte',
    message: 'Dans « {texte} », le deux-points suivi d’une espace est lu comme la fin d’une clé',
    why: 'YAML sépare une clé de sa valeur par un deux-points et une espace : la phrase n’est plus lue comme une phrase.',
    mend: 'Mettez la phrase entre guillemets droits ("…"), ou à la ligne en dessous de sa clé, après « >- ».',
  },
  en: {
    title: 'Colon in a text',
    message: 'In “{texte}”, the colon with a space after it is read as the end of a key',
    why: 'YAML separates a key from its value by a colon and a space: the sentence is no longer read as one.',
    mend: 'Put the sentence in straight quotes ("…"), or on the line below its key, after “>-”.',
  },
});

export const RESERVED_START = rule({
  id: 'yaml/reserved-start',
  severity: 'error',
  fr: {
    title: 'Texte qui commence par un signe réservé',
    message: 'Le texte « {texte} » commence par « {signe} », qui a un sens propre en YAML',
    why: 'Un texte qui commence par - * & ! @ % ` [ { | > ou ? n’est pas lu comme un texte.',
    mend: 'Mettez le texte entre guillemets droits ("…"), ou à la ligne en dessous de sa clé, après « >- ».',
  },
  en: {
    title: 'Text that starts with a reserved sign',
    message: 'The text “{texte}” starts with “{signe}”, which has a meaning of its own in YAML',
    why: 'A text that starts with - * & ! @ % ` [ { | > or ? is not read as a text.',
    mend: 'Put the text in straight quotes ("…"), or on the line below its key, after “>-”.',
  },
});

export const TEXT_AFTER_QUOTE = rule({
  id: 'yaml/text-after-quote',
  severity: 'error',
  fr: {
    title: 'Texte après un guillemet fermant',
    message: '« {texte} » vient après le guillemet qui ferme le texte',
    why: 'Un texte qui commence par un guillemet droit ou une apostrophe s’arrête au suivant : le reste n’a pas de place.',
    mend: 'Entourez la phrase entière de guillemets droits et, à l’intérieur, employez « … » ou \\".',
  },
  en: {
    title: 'Text after a closing quote',
    message: '“{texte}” comes after the quote that closes the text',
    why: 'A text that starts with a straight quote or an apostrophe ends at the next one: the rest has no place.',
    mend: 'Put straight quotes around the whole sentence and, inside, use « … » or \\".',
  },
});

export const UNCLOSED_QUOTE = rule({
  id: 'yaml/unclosed-quote',
  severity: 'error',
  fr: {
    title: 'Guillemet non fermé',
    message: 'Le texte « {texte} » commence par un guillemet qui n’est pas fermé',
    why: 'Sans guillemet fermant, la suite du document est avalée par ce texte.',
    mend: 'Fermez le guillemet à la fin du texte.',
  },
  en: {
    title: 'Unclosed quote',
    message: 'The text “{texte}” starts with a quote that is not closed',
    why: 'Without a closing quote, the text swallows the rest of the document.',
    mend: 'Close the quote at the end of the text.',
  },
});

export const UNCLOSED_BRACKET = rule({
  id: 'yaml/unclosed-bracket',
  severity: 'error',
  fr: {
    title: 'Crochet ou accolade non fermé',
    message: 'Le signe « {signe} » ouvert ici n’est pas fermé',
    why: 'Un crochet ouvre une liste et une accolade des clés : sans leur fin, la suite du document est mal lue.',
    mend: 'Fermez-le ; si c’est un signe de la phrase, mettez la phrase entre guillemets droits.',
  },
  en: {
    title: 'Unclosed bracket or brace',
    message: 'The sign “{signe}” opened here is not closed',
    why: 'A bracket opens a list and a brace keys: without their end, the rest of the document is misread.',
    mend: 'Close it; if it is a sign of the sentence, put the sentence in straight quotes.',
  },
});

export const JOINED_COMMENT = rule({
  id: 'yaml/joined-comment',
  severity: 'error',
  fr: {
    title: 'Dièse collé à ce qui précède',
    message: '« {suite} » est collé à ce qui précède : il manque une espace devant le dièse',
    why: 'Un dièse ne commence un commentaire qu’après une espace ; collé à une valeur, il n’a pas de place.',
    mend: 'Ajoutez une espace devant le dièse ; si c’est du texte, mettez-le à l’intérieur des guillemets droits.',
  },
  en: {
    title: 'Hash sign joined to what stands before it',
    message: '“{suite}” is joined to what stands before it: a space is missing before the hash sign',
    why: 'A hash sign starts a comment only after a space; joined to a value, it has no place.',
    mend: 'Add a space before the hash sign; if it is text, put it inside the straight quotes.',
  },
});

export const FLOW_COMMA = rule({
  id: 'yaml/flow-comma',
  severity: 'error',
  fr: {
    title: 'Virgule dans un texte entre accolades',
    message: 'Entre accolades, une virgule finit la valeur : « {suite} » est lu comme une autre clé',
    why: 'La phrase est coupée à sa première virgule, et la suite serait perdue.',
    mend: 'Mettez la phrase entre guillemets droits, ou écrivez chaque clé sur sa ligne, sans accolades.',
  },
  en: {
    title: 'Comma in a text between braces',
    message: 'Between braces a comma ends the value: “{suite}” is read as another key',
    why: 'The sentence is cut at its first comma, and the rest would be lost.',
    mend: 'Put the sentence in straight quotes, or write each key on its own line, without braces.',
  },
});

export const BAD_ESCAPE = rule({
  id: 'yaml/escape',
  severity: 'error',
  fr: {
    title: 'Barre oblique inverse',
    message: 'Entre guillemets droits, « {sequence} » n’a pas de sens',
    why: 'Dans un texte entre guillemets droits, une barre oblique inverse annonce un caractère spécial.',
    mend: "Doublez la barre oblique inverse, ou entourez le texte d’apostrophes ('…').",
  },
  en: {
    title: 'Backslash',
    message: 'In straight quotes, “{sequence}” has no meaning',
    why: 'In a text in straight quotes, a backslash announces a special character.',
    mend: "Double the backslash, or put the text in apostrophes ('…').",
  },
});

export const QUOTE_NUMBER = rule({
  id: 'yaml/quote-number',
  severity: 'error',
  fr: {
    title: 'Texte lu comme un nombre',
    message:
      '« {texte} » est lu comme le nombre {lu}, mais « {cle} » attend un texte : il y faut des guillemets droits',
    why: 'Un nombre perd ce qui ne compte pas pour lui : 1.10 devient 1.1 et 012 devient 12.',
    mend: 'Mettez la valeur entre guillemets droits : "1.10".',
  },
  en: {
    title: 'Text read as a number',
    message: '“{texte}” is read as the number {lu}, but “{cle}” takes a text: it needs straight quotes',
    why: 'A number loses what does not count in it: 1.10 becomes 1.1 and 012 becomes 12.',
    mend: 'Put the value in straight quotes: "1.10".',
  },
});

export const QUOTE_WORD = rule({
  id: 'yaml/quote-word',
  severity: 'error',
  fr: {
    title: 'Mot qui a un sens en YAML',
    message: '« {texte} » n’est pas lu comme un mot, mais « {cle} » attend un texte : il y faut des guillemets droits',
    why: 'null, true et false (même avec une majuscule) et ~ ont un sens propre : une personne nommée Null n’aurait plus de nom.',
    mend: 'Mettez le mot entre guillemets droits : "Null".',
  },
  en: {
    title: 'Word with a meaning in YAML',
    message: '“{texte}” is not read as a word, but “{cle}” takes a text: it needs straight quotes',
    why: 'null, true and false (with a capital too) and ~ have a meaning of their own: a person named Null would have no name.',
    mend: 'Put the word in straight quotes: "Null".',
  },
});

export const YAML_TEXT_RULES: readonly Rule[] = [
  COLON_IN_TEXT,
  RESERVED_START,
  TEXT_AFTER_QUOTE,
  UNCLOSED_QUOTE,
  UNCLOSED_BRACKET,
  JOINED_COMMENT,
  FLOW_COMMA,
  BAD_ESCAPE,
  QUOTE_NUMBER,
  QUOTE_WORD,
];
