// @ts-check
// Bundles the program into dist/: one CommonJS file that starts fast, beside it one for each command and each heavy part,
// loaded when it is needed, and the files that they read. Nothing is left to install: users run the code that was tested.
import { chmodSync, copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import './generate.mjs';
import { DATA_FILES, FONTS, SPLIT, THREADS } from './bundle.mjs';
import { licencesOf } from './licences.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

/** Leaves the parts that are split off to their own bundle. */
const splitOff = {
  name: 'split-off',
  /** @param {import('esbuild').PluginBuild} bundle */
  setup(bundle) {
    bundle.onResolve({ filter: /./ }, ({ path, kind, resolveDir }) => {
      const name = SPLIT[path.startsWith('.') ? relative(root, resolve(resolveDir, path)) : path];
      if (name === undefined || !['dynamic-import', 'require-call'].includes(kind)) return undefined;
      return { path: `./${name}.cjs`, external: true };
    });
  },
};

/** `tiny-inflate`, by what Node has: inflated bytes are the same everywhere, unlike deflated ones. */
const INFLATE = `
  const { inflateRawSync } = require('node:zlib');
  module.exports = (source, target) => (target.set(inflateRawSync(source)), target);
`;

/**
 * What takes long to load, with what takes its place; most of it certif never uses: commander starts
 * other programs for commands of their own files, chalk asks the process what colours it has, fontkit unpacks fonts made for the
 * web, pdfkit breaks lines, reads pictures and encrypts.
 * @type {readonly { readonly filter: RegExp; readonly from: string; readonly contents: string }[]}
 */
const REPLACED = [
  { filter: /^(node:)?child_process$/, from: 'commander', contents: '' },
  { filter: /^#supports-color$/, from: 'chalk', contents: 'export default { stdout: false, stderr: false };' },
  // Inflated by JavaScript, the tables of Unicode that fontkit opens take a third of the time that it takes to load.
  { filter: /^tiny-inflate$/, from: 'unicode-trie', contents: INFLATE },
  { filter: /^brotli\/decompress/, from: 'fontkit', contents: '' },
  { filter: /^linebreak$/, from: 'pdfkit', contents: '' },
  { filter: /^png-js$/, from: 'pdfkit', contents: '' },
  { filter: /^@noble\/ciphers\/aes$/, from: 'pdfkit', contents: '' },
];

const replace = {
  name: 'replace',
  /** @param {import('esbuild').PluginBuild} bundle */
  setup(bundle) {
    for (const [index, { filter, from, contents }] of REPLACED.entries()) {
      const namespace = `replaced-${index}`;
      bundle.onResolve({ filter }, ({ path, importer }) =>
        importer.includes(`/node_modules/${from}/`) ? { path, namespace } : undefined,
      );
      bundle.onLoad({ filter: /./, namespace }, () => ({ contents }));
    }
  },
};

/** What comes with Node and takes long to load, loaded when it is first called. */
const LATE = { 'node:crypto': ['createHash', 'randomBytes'] };

const loadLate = {
  name: 'load-late',
  /** @param {import('esbuild').PluginBuild} bundle */
  setup(bundle) {
    for (const [path, names] of Object.entries(LATE)) {
      bundle.onResolve({ filter: new RegExp(`^${path}$`) }, ({ namespace }) =>
        namespace === 'late' ? { path, external: true } : { path, namespace: 'late' },
      );
      const contents = names.map((name) => `export const ${name} = (...args) => require('${path}').${name}(...args);`);
      bundle.onLoad({ filter: new RegExp(`^${path}$`), namespace: 'late' }, () => ({ contents: contents.join('\n') }));
    }
  },
};

/** The modules of yaml, of which only what is used is bundled; its build for Node is one piece. */
const yamlModules = {
  name: 'yaml-modules',
  /** @param {import('esbuild').PluginBuild} bundle */
  setup(bundle) {
    bundle.onResolve({ filter: /^yaml$/ }, () => ({ path: join(root, 'node_modules/yaml/browser/dist/index.js') }));
  },
};

rmSync(dist, { recursive: true, force: true });
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: [
    { in: 'src/bin.ts', out: 'certif' },
    ...Object.entries({ ...SPLIT, ...THREADS }).map(([source, name]) => ({ in: source, out: name })),
  ],
  outdir: 'dist',
  outExtension: { '.js': '.cjs' },
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'cjs',
  minify: true,
  keepNames: false,
  legalComments: 'none',
  metafile: true,
  // Loading a part by `require` takes a tenth of the time.
  supported: { 'dynamic-import': false },
  // In CommonJS, where a module stands is said by `__filename`.
  define: { 'import.meta.url': 'importMetaUrl', 'import.meta.dirname': '__dirname' },
  inject: ['.scripts/import-meta-url.mjs'],
  plugins: [splitOff, replace, loadLate, yamlModules],
  logLevel: 'warning',
});

const program = join(dist, 'certif.cjs');
writeFileSync(program, `#!/usr/bin/env node\n${readFileSync(program, 'utf8')}`);
chmodSync(program, 0o755);

for (const [source, name] of Object.entries({ ...DATA_FILES, ...FONTS })) {
  const target = join(dist, name);
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(join(root, source), target);
}
writeFileSync(join(dist, 'LICENSES.txt'), licencesOf(root, metafile, Object.keys(FONTS)));
