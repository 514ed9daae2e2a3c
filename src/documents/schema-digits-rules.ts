import { type Rule, rule } from '../diagnostics/rule.ts';

export const DIGITS = rule({
  id: 'schema/digits',
  severity: 'error',
  fr: {
    title: 'Nombre qui a trop de chiffres',
    message: 'Le nombre « {valeur} » de « {cle} » a trop de chiffres pour être gardé exactement',
    why: 'Au-delà d’une quinzaine de chiffres un nombre serait arrondi, et une comparaison n’est juste que sur ce qui est écrit.',
    mend: 'Écrivez moins de chiffres : quatre suffisent après le point.',
  },
  en: {
    title: 'Number with too many digits',
    message: 'The number “{valeur}” of “{cle}” has too many digits to be kept exactly',
    why: 'Beyond some fifteen digits a number would be rounded, and a comparison is right only on what is written.',
    mend: 'Write fewer digits: four are enough after the point.',
  },
});

export const SCHEMA_DIGITS_RULES: readonly Rule[] = [DIGITS];
