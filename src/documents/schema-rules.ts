import type { Rule } from '../diagnostics/rule.ts';
import { SCHEMA_KEY_RULES } from './schema-key-rules.ts';
import { SCHEMA_KIND_RULES } from './schema-kind-rules.ts';
import { SCHEMA_SIZE_RULES } from './schema-size-rules.ts';
import { SCHEMA_TYPE_RULES } from './schema-type-rules.ts';
import { SCHEMA_VALUE_RULES } from './schema-value-rules.ts';

/** What keeps data from being a document of its kind: keys, types, forms. */
export const SCHEMA_RULES: readonly Rule[] = [
  ...SCHEMA_KIND_RULES,
  ...SCHEMA_KEY_RULES,
  ...SCHEMA_TYPE_RULES,
  ...SCHEMA_VALUE_RULES,
  ...SCHEMA_SIZE_RULES,
];
