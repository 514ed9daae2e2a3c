import { type Rule, rule } from '../diagnostics/rule.ts';

export const KIND = rule({
  id: 'schema/kind',
  severity: 'error',
  fr: {
    title: 'Genre de document inconnu',
    message: '« {valeur} » n’est pas un genre de document ; « certif » prend une de ces valeurs : {admis}',
    why: 'La première ligne dit à certif ce qu’est le document : sans elle, rien d’autre n’est vérifié.',
    mend: 'Corrigez la ligne « certif: ».',
  },
  en: {
    title: 'Unknown kind of document',
    message: '“{valeur}” is no kind of document; “certif” is one of {admis}',
    why: 'The first line tells certif what the document is: without it, nothing else is checked.',
    mend: 'Correct the line “certif:”.',
  },
});

export const EDITION = rule({
  id: 'schema/edition',
  severity: 'error',
  fr: {
    title: 'Forme pas encore connue',
    message: '« {valeur} » est une forme que cette version de certif ne connaît pas ; elle connaît {admis}',
    why: 'Le nombre après la barre est l’édition de la forme : une édition plus récente demande un certif plus récent.',
    mend: 'Mettez certif à jour, ou écrivez le document dans la forme connue.',
  },
  en: {
    title: 'Form not known yet',
    message: '“{valeur}” is a form that this version of certif does not know; it knows {admis}',
    why: 'The number after the slash is the edition of the form: a newer edition needs a newer certif.',
    mend: 'Update certif, or write the document in the form that is known.',
  },
});

export const NO_KIND = rule({
  id: 'schema/no-kind',
  severity: 'error',
  fr: {
    title: 'Genre de document absent',
    message:
      'Le document ne dit pas ce qu’il est : il y manque la clé « certif », qui prend une de ces valeurs : {admis}',
    why: 'La première ligne dit à certif ce qu’est le document : sans elle, rien d’autre n’est vérifié.',
    mend: 'Ajoutez en première ligne, par exemple, « certif: fiche/1 ».',
  },
  en: {
    title: 'Kind of document missing',
    message: 'The document does not say what it is: the key “certif”, one of {admis}, is missing',
    why: 'The first line tells certif what the document is: without it, nothing else is checked.',
    mend: 'Add as its first line, for instance, “certif: fiche/1”.',
  },
});

export const RESULT = rule({
  id: 'schema/result',
  severity: 'error',
  fr: {
    title: 'Résultat de certif',
    message:
      '« {valeur} » est un résultat que certif a écrit, et non un document à vérifier ; les documents sont {admis}',
    why: 'Un résultat se refait à partir des documents : il ne se vérifie ni ne se corrige à la main.',
    mend: 'Donnez à certif la fiche, la session ou le référentiel dont il vient.',
  },
  en: {
    title: 'Result of certif',
    message: '“{valeur}” is a result that certif wrote, not a document to check; documents are {admis}',
    why: 'A result is made again from the documents: it is not checked or corrected by hand.',
    mend: 'Give certif the sheet, the session or the referential that it comes from.',
  },
});

export const ROOT = rule({
  id: 'schema/root',
  severity: 'error',
  fr: {
    title: 'Document sans clés',
    message:
      'Le document commence par « {texte} » et n’est pas fait de clés ; un document de certif commence par la clé « certif », qui prend une de ces valeurs : {admis}',
    why: 'Un document de certif est une suite de clés, dont la première est « certif ».',
    mend: 'Comparez avec un modèle : « certif new » en écrit un.',
  },
  en: {
    title: 'Document without keys',
    message: 'The document starts with “{texte}” and is not made of keys; its first line would be {admis}',
    why: 'A document of certif is a set of keys, the first of which is “certif”.',
    mend: 'Compare with a model: “certif new” writes one.',
  },
});

export const SCHEMA_KIND_RULES: readonly Rule[] = [KIND, EDITION, NO_KIND, RESULT, ROOT];
