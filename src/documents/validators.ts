import validateFiche from './generated/fiche.validate.js';
import type { Manifest } from './generated/manifest.ts';
import validateManifest from './generated/manifest.validate.js';
import validateReferentiel from './generated/referentiel.validate.js';
import validateSession from './generated/session.validate.js';
import type { Kind } from './kind.ts';
import type { SchemaError } from './schema-errors.ts';
import type { Fiche, Referentiel, Session } from './types.ts';

export function isReferentiel(data: unknown): data is Referentiel {
  return validateReferentiel(data);
}

export function isFiche(data: unknown): data is Fiche {
  return validateFiche(data);
}

export function isSession(data: unknown): data is Session {
  return validateSession(data);
}

export function isManifest(data: unknown): data is Manifest {
  return validateManifest(data);
}

const VALIDATORS = { referentiel: validateReferentiel, fiche: validateFiche, session: validateSession };

/** What the validator of a kind had against the data that it saw last. */
export function lastErrors(kind: Kind): readonly SchemaError[] {
  return VALIDATORS[kind].errors ?? [];
}
