// @ts-check
import { join } from 'node:path';
import { bundleTo } from './engine.mjs';

const PROGRAM = `
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
const [folder] = process.argv.slice(2);
for (const name of readdirSync(folder)) parse(readFileSync(join(folder, name), 'utf8'));
`;

/**
 * A program that parses the YAML files of a folder on one thread and does nothing with them.
 * @param {string} folder where it is written
 */
export function yamlAlone(folder) {
  return bundleTo(join(folder, 'yaml-alone.cjs'), PROGRAM);
}
