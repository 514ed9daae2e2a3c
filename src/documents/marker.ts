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

/** Every text of a document that still holds what a skeleton wrote, in the order of the document. */
export function findMarked(data: object): readonly Marked[] {
  // Hardly any document holds one: looked for in the whole of it first.
  return isMarked(JSON.stringify(data)) ? markedBelow(data, [], '') : [];
}

function markedBelow(value: unknown, path: Path, cle: string): readonly Marked[] {
  if (typeof value === 'string') return isMarked(value) ? [{ path, cle }] : [];
  if (typeof value !== 'object' || value === null) return [];
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  return entries.flatMap(([key, child]) =>
    Array.isArray(value) ? markedBelow(child, [...path, Number(key)], cle) : markedBelow(child, [...path, key], key),
  );
}

function isMarked(text: string): boolean {
  return text.toUpperCase().includes(PLAIN_MARKER) || text.normalize('NFC').includes(MARKER);
}
