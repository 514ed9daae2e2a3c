import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { main } from './cli/main.ts';
import { DISK, dropUnfinished } from './io/disk.ts';
import { readStream, sinkOf } from './io/stream.ts';
import { LIMIT } from './workspace/documents.ts';

/** Runs a command line in the world of this process. */
export async function run(argv: readonly string[], version: string): Promise<void> {
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
  process.exitCode = await main(argv, {
    cwd: process.cwd(),
    env: process.env,
    stdin: () => readStream(process.stdin, LIMIT),
    stdout: sinkOf(process.stdout, 'stdout'),
    stderr: sinkOf(process.stderr, 'stderr'),
    files: DISK,
    // This file stands in `src/` and its bundle in `dist/`, both just below the package's folder.
    packageFolder: join(import.meta.dirname, '..'),
    version,
    cores: availableParallelism(),
    interrupted: interruption.signal,
  });
}
