import type { Rule } from '../diagnostics/rule.ts';
import { YAML_FILE_RULES } from './yaml-file-rules.ts';
import { YAML_LINE_RULES } from './yaml-line-rules.ts';
import { YAML_LOST_RULES } from './yaml-lost-rules.ts';
import { YAML_SIZE_RULES } from './yaml-size-rules.ts';
import { YAML_STRUCTURE_RULES } from './yaml-structure-rules.ts';
import { YAML_TEXT_RULES } from './yaml-text-rules.ts';
import { YAML_TYPING_RULES } from './yaml-typing-rules.ts';

/** What keeps a text from being read as YAML, or lets it be read as something else than what was meant. */
export const YAML_RULES: readonly Rule[] = [
  ...YAML_FILE_RULES,
  ...YAML_SIZE_RULES,
  ...YAML_LINE_RULES,
  ...YAML_STRUCTURE_RULES,
  ...YAML_TEXT_RULES,
  ...YAML_LOST_RULES,
  ...YAML_TYPING_RULES,
];
