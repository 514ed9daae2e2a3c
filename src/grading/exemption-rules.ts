import { type Rule, rule } from '../diagnostics/rule.ts';

export const NO_FRAME = rule({
  id: 'exemption/no-frame',
  severity: 'error',
  fr: {
    title: 'Exemption non prévue',
    message: 'Le référentiel {referentiel} ne prévoit pas d’exemption ; celle de « {critere} » est sans effet',
    why: 'Sans « handicap.exemption » dans le référentiel, rien ne permet à un jury de retirer un critère.',
    mend: 'Retirez la demande, ou faites compléter le référentiel par le certificateur.',
  },
  en: {
    title: 'Exemption not foreseen',
    message: 'The referential {referentiel} foresees no exemption; that of “{critere}” has no effect',
    why: 'Without “handicap.exemption” in the referential, nothing lets a jury take a criterion out.',
    mend: 'Remove the request, or have the certifier complete the referential.',
  },
});

export const UNKNOWN_CRITERION = rule({
  id: 'exemption/unknown-criterion',
  severity: 'error',
  fr: {
    title: 'Exemption d’un critère inconnu',
    message: 'L’exemption vise le critère « {critere} », qui n’existe pas dans le référentiel {referentiel}',
    why: 'Une exemption qui ne vise rien est perdue, et le critère visé compte.',
    mend: 'Corrigez le code du critère.',
  },
  en: {
    title: 'Exemption of an unknown criterion',
    message: 'The exemption concerns criterion “{critere}”, which does not exist in the referential {referentiel}',
    why: 'An exemption of nothing is lost, and the criterion meant counts.',
    mend: 'Correct the code of the criterion.',
  },
});

export const NOT_PRESENTED = rule({
  id: 'exemption/not-presented',
  severity: 'error',
  fr: {
    title: 'Exemption dans un bloc non présenté',
    message: 'L’exemption vise « {critere} », dont le bloc {bloc} n’est pas présenté',
    why: 'On n’exempte que d’un critère sur lequel le candidat est évalué.',
    mend: 'Retirez la demande, ou corrigez le parcours.',
  },
  en: {
    title: 'Exemption in a bloc not presented',
    message: 'The exemption concerns “{critere}”, whose bloc {bloc} is not presented',
    why: 'Only a criterion on which the candidate is assessed can be exempted.',
    mend: 'Remove the request, or correct the parcours.',
  },
});

export const DUPLICATE = rule({
  id: 'exemption/duplicate',
  severity: 'error',
  fr: {
    title: 'Deux demandes pour un critère',
    message: 'Le critère « {critere} » fait l’objet d’une seconde demande d’exemption ; la première seule compte',
    why: 'Deux demandes peuvent se contredire : on ne saurait laquelle le jury a jugée.',
    mend: 'Gardez une seule demande par critère.',
  },
  en: {
    title: 'Two requests for one criterion',
    message: 'Criterion “{critere}” has a second request for an exemption; only the first counts',
    why: 'Two requests may contradict each other: nobody could tell which one the jury judged.',
    mend: 'Keep one request per criterion.',
  },
});

export const AVIS = rule({
  id: 'exemption/avis',
  severity: 'error',
  fr: {
    title: 'Exemption accordée sans avis motivé',
    message: 'L’exemption de « {critere} » est accordée sans avis motivé complet ; il manque : {manque}',
    why: 'Le jury n’exempte que sur avis motivé du référent handicap : référence, date et auteur.',
    mend: 'Complétez l’avis ; sans lui, le critère compte.',
  },
  en: {
    title: 'Exemption granted without a reasoned opinion',
    message: 'The exemption of “{critere}” is granted without a complete reasoned opinion; missing: {manque}',
    why: 'The jury exempts only on the reasoned opinion of the référent handicap: reference, date and author.',
    mend: 'Complete the opinion; without it the criterion counts.',
  },
});

export const LATE_AVIS = rule({
  id: 'exemption/late-avis',
  severity: 'error',
  fr: {
    title: 'Avis postérieur à la décision',
    message: 'L’exemption de « {critere} » est accordée le {decision}, avant l’avis du {avis}',
    why: 'Un avis postérieur n’a pas pu éclairer la décision du jury.',
    mend: 'Corrigez la date fausse ; sinon l’exemption est à décider de nouveau.',
  },
  en: {
    title: 'Opinion later than the decision',
    message: 'The exemption of “{critere}” is granted on {decision}, before the opinion of {avis}',
    why: 'A later opinion cannot have informed the decision of the jury.',
    mend: 'Correct the wrong date; otherwise the exemption has to be decided anew.',
  },
});

export const CONDITIONS = rule({
  id: 'exemption/conditions',
  severity: 'error',
  fr: {
    title: 'Exemption accordée sans ses deux conditions',
    message: 'L’exemption de « {critere} » est accordée, mais il reste à établir : {conditions} ({manque})',
    why:
      'Les deux conditions sont cumulatives : la capacité professionnelle globale n’est pas remise en question, ' +
      'et le critère n’a pas vocation à s’appliquer dans la pratique future du candidat.',
    mend: 'Établissez chaque condition (« remplie: oui » et sa justification), ou refusez l’exemption.',
  },
  en: {
    title: 'Exemption granted without its two conditions',
    message: 'The exemption of “{critere}” is granted, but still to be established: {conditions} ({manque})',
    why:
      'The two conditions are cumulative: the overall professional ability is not called into question, ' +
      'and the criterion is not meant to apply in the future practice of the candidate.',
    mend: 'Establish each condition (“remplie: oui” and its justification), or refuse the exemption.',
  },
});

export const INCOMPLETE = rule({
  id: 'exemption/incomplete',
  severity: 'warning',
  waits: true,
  fr: {
    title: 'Demande d’exemption incomplète',
    message: 'La demande d’exemption de « {critere} » est sans effet ; il manque : {manque}',
    why: 'Une exemption demande quatre faits : l’avis motivé, les deux conditions et la décision du jury.',
    mend: 'Complétez la demande, ou laissez le jury la refuser avec son motif.',
  },
  en: {
    title: 'Request for an exemption incomplete',
    message: 'The request for an exemption of “{critere}” has no effect; missing: {manque}',
    why: 'An exemption needs four facts: the reasoned opinion, the two conditions and the decision of the jury.',
    mend: 'Complete the request, or let the jury refuse it with its reason.',
  },
});

export const UNDATED = rule({
  id: 'exemption/undated',
  severity: 'warning',
  fr: {
    title: 'Décision sans date',
    message: 'La décision du jury sur l’exemption de « {critere} » n’a pas de date : elle ne compte pas encore',
    why: 'Sans date, on ne peut pas savoir si l’avis précédait la décision.',
    mend: 'Ajoutez la date de la décision.',
  },
  en: {
    title: 'Decision without a date',
    message: 'The decision of the jury on the exemption of “{critere}” has no date: it does not count yet',
    why: 'Without a date nobody can tell whether the opinion came before the decision.',
    mend: 'Add the date of the decision.',
  },
});

export const REFUSAL_MOTIF = rule({
  id: 'exemption/refusal-motif',
  severity: 'error',
  fr: {
    title: 'Refus sans motif',
    message: 'L’exemption de « {critere} » est refusée sans motif',
    why: 'Un refus contre un avis motivé se motive à son tour : le candidat peut le contester.',
    mend: 'Ajoutez le motif du jury.',
  },
  en: {
    title: 'Refusal without a reason',
    message: 'The exemption of “{critere}” is refused without a reason',
    why: 'A refusal against a reasoned opinion owes a reason in turn: the candidate may contest it.',
    mend: 'Add the reason of the jury.',
  },
});

export const ELIMINATOIRE_MOTIF = rule({
  id: 'exemption/eliminatoire-motif',
  severity: 'error',
  fr: {
    title: 'Critère éliminatoire exempté sans motif',
    message: 'Le critère éliminatoire « {critere} » est exempté sans motif propre du jury : l’exemption est sans effet',
    why: 'Un critère éliminatoire décide à lui seul : en exempter demande une raison du jury lui-même.',
    mend: 'Ajoutez le motif du jury.',
  },
  en: {
    title: 'Eliminatory criterion exempted without a reason',
    message: 'The eliminatory criterion “{critere}” is exempted without a reason of the jury: it has no effect',
    why: 'An eliminatory criterion decides alone: exempting it needs a reason of the jury itself.',
    mend: 'Add the reason of the jury.',
  },
});

export const MARKED = rule({
  id: 'exemption/marked',
  severity: 'warning',
  fr: {
    title: 'Critère exempté et noté',
    message: 'Le critère « {critere} » est exempté : sa note « {note} » ne compte plus',
    why: 'Un critère exempté ne compte ni pour ni contre : une note laissée là trompe qui lit la fiche.',
    mend: 'Retirez la note, ou l’exemption.',
  },
  en: {
    title: 'Criterion both exempted and marked',
    message: 'Criterion “{critere}” is exempted: its mark “{note}” no longer counts',
    why: 'An exempted criterion counts neither for nor against: a mark left there misleads the reader.',
    mend: 'Remove the mark, or the exemption.',
  },
});

export const PENDING = rule({
  id: 'exemption/pending',
  severity: 'info',
  waits: true,
  fr: {
    title: 'Exemption à décider',
    message: 'L’exemption de « {critere} » attend la décision du jury',
    why: 'L’avis seul n’exempte jamais : le jury peut accorder ou refuser.',
    mend: 'Ajoutez la décision du jury à la fiche, ou une ligne « exemption » à la session.',
  },
  en: {
    title: 'Exemption to decide',
    message: 'The exemption of “{critere}” waits for the decision of the jury',
    why: 'The opinion alone never exempts: the jury may grant or refuse.',
    mend: 'Add the decision of the jury to the sheet, or a line “exemption” to the session.',
  },
});

export const EXEMPTION_RULES: readonly Rule[] = [
  NO_FRAME,
  UNKNOWN_CRITERION,
  NOT_PRESENTED,
  DUPLICATE,
  AVIS,
  LATE_AVIS,
  CONDITIONS,
  INCOMPLETE,
  UNDATED,
  REFUSAL_MOTIF,
  ELIMINATOIRE_MOTIF,
  MARKED,
  PENDING,
];
