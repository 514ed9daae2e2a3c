// @ts-check
// Makes what follows from schemas/ (types and validators), from the fonts (the characters that they have), and from the
// rules with their examples (a page, and a module for `certif explain`). With --check, writes nothing of what is checked
// in and fails where it would change.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { charactersModule } from './characters.mjs';
import { examplesModule, readExamples } from './examples.mjs';
import { readRules, rulesPage } from './rules-page.mjs';
import { GENERATED, KINDS } from './schemas.mjs';
import { typesOf } from './types.mjs';
import { validatorDeclaration, validatorOf, validatorsDeclaration, validatorsModule } from './validators.mjs';

const ROOT = new URL('../', import.meta.url);
const EXAMPLES = new URL('src/cli/generated/', ROOT);

const check = process.argv.includes('--check');
mkdirSync(GENERATED, { recursive: true });
mkdirSync(EXAMPLES, { recursive: true });

keep('src/documents/generated/characters.ts', charactersModule(), 'the fonts');
for (const kind of KINDS) {
  keep(`src/documents/generated/${kind}.ts`, await typesOf(kind), 'its schema');
  write(new URL(`${kind}.validate.cjs`, GENERATED), await validatorOf(kind, GENERATED));
  write(new URL(`${kind}.validate.d.cts`, GENERATED), validatorDeclaration());
}
write(new URL('validators.cjs', GENERATED), validatorsModule());
write(new URL('validators.d.cts', GENERATED), validatorsDeclaration());

const examples = readExamples();
write(new URL('examples.ts', EXAMPLES), examplesModule(examples));
keep('schemas/REGLES.md', rulesPage(await readRules(), examples), 'the rules and their examples');

/**
 * Writes a file that is checked in, or says that it is stale.
 * @param {string} name
 * @param {string} text
 * @param {string} source
 */
function keep(name, text, source) {
  const file = new URL(name, ROOT);
  if (read(file) === text) return;
  if (check) {
    console.error(`${name} does not follow ${source}: npm run generate`);
    process.exitCode = 1;
  } else {
    writeFileSync(file, text);
    console.log(name);
  }
}

/**
 * Writes a file where it changes.
 * @param {URL} file
 * @param {string} text
 */
function write(file, text) {
  if (read(file) !== text) writeFileSync(file, text);
}

/** @param {URL} file */
function read(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
