import openBidi from 'bidi-js';
import type { FontName } from './kit.ts';
import type { Advance, Line, Word } from './line.ts';

const BIDI = openBidi();

const RIGHT_TO_LEFT = /\p{Script=Hebrew}|\p{Script=Arabic}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}/u;
const SPACING: FontName = 'regular';
/** Any letter that is read from left to right. */
const LETTER = 'a';

/** A part of a text that is read in one direction: a space, or a word or a part of one. */
interface Stretch {
  readonly text: string;
  /** Where it begins in the text. */
  readonly from: number;
  readonly isTurned: boolean;
}

/** Whether a text has letters that are read from right to left: its other parts may be read the other way. */
export function isMixed({ text }: { readonly text: string }): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/** The width of a text whose parts are read in different directions, each of them drawn alone. */
export function widthBothWays(font: FontName, text: string, advance: Advance): number {
  return stretchesOf(text).stretches.reduce((sum, stretch) => sum + advance(font, drawnOf(stretch)), 0);
}

/**
 * Sets words as the Unicode bidirectional algorithm (UAX 9) has it, on a line that begins at its left. A word without a letter
 * that is read from right to left belongs to the French around a name, as the candidate's number beside it does: all of it
 * counts as letters that are read from left to right.
 */
export function setBothWays(words: readonly Word[], space: number, advance: Advance): Line {
  const { stretches, places } = stretchesOf(
    words.map(({ text }) => text).join(' '),
    words.map((one) => (isMixed(one) ? one.text : LETTER.repeat(one.text.length))).join(' '),
  );
  let word = 0;
  const parts = stretches.map((stretch) => {
    const { text, from, isTurned } = stretch;
    if (text === ' ') {
      word += 1;
      return { from, font: SPACING, text, width: space };
    }
    const font = words[word]?.font ?? SPACING;
    const drawn = drawnOf(stretch);
    return { from, font, text, width: advance(font, drawn), ...(isTurned && { drawn }) };
  });
  const starts = new Map<number, number>();
  let x = 0;
  for (const { from, width } of parts.toSorted((a, b) => (places[a.from] ?? 0) - (places[b.from] ?? 0))) {
    starts.set(from, x);
    x += width;
  }
  return { runs: parts.map(({ from, width: _, ...run }) => ({ ...run, x: starts.get(from) ?? 0 })), width: x };
}

/**
 * The parts of a text in the order in which they are read, and the place of each of its characters from left to right; `seen`
 * is the text as the algorithm is shown it, character by character.
 */
function stretchesOf(text: string, seen = text) {
  const embedding = BIDI.getEmbeddingLevels(seen, 'ltr');
  const { levels } = embedding;
  const stretches: Stretch[] = [];
  for (let from = 0, to = 1; from < text.length; to += 1) {
    const goesOn = levels[to] === levels[from] && text[to] !== ' ' && text[from] !== ' ';
    if (goesOn) continue;
    stretches.push({ text: text.slice(from, to), from, isTurned: (levels[from] ?? 0) % 2 === 1 });
    from = to;
  }
  const places: number[] = [];
  for (const [place, index] of BIDI.getReorderedIndices(seen, embedding).entries()) places[index] = place;
  return { stretches, places };
}

/**
 * What is drawn from left to right, as fonts do: brackets face the other way. A font that joins letters turns them round
 * itself; it does not where there are none.
 */
function drawnOf({ text, isTurned }: Stretch): string {
  if (!isTurned) return text;
  const mirrored = Array.from(text, (character) => BIDI.getMirroredCharacter(character) ?? character);
  return (RIGHT_TO_LEFT.test(text) ? mirrored : mirrored.reverse()).join('');
}
