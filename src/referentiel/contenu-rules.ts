import { type Rule, rule } from '../diagnostics/rule.ts';

export const NO_CRITERION = rule({
  id: 'referentiel/no-criterion',
  severity: 'error',
  fr: {
    title: 'Compétence sans critère',
    message: 'La compétence {competence} n’a aucun critère',
    why: 'Ce qui n’a pas de critère ne peut pas être évalué : la compétence serait toujours à délibérer.',
    mend: 'Ajoutez au moins un critère.',
  },
  en: {
    title: 'Competence without a criterion',
    message: 'Competence {competence} has no criterion',
    why: 'What has no criterion cannot be assessed: the jury would always have to decide.',
    mend: 'Add at least one criterion.',
  },
});

export const EMPTY_CRITERION = rule({
  id: 'referentiel/empty-criterion',
  severity: 'error',
  fr: {
    title: 'Critère sans texte',
    message: 'Le critère {critere} n’a pas de texte',
    why: 'L’évaluateur ne saurait pas ce qu’il note.',
    mend: 'Écrivez ce qui doit être observé.',
  },
  en: {
    title: 'Criterion without a text',
    message: 'Criterion {critere} has no text',
    why: 'The assessor could not tell what to mark.',
    mend: 'Write what is to be observed.',
  },
});

export const SAME_CRITERION = rule({
  id: 'referentiel/same-criterion',
  severity: 'warning',
  fr: {
    title: 'Deux critères de même texte',
    message: 'Le critère {critere} a le même texte que {autre}',
    why: 'La même chose serait notée deux fois, et pèserait double.',
    mend: 'Retirez l’un des deux, ou distinguez-les.',
  },
  en: {
    title: 'Two criteria with the same text',
    message: 'Criterion {critere} has the same text as {autre}',
    why: 'The same thing would be marked twice, and weigh double.',
    mend: 'Remove one of the two, or tell them apart.',
  },
});

export const NO_FINALITE = rule({
  id: 'referentiel/no-finalite',
  severity: 'warning',
  fr: {
    title: 'Compétence sans finalité',
    message: 'La compétence {competence} ne dit pas sa finalité',
    why: 'Une compétence se lit « faire … en … afin de … » : sans finalité, le jury juge un geste et non son but.',
    mend: 'Complétez « finalite », qui commence par « afin de ».',
  },
  en: {
    title: 'Competence without a finality',
    message: 'Competence {competence} does not say its “finalite”',
    why: 'A competence reads “do … by … in order to …”: without its aim, the jury judges a gesture.',
    mend: 'Complete “finalite”, which begins with “afin de”.',
  },
});

export const UNUSED_CONTEXT = rule({
  id: 'referentiel/unused-context',
  severity: 'info',
  fr: {
    title: 'Contexte inutilisé',
    message: 'Le contexte « {contexte} » ne sert à aucune compétence',
    why: 'Un contexte déclaré pour rien trahit souvent un oubli dans une compétence.',
    mend: 'Retirez-le, ou nommez-le dans les compétences qu’il concerne.',
  },
  en: {
    title: 'Unused context',
    message: 'The context “{contexte}” serves no competence',
    why: 'A context declared for nothing often betrays an oversight in a competence.',
    mend: 'Remove it, or name it in the competences that it concerns.',
  },
});

export const NO_HANDICAP = rule({
  id: 'referentiel/no-handicap',
  severity: 'warning',
  fr: {
    title: 'Pas de dispositions sur le handicap',
    message: 'Le référentiel ne dit rien des candidats en situation de handicap',
    why: 'Sans « handicap », il n’admet ni aménagement ni exemption.',
    mend: 'Ajoutez « handicap » avec ses aménagements, ses exemptions et l’engagement.',
  },
  en: {
    title: 'No provisions on disability',
    message: 'The referential says nothing of candidates with a disability',
    why: 'Without “handicap” it allows neither accommodations nor exemptions.',
    mend: 'Add “handicap” with its accommodations, its exemptions and the commitment.',
  },
});

export const NO_CADRE = rule({
  id: 'referentiel/no-accommodation-frame',
  severity: 'info',
  fr: {
    title: 'Mise en situation sans cadre d’aménagements',
    message: '{competence} est évaluée par une mise en situation et ne précise pas ses aménagements possibles',
    why: 'Pour une modalité liée à une situation de travail, l’ingénieur de certification s’engage à préciser ce cadre.',
    mend: 'Ajoutez « amenagements-possibles » à l’évaluation de la compétence ; sinon le cadre général s’applique.',
  },
  en: {
    title: 'Work situation without a frame of accommodations',
    message: '{competence} is assessed in a work situation and does not state its possible accommodations',
    why: 'For a modality tied to a work situation, the certification engineer undertakes to state this frame.',
    mend: 'Add “amenagements-possibles” to the assessment of the competence; else the general frame applies.',
  },
});

export const UNOBSERVABLE = rule({
  id: 'referentiel/unobservable-criterion',
  severity: 'warning',
  fr: {
    title: 'Critère qui ne s’observe pas',
    message: 'Le critère {critere} (« {texte} ») ne dit pas ce qui s’observe',
    why: 'Un critère est une phrase que deux évaluateurs constateraient de même : ni un mot seul, ni une question.',
    mend: 'Écrivez ce que le candidat fait ou produit, et à quoi on le reconnaît.',
  },
  en: {
    title: 'Criterion that cannot be observed',
    message: 'Criterion {critere} (“{texte}”) does not say what is observed',
    why: 'A criterion is a sentence that two assessors would find alike: neither a single word nor a question.',
    mend: 'Write what the candidate does or makes, and how it is recognised.',
  },
});

export const NUMBERING = rule({
  id: 'referentiel/numbering',
  severity: 'warning',
  fr: {
    title: 'Numérotation à trous ou dans le désordre',
    message: 'Le code attendu ici est « {attendu} », et non « {code} »',
    why: 'Qui lit une fiche cherche le code manquant, et croit qu’un critère a été perdu.',
    mend: 'Renumérotez ; si l’édition est publiée, ajoutez plutôt à la fin.',
  },
  en: {
    title: 'Numbering with holes or out of order',
    message: 'The code expected here is “{attendu}”, not “{code}”',
    why: 'The reader of a sheet looks for the missing code, and believes that a criterion was lost.',
    mend: 'Number anew; where the edition is published, rather add at the end.',
  },
});

export const NARROW_CADRE = rule({
  id: 'referentiel/narrow-frame',
  severity: 'info',
  fr: {
    title: 'Cadre d’aménagements plus étroit, sans explication',
    message: 'Le cadre de {competence} exclut {exclus}, que le cadre général admet, et n’a pas de texte',
    why: 'Refuser à une évaluation ce que le référentiel admet ailleurs se justifie (Code du travail, art. D5211-2).',
    mend: 'Ajoutez « texte » au cadre de la compétence, ou les types exclus.',
  },
  en: {
    title: 'Narrower frame of accommodations, without a reason',
    message: 'The frame of {competence} excludes {exclus}, which the general frame allows, and has no text',
    why: 'To deny an assessment what the referential allows elsewhere needs a reason (Code du travail, art. D5211-2).',
    mend: 'Add “texte” to the frame of the competence, or the kinds left out.',
  },
});

export const TO_COMPLETE = rule({
  id: 'referentiel/to-complete',
  severity: 'warning',
  fr: {
    title: 'Texte à compléter',
    message: 'Le texte de « {cle} » est encore à compléter',
    why: 'Le référentiel fait foi tel qu’il est publié, et les fiches, les rapports et le procès-verbal reprennent ses textes.',
    mend: 'Écrivez le texte à la place de « À COMPLÉTER », ou effacez la clé si elle est facultative.',
  },
  en: {
    title: 'Text to complete',
    message: 'The text of “{cle}” is still to be completed',
    why: 'The referential is authoritative as published, and sheets, reports and minutes repeat its texts.',
    mend: 'Write the text in place of “À COMPLÉTER”, or remove the key where it is optional.',
  },
});

export const CONTENU_RULES: readonly Rule[] = [
  NO_CRITERION,
  EMPTY_CRITERION,
  SAME_CRITERION,
  NO_FINALITE,
  UNUSED_CONTEXT,
  NO_HANDICAP,
  NO_CADRE,
  UNOBSERVABLE,
  NUMBERING,
  NARROW_CADRE,
  TO_COMPLETE,
];
