import { type Rule, rule } from '../diagnostics/rule.ts';

export const LINE_UNKNOWN = rule({
  id: 'session/line-unknown',
  severity: 'error',
  fr: {
    title: 'Décision sur un élément inconnu',
    message: 'La ligne du candidat {candidat} décide de « {code} », qui n’existe pas dans le référentiel {referentiel}',
    why: 'Une décision qui ne vise rien est perdue.',
    mend: 'Corrigez le code.',
  },
  en: {
    title: 'Decision on something unknown',
    message: 'The line of candidate {candidat} decides “{code}”, which does not exist in the referential {referentiel}',
    why: 'A decision on nothing is lost.',
    mend: 'Correct the code.',
  },
});

export const LINE_NOT_PRESENTED = rule({
  id: 'session/line-not-presented',
  severity: 'error',
  fr: {
    title: 'Décision sur un bloc non présenté',
    message: 'La ligne décide de « {code} », que le candidat {candidat} n’a pas présenté',
    why: 'Un jury ne décide que de ce qui est présenté ; un candidat absent ou excusé ne présente rien.',
    mend: 'Retirez la ligne, ou corrigez la fiche du candidat.',
  },
  en: {
    title: 'Decision on a bloc not presented',
    message: 'The line decides “{code}”, which candidate {candidat} did not present',
    why: 'A jury decides only what is presented; a candidate absent or excused presents nothing.',
    mend: 'Remove the line, or correct the sheet of the candidate.',
  },
});

export const LINE_DUPLICATE = rule({
  id: 'session/line-duplicate',
  severity: 'error',
  fr: {
    title: 'Deux décisions sur un même élément',
    message: 'Une seconde ligne décide de « {code} » pour le candidat {candidat} ; la première seule compte',
    why: 'Deux lignes peuvent se contredire : on ne saurait laquelle le jury a prise.',
    mend: 'Gardez une seule ligne.',
  },
  en: {
    title: 'Two decisions on one thing',
    message: 'A second line decides “{code}” for candidate {candidat}; only the first counts',
    why: 'Two lines may contradict each other: nobody could tell which one the jury took.',
    mend: 'Keep one line.',
  },
});

export const NOT_ASKED = rule({
  id: 'session/exemption-not-asked',
  severity: 'error',
  fr: {
    title: 'Exemption jamais demandée',
    message: 'La ligne décide de l’exemption de « {critere} », que la fiche du candidat {candidat} ne demande pas',
    why: 'Une exemption repose sur un avis motivé et deux conditions, qui se lisent sur la fiche.',
    mend: 'Ajoutez la demande à la fiche, ou retirez la ligne.',
  },
  en: {
    title: 'Exemption never asked for',
    message: 'The line decides the exemption of “{critere}”, which the sheet of candidate {candidat} does not ask for',
    why: 'An exemption rests on a reasoned opinion and two conditions, which stand on the sheet.',
    mend: 'Add the request to the sheet, or remove the line.',
  },
});

export const ALREADY_DECIDED = rule({
  id: 'session/exemption-already-decided',
  severity: 'error',
  fr: {
    title: 'Exemption déjà décidée',
    message: 'L’exemption de « {critere} » est déjà décidée sur la fiche du candidat {candidat}, le {date}',
    why: 'La décision de la fiche compte ; une seconde ne peut que la répéter ou la contredire.',
    mend: 'Retirez la ligne, ou la décision de la fiche.',
  },
  en: {
    title: 'Exemption already decided',
    message: 'The exemption of “{critere}” is already decided on the sheet of candidate {candidat}, on {date}',
    why: 'The decision on the sheet counts; a second one can only repeat or contradict it.',
    mend: 'Remove the line, or the decision on the sheet.',
  },
});

export const NO_EFFECT = rule({
  id: 'session/line-no-effect',
  severity: 'warning',
  fr: {
    title: 'Décision à l’intérieur d’un bloc reporté',
    message: 'La ligne du candidat {candidat} sur « {code} » est sans effet : le bloc {bloc} est reporté',
    why: 'Un bloc reporté est jugé plus tard, en entier.',
    mend: 'Retirez la ligne, ou le report du bloc.',
  },
  en: {
    title: 'Decision inside a bloc put off',
    message: 'The line of candidate {candidat} on “{code}” has no effect: bloc {bloc} is put off',
    why: 'A bloc put off is judged later, as a whole.',
    mend: 'Remove the line, or do not put the bloc off.',
  },
});

export const PREMATURE = rule({
  id: 'session/line-premature',
  severity: 'error',
  fr: {
    title: 'Décision sur ce qui reste à noter',
    message: '« {code} » du candidat {candidat} ne peut pas être décidé : il reste à noter {manquent}',
    why: 'Une note qui manque n’est ni un échec ni une réussite : le jury n’a pas de quoi juger.',
    mend: 'Complétez les notes, ou reportez le bloc.',
  },
  en: {
    title: 'Decision on what is still to mark',
    message: '“{code}” of candidate {candidat} cannot be decided: still to mark are {manquent}',
    why: 'A missing mark is neither a failure nor a success: the jury has nothing to judge.',
    mend: 'Complete the marks, or put the bloc off.',
  },
});

export const OVER_PENDING = rule({
  id: 'session/line-over-pending',
  severity: 'error',
  fr: {
    title: 'Décision sur une exemption en attente',
    message: '« {code} » du candidat {candidat} ne peut pas être décidée avant l’exemption de {critere}',
    why: 'L’exemption change ce qui est évalué : elle se décide avant la compétence.',
    mend: 'Ajoutez une ligne « exemption » pour ce critère.',
  },
  en: {
    title: 'Decision over a pending exemption',
    message: '“{code}” of candidate {candidat} cannot be decided before the exemption of {critere}',
    why: 'The exemption changes what is assessed: it is decided before the competence.',
    mend: 'Add a line “exemption” for this criterion.',
  },
});

export const MISSED_ACQUIRED = rule({
  id: 'session/missed-acquired',
  severity: 'warning',
  fr: {
    title: 'Compétence acquise sans évaluation',
    message: 'Le jury déclare « {code} » acquise, mais le candidat {candidat} a manqué cette évaluation',
    why: 'Une compétence déclarée acquise sans évaluation sera difficile à défendre.',
    mend: 'Vérifiez la décision ; un bloc peut être reporté à une autre session.',
  },
  en: {
    title: 'Competence acquired without an assessment',
    message: 'The jury declares “{code}” acquired, but candidate {candidat} missed this assessment',
    why: 'A competence declared acquired without an assessment will be hard to defend.',
    mend: 'Check the decision; a bloc can be put off to another session.',
  },
});

export const MOTIF = rule({
  id: 'session/motif',
  severity: 'error',
  fr: {
    title: 'Décision sans motif',
    message:
      'La décision « {decision} » sur « {code} » du candidat {candidat} demande un motif ; les règles donnent « {regles} »',
    why: 'Le jury est souverain, mais s’écarte des règles en disant pourquoi : le procès-verbal le porte.',
    mend: 'Ajoutez « motif: » à la ligne.',
  },
  en: {
    title: 'Decision without a reason',
    message: 'The decision “{decision}” on “{code}” of candidate {candidat} needs a reason; the rules give “{regles}”',
    why: 'The jury is sovereign, but departs from the rules by saying why: the minutes carry it.',
    mend: 'Add “motif:” to the line.',
  },
});

export const EXEMPTION_MOTIF = rule({
  id: 'session/exemption-motif',
  severity: 'error',
  fr: {
    title: 'Décision sur une exemption sans motif',
    message:
      'La décision « {decision} » sur l’exemption de « {critere} » du candidat {candidat} demande un motif du jury',
    why:
      'Refuser une exemption, ou exempter d’un critère éliminatoire, se motive ; ' +
      'sans motif, un critère éliminatoire n’est pas exempté.',
    mend: 'Ajoutez « motif: » à la ligne.',
  },
  en: {
    title: 'Decision on an exemption without a reason',
    message:
      'The decision “{decision}” on the exemption of “{critere}” of candidate {candidat} needs a reason of the jury',
    why:
      'Refusing an exemption, or exempting an eliminatory criterion, owes a reason; ' +
      'without it an eliminatory criterion is not exempted.',
    mend: 'Add “motif:” to the line.',
  },
});

export const DECISION_MISSING = rule({
  id: 'session/decision-missing',
  severity: 'info',
  waits: true,
  fr: {
    title: 'Bloc sans décision',
    message: 'Le bloc « {code} » du candidat {candidat} n’a pas de ligne de décision',
    why: 'Chaque bloc présenté est décidé par le jury, par une ligne ou par « propositions: confirmees ».',
    mend: 'Ajoutez la ligne, ou « propositions: confirmees » si le jury reprend toutes les propositions.',
  },
  en: {
    title: 'Bloc without a decision',
    message: 'Bloc “{code}” of candidate {candidat} has no line of decision',
    why: 'The jury decides every bloc presented, by a line or by “propositions: confirmees”.',
    mend: 'Add the line, or “propositions: confirmees” where the jury takes over every proposal.',
  },
});

export const LINE_RULES: readonly Rule[] = [
  LINE_UNKNOWN,
  LINE_NOT_PRESENTED,
  LINE_DUPLICATE,
  NOT_ASKED,
  ALREADY_DECIDED,
  NO_EFFECT,
  PREMATURE,
  OVER_PENDING,
  MISSED_ACQUIRED,
  MOTIF,
  EXEMPTION_MOTIF,
  DECISION_MISSING,
];
