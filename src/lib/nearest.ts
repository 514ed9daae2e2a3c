import { distance } from 'fastest-levenshtein';
import { unaccented } from './unaccented.ts';

/** A candidate may differ from the word by a third of its letters, by one at least. */
const LETTERS_PER_SLIP = 3;

/**
 * The candidate that somebody who typed `word` probably meant: case and accents aside, the one that differs least.
 * Nothing where all are too far, or where several are equally near (a wrong guess would be worse than none).
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const folded = fold(word);
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const other = fold(candidate);
    const limit = Math.max(1, Math.floor(other.length / LETTERS_PER_SLIP));
    if (candidate === word || Math.abs(other.length - folded.length) > limit) continue;
    const letters = distance(folded, other);
    if (letters > limit || letters > least) continue;
    best = letters === least ? undefined : candidate;
    least = letters;
  }
  return best;
}

/** The candidates that differ least from a word, nearest first. */
export function nearestFew(word: string, candidates: readonly string[], most: number): readonly string[] {
  return candidates
    .map((candidate) => ({ candidate, letters: distance(fold(word), fold(candidate)) }))
    .sort((a, b) => a.letters - b.letters)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

function fold(word: string): string {
  return word.length > 200 ? word : unaccented(word);
}
