// @ts-check
// Makes src/documents/generated from schemas/: types (checked in) and validators (not). With --check, writes no type
// and fails where one would change.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { GENERATED, KINDS } from './schemas.mjs';
import { typesOf } from './types.mjs';
import { validatorOf } from './validators.mjs';

const DECLARATION = `/** A validator made by ajv: whether the data has the form of its schema, and in \`errors\` why not. */
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
export default validate;
`;

const check = process.argv.includes('--check');
mkdirSync(GENERATED, { recursive: true });

for (const kind of KINDS) {
  const types = new URL(`${kind}.ts`, GENERATED);
  const text = await typesOf(kind);
  if (read(types) !== text) {
    if (check) {
      console.error(`src/documents/generated/${kind}.ts does not follow its schema: npm run generate`);
      process.exitCode = 1;
    } else {
      writeFileSync(types, text);
      console.log(`src/documents/generated/${kind}.ts`);
    }
  }
  const validator = new URL(`${kind}.validate.js`, GENERATED);
  const code = await validatorOf(kind, GENERATED);
  if (read(validator) !== code) writeFileSync(validator, code);
  const declaration = new URL(`${kind}.validate.d.ts`, GENERATED);
  if (read(declaration) !== DECLARATION) writeFileSync(declaration, DECLARATION);
}

/** @param {URL} file */
function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
