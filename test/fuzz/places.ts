/** A place as results name it; where a thing of a decision stands, they tell its start alone. */
interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

function isPlace(value: object): value is Place {
  return 'file' in value && 'line' in value && 'column' in value;
}

/** Every place that a result names, however deep. */
export function placesIn(value: unknown): readonly Place[] {
  if (typeof value !== 'object' || value === null) return [];
  return [...(isPlace(value) ? [value] : []), ...Object.values(value).flatMap(placesIn)];
}

/** How long each line of a document is, in UTF-16 units; where it is no UTF-8, at most. */
function lineLengths(bytes: Uint8Array): readonly number[] {
  return textOf(bytes)
    .split(/\r\n|\n|\r/)
    .map(({ length }) => length);
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return Buffer.from(bytes).toString('latin1');
  }
}

/** The places that do not stand in their documents, or end before they start. */
export function misplaced(
  places: readonly Place[],
  documents: Readonly<Record<string, string | Uint8Array>>,
): readonly Place[] {
  const lengths = new Map<string, readonly number[]>();
  for (const [name, content] of Object.entries(documents)) lengths.set(name, lineLengths(Buffer.from(content)));
  return places.filter(({ file, line, column, endLine = line, endColumn = column }) => {
    const known = lengths.get(file);
    const within = (at: number, row: number) => at >= 1 && at <= (known?.[row - 1] ?? -1) + 1;
    const ordered = endLine > line || (endLine === line && endColumn >= column);
    return !(within(column, line) && within(endColumn, endLine) && ordered);
  });
}
