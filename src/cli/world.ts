import type { Sink } from '../io/stream.ts';
import type { Ground } from '../workspace/ground.ts';

/** Everything outside the program that a command may use. */
export interface World extends Ground {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Sink;
  readonly stderr: Sink;
  /** certif's own version. */
  readonly version: string;
  /** How many threads the machine offers. */
  readonly cores: number;
  /** Aborted on SIGINT and SIGTERM, just before the program ends. */
  readonly interrupted: AbortSignal;
}
