// @ts-check
import { loadFonts, openDrawer } from './engine.mjs';
import { openTypst } from './peers/typst.mjs';
import { openSession } from './session.mjs';

const COUNT = 200;
/** Both take turns, so that they meet the same machine. */
const TURN = 25;

/** Individual reports of 71 criteria, each another, beside Typst that sets the same text as PDF/UA-1. */
export async function reports() {
  const session = await openSession();
  const drawer = openDrawer();
  const typst = await openTypst(loadFonts());
  const inputs = Array.from({ length: COUNT + TURN }, (_, index) => session.rapport(index + 1));
  const compilations = typst === undefined ? [] : inputs.map(typst);
  let [ours, theirs] = [0, 0];
  for (let from = 0; from < inputs.length; from += TURN) {
    const start = performance.now();
    for (const { rapport, decisions } of inputs.slice(from, from + TURN)) await drawer.rapport(rapport, decisions);
    const between = performance.now();
    for (const compile of compilations.slice(from, from + TURN)) compile();
    // The first turn warms both.
    if (from === 0) continue;
    ours += between - start;
    theirs += performance.now() - between;
  }
  const what = 'individual report / Typst with PDF/UA-1';
  return [
    { what: 'individual report of 71 criteria', value: ours / COUNT, unit: 'ms' },
    typst === undefined
      ? { what, note: 'Typst is not installed: npm run bench:peers' }
      : { what, value: ours / theirs, unit: '×', bar: 0.85, aim: 0.5, note: `Typst ${(theirs / COUNT).toFixed(1)} ms` },
  ];
}
