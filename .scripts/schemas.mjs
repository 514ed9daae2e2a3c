// @ts-check
import { readFileSync } from 'node:fs';

/** The kinds of document that have a schema; a kind that another refers to comes before it. */
export const KINDS = ['referentiel', 'fiche', 'session', 'findings', 'decisions', 'manifest'];

/** Those of documents that the program reads; the others it only writes. */
export const READ = ['referentiel', 'fiche', 'session', 'manifest'];

export const SCHEMAS = new URL('../schemas/', import.meta.url);
export const GENERATED = new URL('../src/documents/generated/', import.meta.url);

/** @param {string} kind */
export function readSchema(kind) {
  return JSON.parse(readFileSync(new URL(`${kind}.schema.json`, SCHEMAS), 'utf8'));
}
