import type { Finding, Place } from '../diagnostics/finding.ts';
import type { LocatedFinding, Range } from '../diagnostics/located.ts';
import type { ParsedDocument } from './document.ts';

/** Where a finding stands of which nothing better is known. */
export const START: Range = { line: 1, column: 1, endLine: 1, endColumn: 1 };

/** Where a place stands in its document; the start of the file where that document was not read. */
export function position(
  { document, path, on }: Place,
  documents: ReadonlyMap<string, Pick<ParsedDocument, 'rangeOf'>>,
): Range {
  return documents.get(document)?.rangeOf(path, on) ?? START;
}

/** Turns the paths of findings into lines and columns, in the documents by name. */
export function locate(
  findings: readonly Finding[],
  documents: ReadonlyMap<string, Pick<ParsedDocument, 'rangeOf'>>,
): readonly LocatedFinding[] {
  return findings.map(({ at, related = [], ...rest }) => ({
    ...rest,
    document: at.document,
    range: position(at, documents),
    related: related.map(({ at: place, relation }) => ({
      document: place.document,
      range: position(place, documents),
      relation,
    })),
  }));
}
