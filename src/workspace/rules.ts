import type { Rule } from '../diagnostics/rule.ts';
import { SCHEMA_RULES } from '../documents/schema-rules.ts';
import { SETTING_FORM_RULES } from '../documents/setting-form-rules.ts';
import { SETTING_RULES } from '../documents/setting-rules.ts';
import { YAML_RULES } from '../documents/yaml-rules.ts';
import { CANDIDAT_RULES } from '../exchange/candidat-rules.ts';
import { LISTE_RULES } from '../exchange/liste-rules.ts';
import { AMENAGEMENT_RULES } from '../fiche/amenagement-rules.ts';
import { PARCOURS_RULES } from '../fiche/parcours-rules.ts';
import { PRIVACY_RULES } from '../fiche/privacy-rules.ts';
import { FICHE_REFERENTIEL_RULES } from '../fiche/referentiel-rules.ts';
import { FICHE_RULES } from '../fiche/rules.ts';
import { EXEMPTION_RULES } from '../grading/exemption-rules.ts';
import { WAITING_RULES } from '../grading/rules.ts';
import { COMPOSITION_RULES } from '../jury/composition-rules.ts';
import { DATE_RULES } from '../jury/date-rules.ts';
import { LINE_RULES } from '../jury/line-rules.ts';
import { SESSION_RULES } from '../jury/rules.ts';
import { REFERENTIEL_RULES } from '../referentiel/rules.ts';

/** Every rule there is, family by family. */
export const ALL_RULES: readonly Rule[] = [
  ...YAML_RULES,
  ...SCHEMA_RULES,
  ...SETTING_RULES,
  ...SETTING_FORM_RULES,
  ...REFERENTIEL_RULES,
  ...FICHE_REFERENTIEL_RULES,
  ...FICHE_RULES,
  ...PARCOURS_RULES,
  ...AMENAGEMENT_RULES,
  ...WAITING_RULES,
  ...EXEMPTION_RULES,
  ...COMPOSITION_RULES,
  ...SESSION_RULES,
  ...DATE_RULES,
  ...LINE_RULES,
  ...PRIVACY_RULES,
  ...LISTE_RULES,
  ...CANDIDAT_RULES,
];

export const RULES_BY_ID: ReadonlyMap<string, Rule> = new Map(ALL_RULES.map((rule) => [rule.id, rule]));
export const RULE_IDS: readonly string[] = [...RULES_BY_ID.keys()];
