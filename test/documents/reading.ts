import type { LocatedFinding } from '../../src/diagnostics/located.ts';
import { readDocument } from '../../src/documents/read.ts';

export const FICHE = `certif: fiche/1
referentiel: developpement-commercial@1.0
candidat: { numero: "2026-0412", nom: Roux, prenoms: Chloé }
parcours: complet
`;

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function read(text: string) {
  return readDocument('fiche.yaml', bytesOf(text));
}

/** A finding in short: `3:5-3:9 schema/required`. */
export function short({ range, rule }: LocatedFinding): string {
  return `${range.line}:${range.column}-${range.endLine}:${range.endColumn} ${rule}`;
}

/** The findings of a text; those of a text that does not say its kind leave that one out. */
export function findingsOf(text: string): readonly string[] {
  return read(text)
    .findings.filter(({ rule }) => rule !== 'schema/no-kind')
    .map(short);
}
