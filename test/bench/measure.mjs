// @ts-check
import { spawnSync } from 'node:child_process';

/** @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/**
 * The median time of each command, in milliseconds, the commands run in turn so that all meet the same machine.
 * @param {Readonly<Record<string, readonly string[]>>} commands arguments of node, by name
 * @param {number} rounds
 * @returns {Readonly<Record<string, number>>}
 */
export function timeCommands(commands, rounds) {
  /** @type {Record<string, number[]>} */
  const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [name, args] of Object.entries(commands)) {
      const start = process.hrtime.bigint();
      const { status, stderr } = spawnSync(process.execPath, args, {
        env: { ...process.env, NODE_DISABLE_COMPILE_CACHE: '1' },
      });
      const elapsed = Number(process.hrtime.bigint() - start) / 1e6;
      if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
      // The first round only warms the file cache.
      if (round > 0) times[name]?.push(elapsed);
    }
  }
  return Object.fromEntries(Object.entries(times).map(([name, values]) => [name, median(values)]));
}
