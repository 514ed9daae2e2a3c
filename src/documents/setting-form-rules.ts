import { type Rule, rule } from '../diagnostics/rule.ts';

export const SETTING_MALFORMED = rule({
  id: 'schema/setting-malformed',
  severity: 'warning',
  fr: {
    title: 'Réglage mal écrit',
    message: '« {texte} » est sans effet : un réglage s’écrit « # certif: off RÈGLE : la raison »',
    why: 'Un réglage mal écrit n’est qu’un commentaire : on croit une règle mise de côté, et elle ne l’est pas.',
    mend: 'Corrigez la ligne. Le premier mot est « off », « info », « warning » ou « error » ; « certif explain » énumère les règles.',
  },
  en: {
    title: 'Setting that is badly written',
    message: '“{texte}” has no effect: a setting is written “# certif: off RULE : the reason”',
    why: 'A setting that is badly written is a mere comment: people believe that a rule is put aside, and it is not.',
    mend: 'Correct the line. The first word is “off”, “info”, “warning” or “error”; “certif explain” lists the rules.',
  },
});

export const SETTING_NO_BREAK_SPACE = rule({
  id: 'schema/setting-no-break-space',
  severity: 'warning',
  fr: {
    title: 'Espace insécable dans un réglage',
    message: 'Une espace insécable se trouve ici, qui ne se voit pas : ce réglage est sans effet',
    why: 'Un réglage mal écrit n’est qu’un commentaire : on croit une règle mise de côté, et elle ne l’est pas.',
    mend: 'Effacez-la, et tapez une espace ordinaire.',
  },
  en: {
    title: 'No-break space in a setting',
    message: 'There is a no-break space here, which does not show: this setting has no effect',
    why: 'A setting that is badly written is a mere comment: people believe that a rule is put aside, and it is not.',
    mend: 'Delete it, and type an ordinary space.',
  },
});

export const SETTING_MISPLACED = rule({
  id: 'schema/setting-misplaced',
  severity: 'warning',
  fr: {
    title: 'Réglage mal placé',
    message:
      'Le réglage de « {regle} » est sans effet ici : il ne compte qu’en tête du document, sans espace devant le dièse',
    why: 'Un réglage vaut pour tout le document : certif ne le cherche qu’au début, là où chacun le voit.',
    mend: 'Mettez la ligne tout en haut du document, avant toute clé et toute ligne « --- », sans espace devant le dièse.',
  },
  en: {
    title: 'Setting in the wrong place',
    message:
      'The setting of “{regle}” has no effect here: it counts only at the head of the document, with no space before the “#”',
    why: 'A setting holds for the whole document: certif looks for it only at the beginning, where everybody sees it.',
    mend: 'Put the line at the very top of the document, before any key and any line “---”, with no space before the “#”.',
  },
});

export const SETTING_FORM_RULES: readonly Rule[] = [SETTING_MALFORMED, SETTING_NO_BREAK_SPACE, SETTING_MISPLACED];
