import { excerpt } from './excerpt.ts';
import { endOfLine, startOfLine } from './lines.ts';
import { type Notice, notice } from './notice.ts';
import { restOfLine } from './value-start.ts';
import { MERGE_CONFLICT } from './yaml-line-rules.ts';

/** What git marked as a conflict from the line at an offset, or the one above, to its last mark, or else to the end of the text. */
export function conflictAt(text: string, offset: number): Notice | undefined {
  const own = startOfLine(text, offset);
  const lines = [own, startOfLine(text, Math.max(0, own - 1))];
  const start = lines.find((line) => /^<{7}\s/.test(text.slice(line, line + 8)));
  if (start === undefined) return undefined;
  const first = restOfLine(text, start);
  const last = text.indexOf('\n>>>>>>>', start);
  const end = last === -1 ? text.trimEnd().length : endOfLine(text, last + 1);
  return notice(MERGE_CONFLICT, { start, end }, { ligne: excerpt(text.slice(start, first.end)) });
}
