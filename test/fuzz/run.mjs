// @ts-check
// `npm run fuzz -- [cases] [seed]`: many damaged documents, other ones each time unless a seed is given.
import { startVitest } from 'vitest/node';

const [cases = '20000', seed = String(Date.now() % 1_000_000)] = process.argv.slice(2);
console.log(`${cases} cases, seed ${seed}: npm run fuzz -- ${cases} ${seed}`);
await startVitest('test', ['test/fuzz/'], {
  config: 'test/vitest.config.ts',
  env: { FUZZ_RUNS: cases, FUZZ_SEED: seed },
  reporters: ['verbose'],
  watch: false,
});
