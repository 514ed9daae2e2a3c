import { type Rule, rule } from '../diagnostics/rule.ts';

export const BLANK_DATE = rule({
  id: 'session/blank-date',
  severity: 'info',
  waits: true,
  fr: {
    title: 'Date de la session à écrire',
    message: 'La session a encore la date {date} du modèle',
    why: 'Elle serait la date d’effet du procès-verbal, des validations et des attestations.',
    mend: 'Écrivez le jour de la délibération : 2026-06-12.',
  },
  en: {
    title: 'Date of the session to be written',
    message: 'The session still has the date {date} of the skeleton',
    why: 'It would be the date of effect of the minutes, of what is validated and of the attestations.',
    mend: 'Write the day of the deliberation: 2026-06-12.',
  },
});

export const AFTER_DEADLINE = rule({
  id: 'session/after-deadline',
  severity: 'warning',
  fr: {
    title: 'Session après l’échéance',
    message: 'La session est du {date} ; la certification ne se délivre que jusqu’au {echeance}',
    why: 'Une certification délivrée après sa dernière date de délivrance est contestable.',
    mend: 'Vérifiez la date de la session, et l’échéance au référentiel.',
  },
  en: {
    title: 'Session after the last date of delivery',
    message: 'The session is on {date}; the certification may be delivered until {echeance}',
    why: 'A certification delivered after its last date of delivery can be contested.',
    mend: 'Check the date of the session, and “echeance” in the referential.',
  },
});

export const LATE_DATE = rule({
  id: 'session/late-date',
  severity: 'error',
  fr: {
    title: 'Date postérieure à la session',
    message: 'La date {date} est postérieure à celle de la session, le {session}',
    why: 'Une évaluation, un avis ou une décision ne peut pas être postérieur à la session qui en juge.',
    mend: 'Corrigez la date, ou celle de la session.',
  },
  en: {
    title: 'Date later than the session',
    message: 'The date {date} is later than that of the session, {session}',
    why: 'An assessment, an opinion or a decision cannot be later than the session that judges it.',
    mend: 'Correct the date, or that of the session.',
  },
});

export const DATE_RULES: readonly Rule[] = [BLANK_DATE, AFTER_DEADLINE, LATE_DATE];
