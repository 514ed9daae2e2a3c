import { type Rule, rule } from '../diagnostics/rule.ts';

export const UNKNOWN_COMPETENCE = rule({
  id: 'amenagement/unknown-competence',
  severity: 'error',
  fr: {
    title: 'Aménagement d’une compétence inconnue',
    message: 'L’aménagement vise la compétence « {competence} », qui n’existe pas dans le référentiel {referentiel}',
    why: 'On ne peut pas vérifier qu’un aménagement entre dans le cadre d’une compétence inconnue.',
    mend: 'Corrigez le code de la compétence.',
  },
  en: {
    title: 'Accommodation of an unknown competence',
    message:
      'The accommodation covers competence “{competence}”, which does not exist in the referential {referentiel}',
    why: 'An accommodation of an unknown competence cannot be checked against its frame.',
    mend: 'Correct the code of the competence.',
  },
});

export const NOT_PRESENTED = rule({
  id: 'amenagement/not-presented',
  severity: 'warning',
  fr: {
    title: 'Aménagement d’un bloc non présenté',
    message: 'L’aménagement vise {competence}, dont le bloc {bloc} n’est pas présenté',
    why: 'Il n’a pas d’effet dans cette session.',
    mend: 'Retirez la compétence de l’aménagement, ou corrigez le parcours.',
  },
  en: {
    title: 'Accommodation of a bloc not presented',
    message: 'The accommodation covers {competence}, whose bloc {bloc} is not presented',
    why: 'It has no effect in this session.',
    mend: 'Remove the competence from the accommodation, or correct the parcours.',
  },
});

export const FORMAT_OUTSIDE = rule({
  id: 'amenagement/format-outside-frame',
  severity: 'error',
  fr: {
    title: 'Format adapté hors du cadre',
    message: 'Le cadre des aménagements de {competence} n’admet pas « format » ; il admet : {admis}',
    why: 'Le format d’une modalité ne s’adapte que dans le respect des spécifications du référentiel.',
    mend: 'Choisissez un aménagement du cadre, ou faites compléter le référentiel par le certificateur.',
  },
  en: {
    title: 'Adapted format outside the frame',
    message: 'The frame of accommodations of {competence} does not allow “format”; it allows: {admis}',
    why: 'The format of a modality is adapted only within the specifications of the referential.',
    mend: 'Choose an accommodation within the frame, or have the certifier complete the referential.',
  },
});

export const FORMAT_WITHOUT_AVIS = rule({
  id: 'amenagement/format-without-avis',
  severity: 'error',
  fr: {
    title: 'Format adapté sans avis',
    message: 'Le format adapté demande l’avis du référent handicap ; il manque : {manque}',
    why: 'Le format d’une modalité ne s’adapte que sur conseil du référent handicap.',
    mend: 'Ajoutez « avis: » avec sa référence et sa date.',
  },
  en: {
    title: 'Adapted format without an opinion',
    message: 'An adapted format needs the opinion of the référent handicap; missing: {manque}',
    why: 'The format of a modality is adapted only on the advice of the référent handicap.',
    mend: 'Add “avis:” with its reference and its date.',
  },
});

export const OUTSIDE = rule({
  id: 'amenagement/outside-frame',
  severity: 'warning',
  fr: {
    title: 'Aménagement hors du cadre',
    message: 'Le cadre des aménagements de {competence} ne prévoit pas « {type} » ; il admet : {admis}',
    why: 'Le candidat n’est pas écarté pour avoir été aidé, mais le jury doit savoir que le cadre a été dépassé.',
    mend: 'Choisissez un aménagement du cadre, ou faites compléter le référentiel par le certificateur.',
  },
  en: {
    title: 'Accommodation outside the frame',
    message: 'The frame of accommodations of {competence} does not foresee “{type}”; it allows: {admis}',
    why: 'A candidate is not shut out for having been helped, but the jury should know that the frame was exceeded.',
    mend: 'Choose an accommodation within the frame, or have the certifier complete the referential.',
  },
});

export const LATE_AVIS = rule({
  id: 'amenagement/late-avis',
  severity: 'warning',
  fr: {
    title: 'Avis postérieur à l’évaluation',
    message: 'L’avis du {avis} est postérieur à l’évaluation de {competence}, le {evaluation}',
    why: 'Un aménagement se décide avant l’évaluation : l’une des deux dates est sans doute fausse.',
    mend: 'Vérifiez la date de l’avis et celle de l’évaluation.',
  },
  en: {
    title: 'Opinion later than the assessment',
    message: 'The opinion of {avis} is later than the assessment of {competence}, on {evaluation}',
    why: 'An accommodation is decided before the assessment: one of the two dates is probably wrong.',
    mend: 'Check the date of the opinion and that of the assessment.',
  },
});

export const AMENAGEMENT_RULES: readonly Rule[] = [
  UNKNOWN_COMPETENCE,
  NOT_PRESENTED,
  FORMAT_OUTSIDE,
  FORMAT_WITHOUT_AVIS,
  OUTSIDE,
  LATE_AVIS,
];
