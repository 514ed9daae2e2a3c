import { FileError, type Trouble } from '../io/files.ts';
import type { Crossing } from '../io/pool.ts';
import { MisuseError, type MisuseKind } from './misuse.ts';

/** A failure as it crosses threads. */
export type Packed =
  | { readonly kind: 'file'; readonly trouble: Trouble; readonly path: string; readonly code: string }
  | {
      readonly kind: 'misuse';
      readonly misuse: MisuseKind;
      readonly params: Readonly<Record<string, string>>;
      readonly suggestion: string | undefined;
    }
  /** A bug. */
  | { readonly kind: 'other'; readonly error: unknown };

/** What the system refused and what cannot be done stay what they are on another thread. */
export const FAILURES: Crossing<Packed> = {
  pack: (error) => {
    if (error instanceof FileError) {
      const { trouble, path, cause } = error;
      return { kind: 'file', trouble, path, code: cause instanceof Error && 'code' in cause ? String(cause.code) : '' };
    }
    if (error instanceof MisuseError) {
      const { kind, params, suggestion } = error;
      return { kind: 'misuse', misuse: kind, params, suggestion };
    }
    return { kind: 'other', error };
  },
  unpack: (packed) => {
    switch (packed.kind) {
      case 'file':
        return new FileError(packed.trouble, packed.path, Object.assign(new Error(), { code: packed.code }));
      case 'misuse':
        return new MisuseError(packed.misuse, packed.params, packed.suggestion);
      case 'other':
        return packed.error;
    }
  },
};
