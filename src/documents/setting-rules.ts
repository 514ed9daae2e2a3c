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

export const SETTING_REPEATED = rule({
  id: 'schema/setting-repeated',
  severity: 'warning',
  fr: {
    title: 'Règle réglée deux fois',
    message: 'La règle « {regle} » est déjà réglée plus haut : ce second réglage est sans effet',
    why: 'Qui ne lirait que la seconde ligne se tromperait sur ce qui est accepté dans le document.',
    mend: 'Gardez une seule des deux lignes.',
  },
  en: {
    title: 'Rule set twice',
    message: 'The rule “{regle}” is already set above: this second setting has no effect',
    why: 'Whoever reads the second line alone would be mistaken about what is accepted in the document.',
    mend: 'Keep one of the two lines only.',
  },
});

export const SETTING_LOWERED = rule({
  id: 'schema/setting-lowered',
  severity: 'warning',
  fr: {
    title: 'Erreur mise de côté',
    message:
      'Ce réglage ne change que la vérification : pour « grade » et « minutes », « {regle} » reste ici une erreur',
    why: 'Tant que l’erreur demeure, une fiche reste hors du procès-verbal ; d’une session ou d’un référentiel, aucun n’est tiré.',
    mend: 'Corrigez l’erreur, puis retirez la ligne.',
  },
  en: {
    title: 'Error put aside',
    message: 'This setting changes validation only: for “grade” and “minutes”, “{regle}” is still an error here',
    why: 'While the error remains, a sheet is left out of the minutes; of a session or a referential, none are made.',
    mend: 'Correct the error, then remove the line.',
  },
});

export const SETTING_POWERLESS = rule({
  id: 'schema/setting-powerless',
  severity: 'warning',
  fr: {
    title: 'Réglage qui ne peut rien',
    message: 'Ce réglage est sans effet : un document ne peut pas écarter lui-même ce que « {regle} » constate ici',
    why: 'Un document qui ne peut pas être lu n’est pas vérifié plus loin, et un mauvais réglage ne s’excuse pas par un autre.',
    mend: 'Corrigez ce qui est constaté, puis retirez la ligne.',
  },
  en: {
    title: 'Setting that can do nothing',
    message: 'This setting has no effect: a document cannot itself dismiss what “{regle}” finds here',
    why: 'A document that cannot be read is not checked any further, and one setting does not excuse another.',
    mend: 'Correct what is found, then remove the line.',
  },
});

export const SETTING_RULES: readonly Rule[] = [
  SETTING_RULE,
  SETTING_REASON,
  SETTING_UNUSED,
  SETTING_REPEATED,
  SETTING_LOWERED,
  SETTING_POWERLESS,
];
