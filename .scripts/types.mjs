// @ts-check
import { fileURLToPath } from 'node:url';
import { compile } from 'json-schema-to-typescript';
import { readSchema, SCHEMAS } from './schemas.mjs';

/**
 * The TypeScript types of a kind of document, deeply readonly, as text.
 * @param {string} kind
 */
export async function typesOf(kind) {
  const text = await compile(forTypes(readSchema(kind)), kind, {
    cwd: fileURLToPath(SCHEMAS),
    bannerComment: `// Made from schemas/${kind}.schema.json by \`npm run generate\`: change the schema, not this file.`,
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: true,
    style: { printWidth: 120, singleQuote: true },
  });
  return readonly(text).replace(
    /\n \*\n \* This interface was referenced by [^\n]*\n \* via the `definition` [^\n]*/g,
    '',
  );
}

/**
 * Two forms that JSON Schema says with one object, so that a mistake gives one error, and TypeScript says with a union:
 * a word or a mapping (`tous`, `complet`), and exactly one of two keys (a scale).
 * @param {any} node
 * @returns {any}
 */
function forTypes(node) {
  if (Array.isArray(node)) return node.map(forTypes);
  if (node === null || typeof node !== 'object') return node;
  const out = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, forTypes(value)]));
  const word = /^\^([a-z]+)\$$/.exec(out.pattern ?? '')?.[1];
  if (word !== undefined && Array.isArray(out.type) && out.type.includes('object')) {
    const { pattern: _pattern, type: _type, description, examples: _examples, ...object } = out;
    return { description, anyOf: [{ const: word }, { type: 'object', ...object }] };
  }
  const keys = Object.keys(out.properties ?? {});
  if (out.type === 'object' && out.minProperties === 1 && out.dependentSchemas && keys.length === 2) {
    const anyOf = keys.map((key) => ({
      type: 'object',
      additionalProperties: false,
      required: [key],
      properties: Object.fromEntries(keys.map((other) => [other, other === key ? out.properties[other] : false])),
    }));
    return { description: out.description, anyOf };
  }
  return out;
}

/** @param {string} text */
function readonly(text) {
  return text
    .replace(/^(\s*)((?:[a-zA-Z\d]+|'[^']+')\??: )/gm, '$1readonly $2')
    .replace(/^(\s*)(\[k: string\]: )/gm, '$1readonly $2')
    .replace(/(\b[A-Za-z]+|\([^()]*\)|\})\[\]/g, (_, item) => (item === '}' ? '}[]' : `readonly ${item}[]`));
}
