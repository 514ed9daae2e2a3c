import { type Rule, rule } from '../diagnostics/rule.ts';

export const SETTING_RULE = rule({
  id: 'schema/setting-rule',
  severity: 'error',
  fr: {
    title: 'Réglage d’une règle inconnue',
    message: 'La règle « {regle} » n’existe pas : ce réglage est sans effet',
    why: 'Un réglage mal écrit laisse croire que quelque chose est accepté, ou l’inverse.',
    mend: 'Corrigez le nom de la règle ; « certif explain » les énumère.',
  },
  en: {
    title: 'Setting of an unknown rule',
    message: 'The rule “{regle}” does not exist: this setting has no effect',
    why: 'A setting that is misspelt makes people believe that something is accepted, or the contrary.',
    mend: 'Correct the name of the rule; “certif explain” lists them.',
  },
});

export const SETTING_REASON = rule({
  id: 'schema/setting-reason',
  severity: 'error',
  fr: {
    title: 'Réglage sans raison',
    message: 'Le réglage de « {regle} » ne dit pas pourquoi : il est sans effet',
    why: 'Qui reprendra le document doit savoir pourquoi une règle y est réglée autrement.',
    mend: 'Écrivez la raison après un deux-points : « # certif: off RÈGLE : la raison ».',
  },
  en: {
    title: 'Setting without a reason',
    message: 'The setting of “{regle}” does not say why: it has no effect',
    why: 'Whoever inherits the document has to know why a rule is set otherwise there.',
    mend: 'Write the reason after a colon: “# certif: off RULE : the reason”.',
  },
});

export const SETTING_UNUSED = rule({
  id: 'schema/setting-unused',
  severity: 'warning',
  fr: {
    title: 'Réglage qui ne sert plus',
    message: 'Le réglage de « {regle} » ne sert à rien : la règle ne constate rien dans ce document',
    why: 'Un réglage oublié cacherait demain une vraie faute.',
    mend: 'Retirez la ligne.',
  },
  en: {
    title: 'Setting that is of no use any more',
    message: 'The setting of “{regle}” is of no use: the rule finds nothing in this document',
    why: 'A setting left behind would hide a real mistake tomorrow.',
    mend: 'Remove the line.',
  },
});

export const SETTING_RULES: readonly Rule[] = [SETTING_RULE, SETTING_REASON, SETTING_UNUSED];
