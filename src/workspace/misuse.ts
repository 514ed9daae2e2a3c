import type { FileError, Trouble } from '../io/files.ts';

/** What somebody asked for that cannot be done. */
export type MisuseKind =
  | 'no-command'
  | 'unknown-command'
  | 'unknown-option'
  | 'missing-argument'
  | 'missing-value'
  | 'missing-option'
  | 'excess-arguments'
  | 'invalid-value'
  | 'invalid-numero'
  | 'two-formats'
  | 'two-options'
  | 'two-places'
  | 'two-outputs'
  | 'same-output'
  | 'no-published'
  | 'output-is-input'
  | 'output-other'
  | 'unknown-rule'
  | 'not-found'
  | 'no-document'
  | 'no-fiche'
  | 'not-a-fiche'
  | 'not-a-session'
  | 'not-a-referentiel'
  | 'unsound-referentiel'
  | 'unknown-referentiel'
  | 'ambiguous-referentiel'
  | 'other-versions'
  | 'unknown-bloc'
  | 'every-bloc'
  | 'several-blocs'
  | 'no-capitalisation'
  | 'not-a-png'
  | 'damaged-png'
  | 'logo-too-large'
  | 'changed'
  | 'unknown-candidate'
  | 'only-session'
  | 'other-state'
  | 'no-manifest'
  | 'other-manifest'
  | 'exists'
  | 'fiches-exist'
  | 'unwritable'
  | 'denied'
  | 'is-folder'
  | 'no-folder'
  | 'full'
  | 'refused';

/** Thrown where a command cannot do what was asked: exit code 2, and one sentence in the user's language. */
export class MisuseError extends Error {
  /** By its name: every bundle has this class for itself. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === 'MisuseError';
  }

  readonly kind: MisuseKind;
  readonly params: Readonly<Record<string, string>>;
  readonly suggestion: string | undefined;

  constructor(kind: MisuseKind, params: Readonly<Record<string, string>> = {}, suggestion?: string) {
    super(`${kind} ${JSON.stringify(params)}`);
    this.name = 'MisuseError';
    this.kind = kind;
    this.params = params;
    this.suggestion = suggestion;
  }
}

const KINDS: Readonly<Record<Trouble, MisuseKind>> = {
  missing: 'not-found',
  denied: 'denied',
  'is-folder': 'is-folder',
  'no-folder': 'no-folder',
  exists: 'exists',
  full: 'full',
  other: 'refused',
};

/** What the system refused, as misuse; `show` writes a path as the user knows it. */
export function misuseOf(error: FileError, show: (path: string) => string): MisuseError {
  return new MisuseError(KINDS[error.trouble], { path: show(error.path), cause: causeOf(error) });
}

/** The system's own word for what it refused (`EACCES`), where it gave one. */
export function causeOf({ cause, trouble }: FileError): string {
  return cause instanceof Error && 'code' in cause ? String(cause.code) : trouble;
}
