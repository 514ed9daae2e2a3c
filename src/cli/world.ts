import type { Sink } from '../io/stream.ts';
import type { Yard } from '../workspace/crew.ts';

/** Everything outside the program that a command may use. */
export interface World extends Yard {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Sink;
  readonly stderr: Sink;
  /** certif's own version. */
  readonly version: string;
  /** A clock that only runs forwards, in milliseconds. */
  readonly now: () => number;
  /** Aborted on SIGINT and SIGTERM, just before the program ends. */
  readonly interrupted: AbortSignal;
  /** Has memory taken up again sooner, so that huge documents need less: for what holds little, which then takes no longer. */
  readonly spareMemory: () => void;
}
