import type { Files } from '../io/files.ts';

/** Where a run stands: what the workspace needs of the world. */
export interface Ground {
  /** The current folder, absolute. */
  readonly cwd: string;
  readonly files: Files;
  /** The folder of the package, which holds `referentiels/` and `schemas/`. */
  readonly packageFolder: string;
  /** All of standard input. */
  stdin(): Promise<Uint8Array>;
}
