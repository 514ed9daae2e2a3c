import { type Rule, rule } from '../diagnostics/rule.ts';

export const TO_MARK = rule({
  id: 'fiche/to-mark',
  severity: 'info',
  waits: true,
  fr: {
    title: 'Critères à noter',
    message: '{nombre} critère(s) à noter sur {total}, à commencer par {premiers}',
    why: 'Une note qui manque n’est ni un échec ni une réussite : la fiche est incomplète.',
    mend: 'Notez les critères ; « certif grade » les énumère.',
  },
  en: {
    title: 'Criteria to mark',
    message: '{nombre} of {total} criteria to mark, beginning with {premiers}',
    why: 'A missing mark is neither a failure nor a success: the sheet is incomplete.',
    mend: 'Mark the criteria; “certif grade” lists them.',
  },
});

export const TO_DELIBERATE = rule({
  id: 'fiche/to-deliberate',
  severity: 'info',
  waits: true,
  fr: {
    title: 'Compétence à délibérer',
    message: 'Le jury doit décider de {competence} : aucune règle ne peut en décider',
    why:
      'Une évaluation manquée pour une bonne raison, ou une compétence dont tous les critères sont exemptés, ' +
      'n’est jamais acquise ni refusée par le calcul.',
    mend: 'Ajoutez à la session une ligne « competence », ou reportez le bloc.',
  },
  en: {
    title: 'Competence to deliberate on',
    message: 'The jury has to decide on {competence}: no rule can',
    why:
      'An assessment missed for a good reason, or a competence whose criteria are all exempted, ' +
      'is never acquired nor refused by computation.',
    mend: 'Add a line “competence” to the session, or put the bloc off.',
  },
});

export const WAITING_RULES: readonly Rule[] = [TO_MARK, TO_DELIBERATE];
