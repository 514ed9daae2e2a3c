// @ts-check
import Ajv2020 from 'ajv/dist/2020.js';
import standaloneCode from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { build } from 'esbuild';
import { KINDS, READ, readSchema } from './schemas.mjs';

/**
 * The validator of a kind of document, compiled ahead of time: one CommonJS module that needs no other.
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
    code: { source: true },
  });
  addFormats.default(ajv, ['date']);
  for (const other of KINDS) ajv.addSchema(withinLimit(withoutProse(readSchema(other))));
  const validate = ajv.getSchema(readSchema(kind).$id);
  if (validate === undefined) throw new Error(`no schema of ${kind}`);
  const { outputFiles } = await build({
    stdin: { contents: appending(standaloneCode.default(ajv, validate)), resolveDir: folder.pathname },
    bundle: true,
    format: 'cjs',
    minify: true,
    write: false,
    plugins: [shortCount],
  });
  return `// Made from schemas/${kind}.schema.json by \`npm run generate\`.\n${outputFiles[0]?.text ?? ''}`;
}

/** What a validator is to TypeScript. */
export function validatorDeclaration() {
  return `/** A validator made by ajv: whether the data has the form of its schema, and in \`errors\` why not. */
declare const validate: {
  (data: unknown): boolean;
  readonly errors?:
    | readonly {
        readonly instancePath: string;
        readonly schemaPath: string;
        readonly keyword: string;
        readonly params: Readonly<Record<string, unknown>>;
      }[]
    | null;
};
export = validate;
`;
}

/** The validators of what the program reads, each loaded when it is first asked for: a run seldom needs more than one. */
export function validatorsModule() {
  const getters = READ.map((kind) => `  get ${kind}() { return require('./${kind}.validate.cjs'); },\n`);
  return `module.exports = {\n${getters.join('')}};\n`;
}

/** What that is to TypeScript. */
export function validatorsDeclaration() {
  return `${READ.map((kind) => `import ${kind} = require('./${kind}.validate.cjs');\n`).join('')}
declare const validators: { ${READ.map((kind) => `readonly ${kind}: typeof ${kind};`).join(' ')} };
export = validators;
`;
}

/** The limits of the schemas, in characters, are at most this. */
const LONGEST_LIMIT = 64;

/**
 * In place of ajv's count of the characters of a text, which walks all of it: beyond the limits, any larger number will do.
 * A character takes at most two UTF-16 units.
 * @type {import('esbuild').Plugin}
 */
const shortCount = {
  name: 'short-count',
  setup(bundle) {
    bundle.onLoad({ filter: /[/\\]ucs2length\.js$/ }, () => ({
      contents: `exports.default = (text) => (text.length > ${2 * LONGEST_LIMIT} ? text.length : [...text].length);`,
    }));
  },
};

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
 * A schema, once it is sure that its limits are within those that the count of characters is right for.
 * @param {any} schema
 */
function withinLimit(schema) {
  for (const [, limit] of JSON.stringify(schema).matchAll(/"m(?:in|ax)Length":(\d+)/g)) {
    if (Number(limit) > LONGEST_LIMIT) throw new Error(`a limit of ${limit} characters: raise LONGEST_LIMIT`);
  }
  return schema;
}

/**
 * ajv copies the whole list of errors for each part that has some, which takes seconds for a hostile document.
 * @param {string} code
 */
function appending(code) {
  return `${code.replaceAll(/vErrors\.concat\(([\w.]+)\)/g, 'append(vErrors, $1)')}
function append(all, more) { for (const one of more) all.push(one); return all; }`;
}
