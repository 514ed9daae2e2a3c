import { availableParallelism } from 'node:os';
import { setFlagsFromString } from 'node:v8';
import { DISK, dropUnfinished } from '../io/disk.ts';
import { readStream, sinkOf } from '../io/stream.ts';
import { LIMIT } from '../workspace/documents.ts';
import { main } from './main.ts';

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
  const world = {
    cwd: process.cwd(),
    env: process.env,
    stdin: () => readStream(process.stdin, LIMIT),
    stdout: sinkOf(process.stdout, 'stdout'),
    stderr: sinkOf(process.stderr, 'stderr'),
    files: DISK,
    packageFolder,
    version,
    cores: availableParallelism(),
    interrupted: interruption.signal,
  };
  // Most runs are over before optimised code pays for its making: it takes half as much processor time as the run itself, and
  // each garbage collection waits for it. A long run still gets it.
  setFlagsFromString('--interrupt-budget=1000000');
  process.exitCode = await main(process.argv.slice(2), world);
}
