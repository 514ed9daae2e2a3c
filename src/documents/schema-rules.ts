import type { Rule } from '../diagnostics/rule.ts';
import { SCHEMA_DIGITS_RULES } from './schema-digits-rules.ts';
import { SCHEMA_KEY_RULES } from './schema-key-rules.ts';
import { SCHEMA_KIND_RULES } from './schema-kind-rules.ts';
import { SCHEMA_VALUE_RULES } from './schema-value-rules.ts';

/** What keeps data from being a document of its kind: keys, types, forms. */
export const SCHEMA_RULES: readonly Rule[] = [
  ...SCHEMA_KIND_RULES,
  ...SCHEMA_KEY_RULES,
  ...SCHEMA_VALUE_RULES,
  ...SCHEMA_DIGITS_RULES,
];
