// @ts-check
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** @param {string} path from the root of the repository */
const inRepository = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export const CERTIF = inRepository('dist/certif.cjs');
const PEAK = inRepository('test/bench/peak.cjs');

/**
 * What is measured, beside its bar and its aim.
 * @typedef {object} Row
 * @property {string} what
 * @property {number} [value] nothing where it could not be measured: `note` says why
 * @property {string} [unit]
 * @property {number} [bar] the most that it may be
 * @property {number} [aim]
 * @property {boolean} [least] whether the bar is the least that it may be
 * @property {string} [note]
 */

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/**
 * Runs Node to its end. What a run found is no failure, but not to have done what was asked is.
 * @param {readonly string[]} args
 * @returns {{ readonly ms: number; readonly peak: number }} `peak` in MiB
 */
export function runNode(args) {
  const start = process.hrtime.bigint();
  const { status, stderr, output } = spawnSync(process.execPath, ['--require', PEAK, ...args], {
    env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' },
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const ms = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return { ms, peak: Number(output[3]) / 1024 };
}

/**
 * The median time of each command, in milliseconds, the commands run in turn so that all meet the same machine.
 * @param {Readonly<Record<string, readonly string[]>>} commands arguments of node, by name
 * @param {number} rounds
 * @param {number} [warm] rounds before that only warm the file cache
 * @returns {Readonly<Record<string, number>>}
 */
export function timeCommands(commands, rounds, warm = 1) {
  /** @type {Record<string, number[]>} */
  const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let round = 0; round < rounds + warm; round += 1) {
    for (const [name, args] of Object.entries(commands)) {
      const { ms } = runNode(args);
      if (round >= warm) times[name]?.push(ms);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, values]) => [name, median(values)]));
}
