import type { Lang } from '../i18n/lang.ts';
import type { HelpWords } from './help-words.ts';
import type { World } from './world.ts';

/** The exit codes of a command that did what it was asked. */
export const DONE = 0;
export const FOUND = 1;
/** Could not do what was asked. */
export const MISUSED = 2;
/** A bug in certif. */
export const BROKEN = 3;

/** The options that every command understands. */
export interface GlobalOptions {
  readonly color?: boolean;
  readonly quiet?: boolean;
  readonly debug?: boolean;
}

/** What a command is defined with. */
export interface Context {
  readonly world: World;
  readonly lang: Lang;
  readonly help: HelpWords;
  /** The options of the whole program, once they are read. */
  readonly globals: () => GlobalOptions;
  /** Says how the command ended: the exit code. */
  readonly finish: (code: number) => void;
}
