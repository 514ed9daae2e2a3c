// @ts-check
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inFolder, writeSession } from './inputs.mjs';
import { CERTIF, runNode } from './measure.mjs';

const DRAW = fileURLToPath(new URL('draw.mjs', import.meta.url));
const KIB = 1024;

const FEW = 100;
const MORE = 1000;
/** Drawing reports takes long: fewer may show whether memory grows with them. */
const ENOUGH = 200;
const MOST = 5000;

/**
 * The peak of the memory of a session's documents: the minutes hold every candidate, all others one at a time.
 * @param {boolean} full
 */
export async function memory(full) {
  const draw = (/** @type {string} */ what, /** @type {number} */ count) => runNode([DRAW, what, String(count)]).peak;
  const few = draw('minutes', FEW);
  const reports = full ? MORE : ENOUGH;
  return [
    perCandidate('procès-verbal drawn', few, MOST, draw('minutes', MOST)),
    {
      what: `reports, attestations of ${reports} candidates: peak memory / ${FEW}`,
      value: draw('reports', reports) / draw('reports', FEW),
      unit: '×',
      bar: 1.2,
      aim: 1,
    },
    ...(full ? await whole() : []),
  ];
}

/** @type {(what: string, few: number, count: number, peak: number) => import('./measure.mjs').Row} */
function perCandidate(what, few, count, peak) {
  const value = ((peak - few) * KIB) / (count - FEW);
  return { what: `${what}, ${FEW} → ${count}: memory a candidate`, value, unit: 'KiB', bar: 60, aim: 40 };
}

/** The whole command, on one thread. */
function whole() {
  return inFolder((folder) => {
    const peaks = [FEW, MORE, MOST].map((count) => {
      const at = join(folder, String(count));
      const args = [CERTIF, 'minutes', writeSession(at, count), '--out', join(at, 'out'), '--jobs', '1'];
      return { count, peak: runNode(args).peak };
    });
    return peaks.flatMap(({ count, peak }) => [
      { what: `minutes, ${count} candidates: peak memory`, value: peak, unit: 'MiB', aim: 250 },
      ...(count === FEW ? [] : [perCandidate('minutes', peaks[0]?.peak ?? 0, count, peak)]),
    ]);
  });
}
