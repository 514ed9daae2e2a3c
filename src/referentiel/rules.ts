import type { Rule } from '../diagnostics/rule.ts';
import { CODE_RULES } from './code-rules.ts';
import { CONTENU_RULES } from './contenu-rules.ts';
import { EDITION_RULES } from './edition-rules.ts';
import { REGLE_RULES } from './regle-rules.ts';

export const REFERENTIEL_RULES: readonly Rule[] = [...CODE_RULES, ...REGLE_RULES, ...CONTENU_RULES, ...EDITION_RULES];
