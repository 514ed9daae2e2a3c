// @ts-check
import Ajv2020 from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { build } from 'esbuild';
import { KINDS, readSchema } from './schemas.mjs';

/**
 * The validator of a kind of document, compiled ahead of time: one ES module without any import.
 * @param {string} kind
 * @param {URL} folder where bare imports of ajv's own helpers are resolved from
 */
export async function validatorOf(kind, folder) {
  const ajv = new Ajv2020.default({
    allErrors: true,
    allowUnionTypes: true,
    messages: false,
    // One function for each definition, not a copy wherever it is referred to.
    inlineRefs: false,
    code: { source: true, esm: true },
  });
  addFormats.default(ajv, ['date']);
  for (const other of KINDS) ajv.addSchema(withoutProse(readSchema(other)));
  const validate = ajv.getSchema(readSchema(kind).$id);
  if (validate === undefined) throw new Error(`no schema of ${kind}`);
  const { outputFiles } = await build({
    stdin: { contents: appending(standaloneCode.default(ajv, validate)), resolveDir: folder.pathname },
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
  });
  return `// Made from schemas/${kind}.schema.json by \`npm run generate\`.\n${outputFiles[0]?.text ?? ''}`;
}

/**
 * A schema without what only people and editors read, which the validator would carry along.
 * @param {any} node
 * @returns {any}
 */
function withoutProse(node) {
  if (Array.isArray(node)) return node.map(withoutProse);
  if (node === null || typeof node !== 'object') return node;
  const isProse = (/** @type {string} */ key, /** @type {unknown} */ value) =>
    (['description', 'title'].includes(key) && typeof value === 'string') ||
    (key === 'examples' && Array.isArray(value));
  const kept = Object.entries(node).filter(([key, value]) => !isProse(key, value));
  return Object.fromEntries(kept.map(([key, value]) => [key, withoutProse(value)]));
}

/**
 * ajv copies the whole list of errors for each part that has some, which takes seconds for a hostile document.
 * @param {string} code
 */
function appending(code) {
  return `${code.replaceAll(/vErrors\.concat\(([\w.]+)\)/g, 'append(vErrors, $1)')}
function append(all, more) { for (const one of more) all.push(one); return all; }`;
}
