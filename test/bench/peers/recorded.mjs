// @ts-check
// Stands for the layout pieces of `src/pdf`: what a report would print is kept as data, for another program to print.

/** @typedef {{ readonly kind: string; readonly [key: string]: unknown }} Block */
/** @typedef {{ readonly kit: object; readonly blocks: Block[]; y: number; [key: string]: unknown }} Recorded */

/** Of the text on a page in portrait, in points. */
const WIDTH = 495.28;

/** @type {(kit: object, identity: object) => Recorded} */
export function openPaper(kit, identity) {
  /** @type {Block[]} */
  const blocks = [];
  /** @type {object | undefined} */
  let attached;
  return {
    kit,
    blocks,
    y: 0,
    whole: () => 0,
    width: () => WIDTH,
    ornament: () => undefined,
    attach: (/** @type {string} */ name, /** @type {string} */ description, /** @type {object} */ data) => {
      attached = { name, description, data };
    },
    finish: (/** @type {string} */ foot) => ({ ...identity, foot, blocks, attached }),
  };
}

/** @type {(paper: Recorded, level: string, text: string) => void} */
export function heading(paper, level, text) {
  paper.blocks.push({ kind: level, text });
}

/** @type {(paper: Recorded, text: string, style?: object) => void} */
export function paragraph(paper, text, style = {}) {
  paper.blocks.push({ kind: 'P', text, ...style });
}

/** @type {(paper: Recorded, pairs: unknown) => void} */
export function keyValues(paper, pairs) {
  paper.blocks.push({ kind: 'pairs', pairs });
}

/** @type {(paper: Recorded, items: unknown) => void} */
export function list(paper, items) {
  paper.blocks.push({ kind: 'list', items });
}

export const ABOVE = 0;

export function pairsHeight() {
  return 0;
}

export function headingHeight() {
  return 0;
}

export function paragraphsHeight() {
  return 0;
}

/** @type {(paper: Recorded, spec: object) => { readonly start: number; readonly draw: () => void }} */
export function table(paper, spec) {
  return { start: 0, draw: () => paper.blocks.push({ kind: 'table', ...spec }) };
}
