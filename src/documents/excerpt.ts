const LONGEST = 60;

/** A text as a message quotes it: on one line, its control characters as spaces, cut where it is long. */
export function excerpt(text: string): string {
  const line = text
    .slice(0, 4 * LONGEST)
    .replaceAll(/[\s\p{Cc}\p{Cs}]+/gu, ' ')
    .trim();
  const letters = [...line];
  return letters.length <= LONGEST && text.length <= 4 * LONGEST ? line : `${letters.slice(0, LONGEST).join('')}…`;
}
