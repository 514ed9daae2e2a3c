import { type Finding, type Place, report } from '../diagnostics/finding.ts';
import type { ParsedDocument } from './document.ts';
import type { Fault, SchemaError } from './schema-errors.ts';
import { EMPTY_VALUE } from './schema-key-rules.ts';
import { EMPTY_ITEM } from './schema-size-rules.ts';

/** A value that breaks a schema, with what a message needs of it. */
export interface Value {
  readonly document: ParsedDocument;
  readonly kind: string;
  readonly fault: Fault;
  readonly error: SchemaError;
  readonly at: Place;
  /** As it is written, short. */
  readonly valeur: string;
  /** The key that it stands under, or whose list it stands in. */
  readonly cle: string;
}

/** A key with nothing behind it, or the dash of an item. */
export function emptyValue({ at, cle }: Value): Finding {
  if (typeof at.path.at(-1) === 'number') return report(EMPTY_ITEM, at, { cle });
  return report(EMPTY_VALUE, { ...at, on: 'key' }, { cle });
}
