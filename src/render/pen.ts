import { Chalk, type ChalkInstance } from 'chalk';
import type { Lang } from '../i18n/lang.ts';
import { type Words, words } from '../i18n/words.ts';
import { type GradeWords, gradeWords } from './grade-words.ts';

/** How a terminal shows a decision. */
export interface Terminal {
  readonly lang: Lang;
  readonly colored: boolean;
  /** In columns. */
  readonly width: number;
}

/** A terminal with what it takes to write on it. */
export interface Pen extends Terminal {
  readonly chalk: ChalkInstance;
  readonly words: Words;
  readonly labels: GradeWords;
}

/** A pen of its own colours, which reads no environment. */
export function penFor(terminal: Terminal): Pen {
  const { lang, colored } = terminal;
  return { ...terminal, chalk: new Chalk({ level: colored ? 1 : 0 }), words: words(lang), labels: gradeWords(lang) };
}
