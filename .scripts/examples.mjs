// @ts-check
import { readdirSync, readFileSync } from 'node:fs';
import { parsePatch } from 'diff';

const FINDINGS = new URL('../test/findings/', import.meta.url);

/**
 * A few lines of a document, each behind a sign: `-` in the failing one alone, `+` in the mended one alone, a space in both.
 * @typedef {{ readonly document: string, readonly lines: readonly string[] }} Excerpt
 */

/**
 * What `mended.diff` of each rule shows, by the rule's id: the tests hold it against the documents.
 * @returns {Readonly<Record<string, readonly Excerpt[]>>}
 */
export function readExamples() {
  const ids = names(FINDINGS).flatMap((family) =>
    names(new URL(`${family}/`, FINDINGS)).map((name) => `${family}/${name}`),
  );
  return Object.fromEntries(ids.map((id) => [id, excerptsOf(new URL(`${id}/mended.diff`, FINDINGS))]));
}

/** @param {URL} folder */
function names(folder) {
  return readdirSync(folder).sort();
}

/**
 * @param {URL} file
 * @returns {readonly Excerpt[]}
 */
function excerptsOf(file) {
  return parsePatch(readFileSync(file, 'utf8')).map(({ oldFileName = '', hunks }) => ({
    document: oldFileName.replace(/\.(?:repeat|refused)$/, ''),
    lines: hunks
      .flatMap(({ lines }, rank) => (rank === 0 ? lines : [' …', ...lines]))
      // Not the remark on a last line without an end.
      .filter((line) => !line.startsWith('\\')),
  }));
}

/**
 * The examples as the module that `certif explain` loads.
 * @param {Readonly<Record<string, readonly Excerpt[]>>} examples
 */
export function examplesModule(examples) {
  return `// Made from test/findings by \`npm run generate\`.

/** A few lines of a document: \`-\` in the failing one alone, \`+\` in the mended one alone, a space in both. */
export interface Excerpt {
  readonly document: string;
  readonly lines: readonly string[];
}

/** Failing and mended, by the id of the rule. */
export const EXAMPLES: Readonly<Record<string, readonly Excerpt[]>> = ${JSON.stringify(examples, undefined, 2)};
`;
}
