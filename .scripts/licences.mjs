// @ts-check
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The licences of every package that a bundle holds, as one text.
 * @param {string} root
 * @param {import('esbuild').Metafile} metafile
 * @param {readonly string[]} files further files that go along, from the root
 */
export function licencesOf(root, { inputs }, files) {
  const folders = new Set([
    ...Object.keys(inputs)
      .filter((input) => input.includes('node_modules/'))
      .map((input) => packageFolder(join(root, input))),
    ...files.map((file) => packageFolder(join(root, file))),
  ]);
  const texts = [...folders].map(licenceOf).sort();
  return `certif contains the packages below, each under its own licence.\n\n${[...new Set(texts)].join('\n')}`;
}

/** @param {string} file */
function packageFolder(file) {
  let folder = dirname(file);
  while (!existsSync(join(folder, 'package.json')) || readPackage(folder).version === undefined)
    folder = dirname(folder);
  return folder;
}

/** @param {string} folder */
function readPackage(folder) {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

/** @param {string} folder */
function licenceOf(folder) {
  const { name, version, license } = readPackage(folder);
  const files = readdirSync(folder).filter((entry) => /^(licen[cs]e|copying|ofl)/i.test(entry));
  const text =
    files.map((file) => readFileSync(join(folder, file), 'utf8').trim()).join('\n\n') || `Licence: ${license}`;
  return `${'-'.repeat(100)}\n${name} ${version} (${license})\n\n${text}\n`;
}
