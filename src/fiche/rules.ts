import { type Rule, rule } from '../diagnostics/rule.ts';

export const UNKNOWN_COMPETENCE = rule({
  id: 'fiche/unknown-competence',
  severity: 'error',
  fr: {
    title: 'Compétence inconnue',
    message: 'La compétence « {competence} » n’existe pas dans le référentiel {referentiel}',
    why: 'Ce qui est noté sous un code inconnu ne compte pour rien.',
    mend: 'Corrigez le code de la compétence, ou le nom du référentiel en tête de la fiche.',
  },
  en: {
    title: 'Unknown competence',
    message: 'Competence “{competence}” does not exist in the referential {referentiel}',
    why: 'Whatever is marked under an unknown code counts for nothing.',
    mend: 'Correct the code of the competence, or the referential named at the head of the sheet.',
  },
});

export const UNKNOWN_CRITERION = rule({
  id: 'fiche/unknown-criterion',
  severity: 'error',
  fr: {
    title: 'Critère inconnu',
    message: 'Le critère « {critere} » n’existe pas ; {competence} a pour critères {connus}',
    why: 'Une note posée sur un critère inconnu est perdue, et le critère visé reste à noter.',
    mend: 'Corrigez le code du critère.',
  },
  en: {
    title: 'Unknown criterion',
    message: 'Criterion “{critere}” does not exist; the criteria of {competence} are {connus}',
    why: 'A mark on an unknown criterion is lost, and the criterion meant stays unmarked.',
    mend: 'Correct the code of the criterion.',
  },
});

export const MISPLACED_CRITERION = rule({
  id: 'fiche/misplaced-criterion',
  severity: 'error',
  fr: {
    title: 'Critère sous une autre compétence',
    message: 'Le critère « {critere} » est noté sous {competence}, mais il appartient à {attendue}',
    why: 'Une note sous une autre compétence ne compte pas : le critère reste à noter.',
    mend: 'Déplacez la note sous la compétence du critère.',
  },
  en: {
    title: 'Criterion under another competence',
    message: 'Criterion “{critere}” is marked under {competence}, but belongs to {attendue}',
    why: 'A mark under another competence does not count: the criterion stays unmarked.',
    mend: 'Move the mark under the competence of the criterion.',
  },
});

export const MARK = rule({
  id: 'fiche/mark',
  severity: 'error',
  fr: {
    title: 'Note hors de l’échelle',
    message: 'La note « {note} » de {critere} n’est pas sur l’échelle du référentiel ; sont admis : {admis}',
    why: 'Une note hors de l’échelle n’a pas de sens pour les règles : le critère reste à noter.',
    mend: 'Écrivez l’une des valeurs de l’échelle ; un nombre s’écrit sans guillemets, avec un point.',
  },
  en: {
    title: 'Mark outside the scale',
    message: 'The mark “{note}” of {critere} is not on the scale of the referential; allowed: {admis}',
    why: 'A mark outside the scale means nothing to the rules: the criterion stays unmarked.',
    mend: 'Write one of the values of the scale; a number is written without quotes, with a point.',
  },
});

export const MARK_WHILE_AWAY = rule({
  id: 'fiche/mark-while-away',
  severity: 'error',
  fr: {
    title: 'Note d’un candidat qui n’était pas là',
    message: 'Le candidat est noté ({criteres}), mais sa fiche le dit « {presence} »',
    why: 'Un candidat absent ou excusé n’a pas été évalué : l’une des deux mentions est fausse.',
    mend: 'Retirez les notes, ou corrigez la clé « presence ».',
  },
  en: {
    title: 'Mark of a candidate who was not there',
    message: 'The candidate has marks ({criteres}), but the sheet says “{presence}”',
    why: 'A candidate absent or excused was not assessed: one of the two is wrong.',
    mend: 'Remove the marks, or correct the key “presence”.',
  },
});

export const MARK_ON_MISSED = rule({
  id: 'fiche/mark-on-missed-assessment',
  severity: 'error',
  fr: {
    title: 'Note sur une évaluation manquée',
    message: 'L’évaluation de {competence} est dite « {presence} », mais elle porte des notes ({criteres})',
    why: 'Une évaluation manquée n’a pas de notes : l’une des deux mentions est fausse.',
    mend: 'Retirez les notes, ou la clé « presence » de cette évaluation.',
  },
  en: {
    title: 'Mark on a missed assessment',
    message: 'The assessment of {competence} is said “{presence}”, but carries marks ({criteres})',
    why: 'A missed assessment has no marks: one of the two is wrong.',
    mend: 'Remove the marks, or the key “presence” of this assessment.',
  },
});

export const TO_COMPLETE = rule({
  id: 'fiche/to-complete',
  severity: 'info',
  waits: true,
  fr: {
    title: 'Texte à compléter',
    message: 'Le texte de « {cle} » est encore à compléter',
    why: 'Le procès-verbal, le rapport et les attestations du candidat impriment ce qui est écrit là.',
    mend: 'Écrivez le texte à la place de « À COMPLÉTER », ou effacez la clé si elle est facultative.',
  },
  en: {
    title: 'Text to complete',
    message: 'The text of “{cle}” is still to be completed',
    why: 'The minutes, the report and the attestations of the candidate print what is written there.',
    mend: 'Write the text in place of “À COMPLÉTER”, or remove the key where it is optional.',
  },
});

export const FICHE_RULES: readonly Rule[] = [
  UNKNOWN_COMPETENCE,
  UNKNOWN_CRITERION,
  MISPLACED_CRITERION,
  MARK,
  MARK_WHILE_AWAY,
  MARK_ON_MISSED,
  TO_COMPLETE,
];
