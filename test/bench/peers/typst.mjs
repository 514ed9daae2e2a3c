// @ts-check
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadEngine } from '../engine.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));

/** The pieces that a report is laid out with, of which only the texts are kept. @type {import('esbuild').Plugin} */
const record = {
  name: 'record',
  setup(bundle) {
    bundle.onResolve({ filter: /^\.\/(?:flow|paper|table)\.ts$/ }, () => ({ path: join(here, 'recorded.mjs') }));
  },
};

/**
 * Typst with one compiler for any number of reports, which gives the bytes of each as PDF/UA-1; nothing where it is not
 * installed. What a report holds is taken from its view, so that it is the same whatever becomes of it.
 * @param {import('../../../src/pdf/kit.ts').FontFiles} fonts
 * @returns {Promise<((report: { readonly rapport: any; readonly decisions: object }) => () => Uint8Array) | undefined>}
 */
export async function openTypst(fonts) {
  /** @type {any} */
  let typst;
  try {
    typst = await import('@myriaddreamin/typst-ts-node-compiler');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  }
  const entry = `export { drawRapport } from './src/pdf/rapport.ts'; export { openKit } from './src/pdf/kit.ts';`;
  const { drawRapport, openKit } = await loadEngine(entry, [record]);
  const kit = openKit(fonts);
  const fontBlobs = Object.values(fonts).map(Buffer.from);
  const compiler = typst.NodeCompiler.create({ workspace: here, fontArgs: [{ fontBlobs }] });
  return ({ rapport, decisions }) => {
    const data = Buffer.from(JSON.stringify(drawRapport(kit, rapport, decisions)));
    return () => {
      compiler.mapShadow(join(here, 'data.json'), data);
      const bytes = compiler.pdf({ mainFilePath: join(here, 'report.typ') }, { pdfStandard: 'ua-1' });
      // As its makers advise for what does not watch files.
      compiler.evictCache(10);
      return bytes;
    };
  };
}
