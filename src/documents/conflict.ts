import { excerpt } from './excerpt.ts';
import { endOfLine, startOfLine } from './lines.ts';
import { type Notice, notice } from './notice.ts';
import { restOfLine } from './value-start.ts';
import { MERGE_CONFLICT } from './yaml-line-rules.ts';

/** The conflict, both versions of it, that git marked from the line at an offset on, or from the one above. */
export function conflictAt(text: string, offset: number): Notice | undefined {
  const own = startOfLine(text, offset);
  const lines = [own, startOfLine(text, Math.max(0, own - 1))];
  const start = lines.find((line) => /^<{7}\s/.test(text.slice(line, line + 8)));
  if (start === undefined) return undefined;
  const first = restOfLine(text, start);
  const last = text.indexOf('\n>>>>>>>', start);
  const end = last === -1 ? first.end : endOfLine(text, last + 1);
  return notice(MERGE_CONFLICT, { start, end }, { ligne: excerpt(text.slice(start, first.end)) });
}
