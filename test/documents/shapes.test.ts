import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formOf } from '../../src/documents/schema-forms.ts';
import { keysOf, shapeAt } from '../../src/documents/shapes.ts';

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

function schemaOf(kind: string): Schema {
  return JSON.parse(readFileSync(new URL(`../../schemas/${kind}.schema.json`, import.meta.url), 'utf8'));
}

/** Every mapping of a schema with named keys: a path to it in a document, and its keys. */
function mappings(
  root: Schema,
  schema: Schema,
  path: readonly string[],
): readonly [readonly string[], readonly string[]][] {
  const name = (schema.$ref ?? schema.allOf?.[0]?.$ref)?.split('/').at(-1);
  const target = name === undefined ? schema : (root.$defs?.[name] ?? {});
  if (target.items !== undefined) return mappings(root, target.items, path);
  const own: [readonly string[], readonly string[]][] =
    target.properties === undefined ? [] : [[path, Object.keys(target.properties)]];
  const below = Object.entries(target.properties ?? {}).map(([key, child]) => mappings(root, child, [...path, key]));
  const coded = Object.values(target.patternProperties ?? {}).map((child) =>
    mappings(root, child, [...path, 'C1.1.1']),
  );
  return [...own, ...below.flat(), ...coded.flat()];
}

describe.each(['referentiel', 'fiche', 'session'])('the keys of a %s', (kind) => {
  it('are those of its schema, everywhere', () => {
    const schema = schemaOf(kind);
    const expected = mappings(schema, schema, []);
    expect(expected.length).toBeGreaterThan(5);
    expect(expected.map(([path]) => [path, keysOf(shapeAt(kind, path))])).toEqual(expected);
  });

  it('and its values are shown by an example, never by a pattern', () => {
    const patterns = [...JSON.stringify(schemaOf(kind)).matchAll(/"pattern":("(?:[^"\\]|\\.)*")/g)].map(
      ([, text = '']): string => JSON.parse(text),
    );
    expect(patterns).not.toEqual([]);
    // That a text must not be blank has words of its own: schema/empty-text.
    const shown = patterns.filter((pattern) => pattern !== '\\S');
    expect(shown.filter((pattern) => formOf(pattern).exemples.includes(pattern))).toEqual([]);
  });
});
