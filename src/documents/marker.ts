import type { Path } from '../diagnostics/finding.ts';

/** What a skeleton writes where somebody has to write. */
export const MARKER = 'À COMPLÉTER';

/** The same, where only plain letters may stand; in lower case where a code is. */
export const PLAIN_MARKER = 'A-COMPLETER';

/** A text that still holds a marker. */
interface Marked {
  readonly path: Path;
  /** The key that it stands under. */
  readonly cle: string;
}

/** Every text below a value of a document that still holds what a skeleton wrote, in the order of the document. */
export function findMarked(value: unknown, path: Path = [], cle = ''): readonly Marked[] {
  if (typeof value === 'string') return isMarked(value) ? [{ path, cle }] : [];
  if (typeof value !== 'object' || value === null) return [];
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  return entries.flatMap(([key, child]) =>
    Array.isArray(value) ? findMarked(child, [...path, Number(key)], cle) : findMarked(child, [...path, key], key),
  );
}

function isMarked(text: string): boolean {
  return text.toUpperCase().includes(PLAIN_MARKER) || text.normalize('NFC').includes(MARKER);
}
