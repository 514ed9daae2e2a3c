import type { Manifest } from './generated/manifest.ts';
import validators from './generated/validators.cjs';
import type { Kind } from './kind.ts';
import type { SchemaError } from './schema-errors.ts';
import type { Fiche, Referentiel, Session } from './types.ts';

export function isReferentiel(data: unknown): data is Referentiel {
  return validators.referentiel(data);
}

export function isFiche(data: unknown): data is Fiche {
  return validators.fiche(data);
}

export function isSession(data: unknown): data is Session {
  return validators.session(data);
}

export function isManifest(data: unknown): data is Manifest {
  return validators.manifest(data);
}

/** What the validator of a kind had against the data that it saw last. */
export function lastErrors(kind: Kind): readonly SchemaError[] {
  return validators[kind].errors ?? [];
}
