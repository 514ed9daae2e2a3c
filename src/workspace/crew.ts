import { type Hands, type OpenThreads, type Pool, poolHere, type Work } from '../io/pool.ts';
import type { Ground } from './ground.ts';

/** Where work can be done. */
export interface Yard extends Ground {
  /** How many threads the machine offers. */
  readonly cores: number;
  /** Starts threads; nothing where they could not see the files, as those in memory. */
  readonly threads: OpenThreads | undefined;
}

/** How much work there is, and how many threads at most were asked for. */
export interface Load {
  readonly tasks: number;
  /** From how many on a second thread saves more time than it takes to start. */
  readonly worth: number;
  readonly jobs: number | undefined;
}

/** How many tasks are under way or waiting for their turn, for each thread. */
const AHEAD = 3;

/** How many tasks a crew is given at a time; one by one where this thread does them, which gains nothing by looking ahead. */
export function windowOf({ size }: { readonly size: number }): number {
  return size === 1 ? 1 : size * AHEAD;
}

/** Threads for the work, or this one where no more are asked for or worth it: the same functions do it either way. */
export async function openCrew<Works extends Work<Works>>(
  { cores, threads }: Pick<Yard, 'cores' | 'threads'>,
  { tasks, worth, jobs }: Load,
  setup: unknown,
  hands: () => Promise<Hands<Works>>,
): Promise<Pool<Works>> {
  const size = Math.min(jobs ?? (tasks < worth ? 1 : cores), tasks);
  return size > 1 && threads !== undefined ? await threads<Works>(setup, size) : poolHere(await hands());
}
