// @ts-check
import { readFileSync } from 'node:fs';
import { create } from 'fontkit';
import { FONTS } from './bundle.mjs';

const HEAD = `// Made from the second fonts by \`npm run generate\`: the fonts decide, not this file.

/** The characters that documents can show, in either weight: the first and the last of each range, ascending. */
export const CHARACTERS: readonly (readonly [first: number, last: number])[] = [
`;

/** The module that tells what the fonts have: a character that one weight lacks may be lost in a heading. */
export function charactersModule() {
  const [regular, bold] = ['fonts/second-regular.ttf', 'fonts/second-bold.ttf'].map(charactersOf);
  const both = [...(regular ?? [])].filter((code) => bold?.has(code)).sort((a, b) => a - b);
  /** @type {[number, number][]} */
  const ranges = [];
  for (const code of both) {
    const last = ranges.at(-1);
    if (last !== undefined && last[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  return `${HEAD}${ranges.map(([first, last]) => `  [${hex(first)}, ${hex(last)}],\n`).join('')}];\n`;
}

/** @param {string} name */
function charactersOf(name) {
  const file = Object.entries(FONTS).find(([, target]) => target === name)?.[0];
  if (file === undefined) throw new Error(`no font ${name}`);
  const font = create(readFileSync(file));
  if (!('characterSet' in font)) throw new Error(`a collection of fonts, not a font: ${file}`);
  return new Set(font.characterSet);
}

/** @param {number} code */
function hex(code) {
  return `0x${code.toString(16)}`;
}
