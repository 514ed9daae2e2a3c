import { type Rule, rule } from '../diagnostics/rule.ts';

export const DUPLICATE_CODE = rule({
  id: 'referentiel/duplicate-code',
  severity: 'error',
  fr: {
    title: 'Code en double',
    message: 'Le code « {code} » est déjà celui d’un autre élément du même genre',
    why: 'Un code désigne un seul élément : une note, une règle ou une décision ne saurait duquel elle parle.',
    mend: 'Donnez à chacun un code qui lui soit propre.',
  },
  en: {
    title: 'Duplicate code',
    message: 'The code “{code}” is already that of another element of its kind',
    why: 'A code means one element: a mark, a rule or a decision could not tell which.',
    mend: 'Give each a code of its own.',
  },
});

export const MISPLACED_CODE = rule({
  id: 'referentiel/misplaced-code',
  severity: 'error',
  fr: {
    title: 'Code mal placé',
    message: 'Le code « {code} » n’est pas à sa place : sous « {parent} », il commence par « {attendu} »',
    why: 'Le code dit où l’élément se trouve ; qui lit une fiche ou un procès-verbal le cherche là.',
    mend: 'Corrigez le code, ou déplacez l’élément.',
  },
  en: {
    title: 'Misplaced code',
    message: 'The code “{code}” is not in its place: under “{parent}” it begins with “{attendu}”',
    why: 'The code says where the element stands; the reader of a sheet or of minutes looks for it there.',
    mend: 'Correct the code, or move the element.',
  },
});

export const UNKNOWN_MODALITY = rule({
  id: 'referentiel/unknown-modality',
  severity: 'error',
  fr: {
    title: 'Modalité inconnue',
    message: 'La modalité « {modalite} » de {competence} n’est pas déclarée ; le sont : {connues}',
    why: 'Une fiche ne peut pas suivre une modalité que le référentiel ne décrit pas.',
    mend: 'Corrigez le code, ou déclarez la modalité sous « modalites ».',
  },
  en: {
    title: 'Unknown modality',
    message: 'The modality “{modalite}” of {competence} is not declared; declared are: {connues}',
    why: 'A sheet cannot follow a modality that the referential does not describe.',
    mend: 'Correct the code, or declare the modality under “modalites”.',
  },
});

export const UNKNOWN_CONTEXT = rule({
  id: 'referentiel/unknown-context',
  severity: 'error',
  fr: {
    title: 'Contexte inconnu',
    message: 'Le contexte « {contexte} » de {competence} n’est pas déclaré ; le sont : {connus}',
    why: 'Le contexte dit dans quelle entreprise le candidat est évalué : il doit avoir un intitulé.',
    mend: 'Corrigez le code, ou déclarez le contexte sous « contextes ».',
  },
  en: {
    title: 'Unknown context',
    message: 'The context “{contexte}” of {competence} is not declared; declared are: {connus}',
    why: 'The context says in which company the candidate is assessed: it must have a title.',
    mend: 'Correct the code, or declare the context under “contextes”.',
  },
});

export const NO_CAPITALISATION = rule({
  id: 'referentiel/no-capitalisation',
  severity: 'error',
  fr: {
    title: 'Pas de modalité de capitalisation',
    message: 'Aucune modalité n’est dite « capitalisation: oui »',
    why: 'Sans elle, un candidat qui ne présente que des blocs ne peut pas être évalué.',
    mend: 'Ajoutez « capitalisation: oui » à la modalité du dossier professionnel.',
  },
  en: {
    title: 'No modality of capitalisation',
    message: 'No modality is said “capitalisation: oui”',
    why: 'Without one a candidate who presents single blocs cannot be assessed.',
    mend: 'Add “capitalisation: oui” to the modality of the dossier professionnel.',
  },
});

export const SEVERAL_CAPITALISATIONS = rule({
  id: 'referentiel/several-capitalisations',
  severity: 'error',
  fr: {
    title: 'Plusieurs modalités de capitalisation',
    message: 'La modalité « {modalite} » est dite « capitalisation: oui », mais « {premiere} » l’est déjà',
    why: 'Un parcours par blocs n’a qu’une modalité : on ne saurait laquelle.',
    mend: 'Gardez « capitalisation: oui » à une seule modalité.',
  },
  en: {
    title: 'Several modalities of capitalisation',
    message: 'The modality “{modalite}” is said “capitalisation: oui”, but “{premiere}” is already',
    why: 'A parcours of blocs has one modality: nobody could tell which.',
    mend: 'Keep “capitalisation: oui” on one modality only.',
  },
});

export const ORDINARY_CAPITALISATION = rule({
  id: 'referentiel/ordinary-capitalisation',
  severity: 'error',
  fr: {
    title: 'Modalité de capitalisation prise pour ordinaire',
    message: '{competence} a pour modalité ordinaire « {modalite} », qui est celle des parcours par blocs',
    why: 'Le dossier professionnel remplace la modalité ordinaire : il ne peut pas être l’une et l’autre.',
    mend: 'Donnez à la compétence sa propre modalité.',
  },
  en: {
    title: 'Modality of capitalisation taken for ordinary',
    message: '{competence} has “{modalite}” for ordinary modality, which is that of a parcours of blocs',
    why: 'The dossier professionnel stands in for the ordinary modality: it cannot be both.',
    mend: 'Give the competence a modality of its own.',
  },
});

export const CODE_RULES: readonly Rule[] = [
  DUPLICATE_CODE,
  MISPLACED_CODE,
  UNKNOWN_MODALITY,
  UNKNOWN_CONTEXT,
  NO_CAPITALISATION,
  SEVERAL_CAPITALISATIONS,
  ORDINARY_CAPITALISATION,
];
