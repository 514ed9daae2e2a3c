// @ts-check
import { join } from 'node:path';
import { inFolder, writeFiches } from './inputs.mjs';
import { CERTIF, runNode } from './measure.mjs';
import { yamlAlone } from './yaml-alone.mjs';

const FEW = 1000;
const MANY = 10_000;
const MOST = 100_000;

/**
 * Fiches by the thousand: time beside what parsing them takes on one thread, and memory, which must not grow with them.
 * @param {boolean} full
 */
export function grade(full) {
  return inFolder(async (folder) => {
    const parser = await yamlAlone(folder);
    const run = (/** @type {number} */ count) =>
      runNode([CERTIF, 'grade', writeFiches(join(folder, String(count)), count), '--jobs', '2']);
    const few = run(FEW);
    const many = run(MANY);
    const parse = runNode([parser, join(folder, String(MANY))]);
    const grown = (/** @type {number} */ count, /** @type {number} */ peak) => ({
      what: `grade, ${count} fiches: peak memory / ${FEW} fiches`,
      value: peak / few.peak,
      unit: '×',
      bar: 1.2,
      aim: 1,
    });
    return [
      { what: `grade, ${MANY} fiches, 2 jobs / yaml alone`, value: many.ms / parse.ms, unit: '×', bar: 0.7, aim: 0.6 },
      { what: `grade, ${MANY} fiches: peak memory`, value: many.peak, unit: 'MiB', aim: 200 },
      grown(MANY, many.peak),
      ...(full ? [grown(MOST, run(MOST).peak)] : []),
    ];
  });
}
