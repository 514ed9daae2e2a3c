import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { DISK, dropUnfinished } from '../io/disk.ts';
import { poolOfThreads, type Work } from '../io/pool.ts';
import { readStream, sinkOf } from '../io/stream.ts';
import { LIMIT } from '../workspace/documents.ts';
import { FAILURES, type Packed } from '../workspace/failure.ts';
import { main } from './main.ts';
import type { World } from './world.ts';

/** Runs the command line of a process in the world around it, and sets its exit code. */
export async function run(process: NodeJS.Process, packageFolder: string, version: string): Promise<void> {
  const interruption = new AbortController();
  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const) {
    process.once(signal, () => {
      interruption.abort();
      dropUnfinished();
      process.exit(code);
    });
  }
  const cwd = process.cwd();
  const worker = join(packageFolder, 'dist/worker.cjs');
  const world: World = {
    cwd,
    env: process.env,
    stdin: () => readStream(process.stdin, LIMIT),
    stdout: sinkOf(process.stdout, 'stdout'),
    stderr: sinkOf(process.stderr, 'stderr'),
    files: DISK,
    packageFolder,
    version,
    now: () => performance.now(),
    cores: availableParallelism(),
    threads: <Works extends Work<Works>>(setup: unknown, size: number) =>
      poolOfThreads<Works, Packed>(worker, { cwd, packageFolder, setup }, size, FAILURES),
    interrupted: interruption.signal,
    spareMemory: () => {
      // Of its own, the heap grows to several times what is in use before anything is collected.
      setFlagsFromString('--heap-growing-percent=25');
      // A document may hold errors by the hundred thousand, which are values until they are shown: where each was made takes
      // more memory than the rest of it.
      if (!process.argv.includes('--debug')) Error.stackTraceLimit = 0;
    },
  };
  // Most runs are over before optimised code pays for its making: it takes half as much processor time as the run itself, and
  // each garbage collection waits for it. A long run still gets it.
  setFlagsFromString('--interrupt-budget=1000000');
  process.exitCode = await main(process.argv.slice(2), world);
}
