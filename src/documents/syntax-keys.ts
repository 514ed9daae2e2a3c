import { excerpt } from './excerpt.ts';
import { endOfLine, type Span, startOfLine, startOfNext } from './lines.ts';
import { type Explain, reservedAt } from './mistake.ts';
import { type Notice, notice } from './notice.ts';
import { firstFrom, hasDash, indentation, startsWithKey } from './syntax-lines.ts';
import { contentOfLine, restOfLine, valueStart } from './value-start.ts';
import { MISSING_COLON, MISSING_SPACE } from './yaml-line-rules.ts';
import { COLON_IN_TEXT } from './yaml-text-rules.ts';

/** A colon in a sentence, or a key that is not aligned with those before it: both are read as a key within a value. */
export const keyInValue: Explain = ({ text, start, error }) => {
  if (text[start] === '?') return reservedAt(text, start);
  if (error.message.startsWith('A block sequence')) {
    // A dash left of its like ends their list, and is told itself: the key below it stands well.
    const item = firstFrom(text, start);
    if (hasDash(text, item)) return indentation(text, item);
  }
  const line = text.slice(start, endOfLine(text, start));
  if (/:(?:\s|$)/.test(line)) return colonAt(text, restOfLine(text, start));
  const misplaced = misplacedKey(text, start);
  if (misplaced === undefined) return colonAt(text, restOfLine(text, start));
  if (joinsValue(line)) return missingSpace(text, restOfLine(text, start));
  const content = text.slice(misplaced.start, misplaced.end);
  if (!startsWithKey(content)) return colonAt(text, misplaced);
  return isFirstOf(text, start, misplaced) ? missingColon(text, restOfLine(text, start)) : indentation(text, misplaced);
};

/** Whether what starts after the dash of an item is aligned with a key below. */
function isFirstOf(text: string, start: number, below: Span): boolean {
  const column = start - startOfLine(text, start);
  const before = text.slice(start - column, start);
  return /^ *(?:- +)+$/.test(before) && column === below.start - startOfLine(text, below.start);
}

/** The first line after the one at `start` that holds a colon. */
function misplacedKey(text: string, start: number): Span | undefined {
  let next = startOfNext(text, start);
  for (let lines = 0; next < text.length && lines < 1_000; lines += 1) {
    const content = contentOfLine(text, next);
    if (/:(?:\s|$)/.test(text.slice(content.start, content.end))) return content;
    next = startOfNext(text, next);
  }
  return undefined;
}

/** A notice about a text without quotes, whose colon makes a key of what stands before it. */
export function colonAt(text: string, span: Span): Notice {
  return notice(COLON_IN_TEXT, span, { texte: excerpt(text.slice(span.start, span.end)) });
}

/** Whether a line starts with a key whose colon has no space after it. */
export function joinsValue(line: string): boolean {
  return /^[^\s:]+:\S/.test(line);
}

/** A notice about a key whose colon has no space after it. */
export function missingSpace(text: string, span: Span): Notice {
  return notice(MISSING_SPACE, span, { texte: excerpt(text.slice(span.start, span.end)) });
}

/** A key on several lines, whose first line is no key. */
export const keyOnSeveralLines: Explain = (mistake) => {
  const { text, start } = mistake;
  const first = restOfLine(text, start);
  const words = text.slice(first.start, first.end);
  if (joinsValue(words)) return missingSpace(text, first);
  const atMargin = valueStart(text, start) === start && contentOfLine(text, start).start === start;
  return atMargin && !/:\s/.test(words) ? missingColon(text, first) : keyInValue(mistake);
};

/** A notice about a line that should be a key and has no colon. */
export function missingColon(text: string, span: Span): Notice {
  return notice(MISSING_COLON, span, { texte: excerpt(text.slice(span.start, span.end)) });
}
