import { type Advance, progressBar, progressLine } from '../render/progress.ts';
import { widthOf } from './color.ts';
import type { Context } from './context.ts';

/** Tells on standard error how far a long work is. */
export interface Progress {
  readonly tell: (done: number, total: number) => Promise<void>;
  /** Takes the bar away, before anything else is written; the next `tell` draws it again. */
  readonly clear: () => Promise<void>;
}

/** On a terminal, a bar drawn again after so long; elsewhere a line after so long, so that a log is not flooded. In milliseconds. */
const REDRAW = 100;
const LINE = 10_000;

const BACK = '\r\u001b[K';

export function openProgress({ world, lang, globals }: Context, of: Advance['of']): Progress {
  const { stderr, now, env } = world;
  const silent = { tell: async () => undefined, clear: async () => undefined };
  if (globals().quiet === true) return silent;
  const start = now();
  let told = start;
  const due = (wait: number) => {
    const is = now() - told >= wait;
    if (is) told = now();
    return is;
  };
  const advance = (done: number, total: number): Advance => ({ of, done, total, elapsed: now() - start });
  if (!stderr.isTTY || env['TERM'] === 'dumb') {
    return {
      ...silent,
      tell: async (done, total) => {
        if (due(LINE)) await stderr.write(`${progressLine(advance(done, total), lang)}\n`);
      },
    };
  }
  let cleared = false;
  let drawn = false;
  return {
    tell: async (done, total) => {
      // A run that is over at once shows none; a bar that made room for a line comes back at once.
      if (!due(REDRAW) && !cleared) return;
      cleared = false;
      drawn = true;
      await stderr.write(`${BACK}${progressBar(advance(done, total), lang, widthOf(stderr, env) - 1)}`);
    },
    clear: async () => {
      if (!drawn) return;
      drawn = false;
      cleared = true;
      await stderr.write(BACK);
    },
  };
}
