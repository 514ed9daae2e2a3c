import type { FontName } from './kit.ts';

/** Words side by side in one font. */
interface Run {
  readonly font: FontName;
  readonly text: string;
  /** From the start of the line, in points. */
  readonly x: number;
}

/** A line of a text that was set, and its width in points. */
export interface Line {
  readonly runs: readonly Run[];
  readonly width: number;
}

/** A word in its font, and its width in points. */
export interface Word {
  readonly font: FontName;
  readonly text: string;
  readonly width: number;
}

/**
 * Words of one font become one run, so that they are drawn and read together. A word that is read from right to left
 * is a run of its own: inside a longer one its space would be drawn on its other side.
 */
export function setLine(words: readonly Word[], space: number): Line {
  const runs: Run[] = [];
  let before: Word | undefined;
  for (const { word, x, gap } of placed(words, space)) {
    const { font, text } = word;
    const last = runs.at(-1);
    const apart = isRightToLeft(word) || (before !== undefined && isRightToLeft(before));
    if (last === undefined) runs.push({ font, text, x });
    else if (apart) runs.push({ font: SPACING, text: ' ', x: gap }, { font, text, x });
    else if (last.font === font) runs[runs.length - 1] = { ...last, text: `${last.text} ${text}` };
    else runs.push({ font, text: ` ${text}`, x: gap });
    before = word;
  }
  return { runs, width: widthOf(words, space) };
}

/** A word on its line: where it stands, and where the space before it. */
interface Placed {
  readonly word: Word;
  readonly x: number;
  readonly gap: number;
}

/** Words side by side, in the order in which they are read: those from right to left stand so among themselves. */
function placed(words: readonly Word[], space: number): readonly Placed[] {
  let left = 0;
  return stretches(words).flatMap((stretch) => {
    const [start, width] = [left, widthOf(stretch, space)];
    left += width + space;
    let read = 0;
    return stretch.map((word, index): Placed => {
      const rest = start + width - read;
      read += word.width + space;
      return { word, x: rest - word.width, gap: index === 0 ? start - space : rest };
    });
  });
}

/** The words that are read from right to left, as many as stand together; any other alone. */
function stretches(words: readonly Word[]): readonly (readonly Word[])[] {
  const all: Word[][] = [];
  for (const word of words) {
    const last = all.at(-1);
    const [before] = last ?? [];
    if (before !== undefined && isRightToLeft(before) && isRightToLeft(word)) last?.push(word);
    else all.push([word]);
  }
  return all;
}

function widthOf(words: readonly Word[], space: number): number {
  return words.reduce((sum, { width }) => sum + width, Math.max(0, words.length - 1) * space);
}

function isRightToLeft({ text }: Word): boolean {
  return RIGHT_TO_LEFT.test(text);
}

const RIGHT_TO_LEFT = /\p{Script=Hebrew}|\p{Script=Arabic}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}/u;
const SPACING: FontName = 'regular';
