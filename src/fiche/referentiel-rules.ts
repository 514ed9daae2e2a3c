import { type Rule, rule } from '../diagnostics/rule.ts';

export const UNKNOWN_REFERENTIEL = rule({
  id: 'fiche/unknown-referentiel',
  severity: 'error',
  fr: {
    title: 'Référentiel introuvable',
    message: 'Le référentiel « {reference} » est introuvable ; sont connus : {known}',
    why: 'Sans son référentiel, une fiche ne peut être ni vérifiée ni évaluée : ni les critères ni les règles ne sont connus.',
    mend: 'Corrigez le code et la version, placez le référentiel dans un dossier « referentiels » à côté du document ou au-dessus, ou indiquez son fichier avec l’option --referentiel.',
  },
  en: {
    title: 'Referential not found',
    message: 'The referential “{reference}” was not found; known: {known}',
    why: 'Without its referential a fiche can be neither checked nor graded: neither the criteria nor the rules are known.',
    mend: 'Mend the code and the version, put the referential in a folder “referentiels” beside the document or above it, or name its file with the option --referentiel.',
  },
});

export const REFERENTIEL_VERSION = rule({
  id: 'fiche/referentiel-version',
  severity: 'error',
  fr: {
    title: 'Autre version du référentiel',
    message: 'Le document demande « {reference} », mais « {place} » ne contient que {found}',
    why: 'D’une version à l’autre, les critères et les règles changent : une fiche n’est évaluée qu’avec la version qu’elle nomme.',
    mend: 'Corrigez la version dans le document, ou ajoutez la version demandée à cet endroit : les versions y vivent côte à côte.',
  },
  en: {
    title: 'Other version of the referential',
    message: 'The document asks for “{reference}”, but “{place}” holds only {found}',
    why: 'Criteria and rules change from one version to the next: a fiche is graded only with the version that it names.',
    mend: 'Mend the version in the document, or add the version asked for at that place: versions live there side by side.',
  },
});

export const UNSOUND_REFERENTIEL = rule({
  id: 'fiche/unsound-referentiel',
  severity: 'error',
  fr: {
    title: 'Référentiel inutilisable',
    message:
      'Le référentiel « {reference} » se trouve dans « {file} », dont la forme est fautive : il ne peut pas être utilisé',
    why: 'Un référentiel dont la forme est fautive ne peut pas servir à évaluer : il pourrait manquer un critère ou une règle.',
    mend: 'Corrigez d’abord les erreurs signalées dans le fichier du référentiel.',
  },
  en: {
    title: 'Unusable referential',
    message: 'The referential “{reference}” stands in “{file}”, whose form is wrong: it cannot be used',
    why: 'A referential whose form is wrong cannot be graded with: a criterion or a rule might be missing.',
    mend: 'First mend the errors reported in the file of the referential.',
  },
});

export const AMBIGUOUS_REFERENTIEL = rule({
  id: 'fiche/ambiguous-referentiel',
  severity: 'error',
  fr: {
    title: 'Référentiel en double',
    message: 'Le référentiel « {reference} » se trouve dans plusieurs fichiers : {files}',
    why: 'Deux fichiers de même code et de même version peuvent avoir des règles différentes : on ne saurait laquelle suivre.',
    mend: 'Gardez un seul fichier par version, ou nommez celui qui convient par « --referentiel ».',
  },
  en: {
    title: 'Referential in double',
    message: 'The referential “{reference}” stands in several files: {files}',
    why: 'Two files of one code and version may have different rules: nobody could tell which to follow.',
    mend: 'Keep one file for each version, or name the one that is meant with “--referentiel”.',
  },
});

/** What can go wrong when the referential that a fiche or a session names is looked up. */
export const FICHE_REFERENTIEL_RULES: readonly Rule[] = [
  UNKNOWN_REFERENTIEL,
  REFERENTIEL_VERSION,
  UNSOUND_REFERENTIEL,
  AMBIGUOUS_REFERENTIEL,
];
