import { type Rule, rule } from '../diagnostics/rule.ts';

export const MEDICAL_WORDS = rule({
  id: 'privacy/medical-words',
  severity: 'warning',
  fr: {
    title: 'Mots qui semblent médicaux',
    message: 'Le texte de « {cle} » semble parler de la santé de quelqu’un',
    why:
      'Le handicap est une donnée de santé (RGPD, art. 9) : une fiche ou une session ne porte que la référence ' +
      'de l’avis et une justification neutre, jamais la nature du handicap.',
    mend: 'Dites le fait sans sa cause ; la nature du handicap reste au dossier du référent handicap.',
  },
  en: {
    title: 'Words that look medical',
    message: 'The text of “{cle}” seems to speak of somebody’s health',
    why:
      'A disability is health data (GDPR, art. 9): a sheet or a session holds only the reference of the opinion ' +
      'and a neutral justification, never the nature of the disability.',
    mend: 'State the fact without its cause; the nature of the disability stays in the référent handicap’s own file.',
  },
});

export const PRIVACY_RULES: readonly Rule[] = [MEDICAL_WORDS];
