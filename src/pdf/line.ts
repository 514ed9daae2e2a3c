import { isMixed, setBothWays } from './both-ways.ts';
import type { FontName } from './kit.ts';

/** Words side by side in one font. */
interface Run {
  readonly font: FontName;
  readonly text: string;
  /** What is drawn where that is not its text: of one read from right to left, its brackets face the other way. */
  readonly drawn?: string;
  /** From the start of the line, in points. */
  readonly x: number;
}

/** A line of a text that was set, and its width in points. */
export interface Line {
  /** In the order in which they are read. */
  readonly runs: readonly Run[];
  readonly width: number;
}

/** A word in its font, and its width in points. */
export interface Word {
  readonly font: FontName;
  readonly text: string;
  readonly width: number;
}

/** The width of a text that is read in one direction, in points. */
export type Advance = (font: FontName, text: string) => number;

/** Words of one font become one run, so that they are drawn and read together. */
export function setLine(words: readonly Word[], space: number, advance: Advance): Line {
  if (words.some(isMixed)) return setBothWays(words, space, advance);
  const runs: Run[] = [];
  let x = 0;
  for (const { font, text, width } of words) {
    const last = runs.at(-1);
    if (last === undefined) runs.push({ font, text, x });
    else if (last.font === font) runs[runs.length - 1] = { ...last, text: `${last.text} ${text}` };
    else runs.push({ font, text: ` ${text}`, x: x - space });
    x += width + space;
  }
  return { runs, width: Math.max(0, x - space) };
}
