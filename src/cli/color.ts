import type { Sink } from '../io/stream.ts';
import type { GlobalOptions } from './context.ts';
import type { World } from './world.ts';

/**
 * Whether to colour what goes to a stream: what the option says, else `FORCE_COLOR`, else `NO_COLOR`
 * (https://no-color.org: set and not empty), else whether a terminal reads it.
 */
export function isColored({ color }: GlobalOptions, env: World['env'], sink: Sink): boolean {
  if (color !== undefined) return color;
  const force = env['FORCE_COLOR'];
  if (force !== undefined) return force !== '0' && force !== 'false';
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  return sink.isTTY && env['TERM'] !== 'dumb';
}

/** Where no terminal says how wide it is. */
const WIDTH = 80;

/** How many columns there are to write on. */
export function widthOf(sink: Sink, env: World['env']): number {
  const asked = Number(env['COLUMNS']);
  return sink.columns ?? (Number.isInteger(asked) && asked > 0 ? asked : WIDTH);
}
