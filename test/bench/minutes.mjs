// @ts-check
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { inFolder, writeSession } from './inputs.mjs';
import { CERTIF, median, runNode, timeCommands } from './measure.mjs';

const ROUNDS = 7;
const CANDIDATES = 300;

/** The minutes of a session of one candidate, whole process. */
export function oneCandidate() {
  return inFolder((folder) => {
    const session = writeSession(folder, 1);
    const { node = 0, minutes = 0 } = timeCommands(
      { node: ['-e', '0'], minutes: [CERTIF, 'minutes', session, '--out', join(folder, 'out'), '--force'] },
      ROUNDS,
    );
    return [{ what: 'minutes, one candidate / node -e 0', value: minutes / node, unit: '×', bar: 10, aim: 6 }];
  });
}

/**
 * What a second thread brings.
 * @param {boolean} full
 */
export function jobs(full) {
  return inFolder((folder) => {
    const session = writeSession(folder, CANDIDATES);
    const out = join(folder, 'out');
    const make = (/** @type {number} */ threads) => {
      const made = runNode([CERTIF, 'minutes', session, '--out', out, '--jobs', String(threads)]);
      rmSync(out, { recursive: true });
      return made;
    };
    const pairs = Array.from({ length: full ? 3 : 1 }, () => ({ one: make(1), two: make(2) }));
    const what = `minutes, ${CANDIDATES} candidates`;
    const faster = median(pairs.map(({ one, two }) => one.ms / two.ms));
    const peak = median(pairs.map(({ one }) => one.peak));
    return [
      { what: `${what}: 1 job / 2 jobs`, value: faster, unit: '×', bar: 1.6, aim: 1.8, least: true },
      { what: `${what}, 1 job: peak memory`, value: peak, unit: 'MiB', aim: 250 },
    ];
  });
}
