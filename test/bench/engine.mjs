// @ts-check
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = new URL('../../', import.meta.url);

/**
 * Parts of `src/` as one module, loaded: what is measured in memory must not wait for files.
 * @param {string} entry what the module exports
 * @param {readonly import('esbuild').Plugin[]} [plugins]
 * @returns {Promise<any>}
 */
export async function loadEngine(entry, plugins = []) {
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: fileURLToPath(root) },
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
    plugins: [...plugins],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire('file:///');" },
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')}`);
}

/**
 * Writes code with all that it imports as one file, which starts fast.
 * @param {string} file
 * @param {string} entry
 */
export async function bundleTo(file, entry) {
  await build({
    stdin: { contents: entry, resolveDir: fileURLToPath(root) },
    bundle: true,
    minify: true,
    platform: 'node',
    outfile: file,
  });
  return file;
}

/** The fonts that are shipped. @returns {import('../../src/pdf/kit.ts').FontFiles} */
export function loadFonts() {
  const font = (/** @type {string} */ name) => readFileSync(new URL(`dist/fonts/${name}.ttf`, root));
  return {
    regular: font('regular'),
    bold: font('bold'),
    'second-regular': font('second-regular'),
    'second-bold': font('second-bold'),
  };
}

/** What draws documents, as it is shipped. @returns {import('../../src/pdf/documents.ts').Drawer} */
export function openDrawer() {
  return createRequire(import.meta.url)(fileURLToPath(new URL('dist/pdf.cjs', root))).openDrawer(loadFonts());
}
