import { type Rule, rule } from '../diagnostics/rule.ts';

export const TOO_LARGE = rule({
  id: 'yaml/too-large',
  severity: 'error',
  fr: {
    title: 'Document trop gros',
    message: 'Le document dépasse {limite} Mo et n’a pas été lu',
    why: 'Un référentiel entier tient en quelques dizaines de kilo-octets : un document de cette taille n’en est pas un, ou en réunit plusieurs.',
    mend: 'Vérifiez que c’est le bon fichier, ou séparez-le en plusieurs.',
  },
  en: {
    title: 'Document too large',
    message: 'The document is larger than {limite} MB and was not read',
    why: 'A whole referential takes a few dozen kilobytes: a document of this size is none, or joins several.',
    mend: 'Check that it is the right file, or split it.',
  },
});

export const TOO_DEEP = rule({
  id: 'yaml/too-deep',
  severity: 'error',
  fr: {
    title: 'Trop de niveaux',
    message: 'Le document emboîte ici plus de {limite} niveaux de clés ou de listes',
    why: 'Aucun document n’en demande autant : c’est en général une accolade ou un crochet de trop.',
    mend: 'Cherchez, avant cet endroit, ce qui a été ouvert sans être fermé, ou trop décalé vers la droite.',
  },
  en: {
    title: 'Too many levels',
    message: 'The document nests more than {limite} levels of keys or lists here',
    why: 'No document needs as many: it is usually a brace or a bracket too much.',
    mend: 'Look, before this place, for what was opened and not closed, or indented too far.',
  },
});

export const TOO_MANY_SIGNS = rule({
  id: 'yaml/too-many-signs',
  severity: 'error',
  fr: {
    title: 'Trop de valeurs',
    message: 'Le document est trop fourni pour être lu : plus de {limite} lignes, deux-points, virgules ou guillemets',
    why: 'Un référentiel entier en compte quelques milliers : un document de cette taille n’en est pas un, ou en réunit plusieurs.',
    mend: 'Vérifiez que c’est le bon fichier, ou séparez-le en plusieurs.',
  },
  en: {
    title: 'Too many values',
    message: 'The document holds too much to be read: more than {limite} lines, colons, commas or quotes',
    why: 'A whole referential has a few thousand: a document of this size is none, or joins several.',
    mend: 'Check that it is the right file, or split it.',
  },
});

export const LIST_TOO_LONG = rule({
  id: 'yaml/list-too-long',
  severity: 'error',
  fr: {
    title: 'Liste trop longue',
    message: 'La liste a plus de {limite} valeurs',
    why: 'Aucune session ni aucun référentiel n’en demande autant : le document est d’un autre genre, ou réunit plusieurs listes.',
    mend: 'Séparez la liste, ou nommez les fiches par un motif, comme « fiches/*.yaml ».',
  },
  en: {
    title: 'List too long',
    message: 'The list has more than {limite} values',
    why: 'No session and no referential needs as many: the document is of another kind, or joins several lists.',
    mend: 'Split the list, or name the sheets by a pattern, such as “fiches/*.yaml”.',
  },
});

export const YAML_SIZE_RULES: readonly Rule[] = [TOO_LARGE, TOO_DEEP, TOO_MANY_SIGNS, LIST_TOO_LONG];
