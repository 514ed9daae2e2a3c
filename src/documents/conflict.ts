import { excerpt } from './excerpt.ts';
import type { Span } from './lines.ts';
import { type Notice, notice } from './notice.ts';
import { restOfLine } from './value-start.ts';
import { MERGE_CONFLICT } from './yaml-line-rules.ts';

/** What git writes where a conflict starts, before the version that both sides come from, before the other side, and at its end. */
const MARKS = /^(?:<{7}|\|{7}|={7}|>{7})(?=\s|$)/gm;

interface Conflict extends Span {
  /** Whether its first mark was not deleted. */
  readonly headed: boolean;
}

/** What git marked as conflicts: each from its first mark that is left to its last one, or else to the end of the text. */
export function conflictsIn(text: string): readonly Notice[] {
  return groups(text).map(({ start, end }) => {
    const line = restOfLine(text, start);
    return notice(MERGE_CONFLICT, { start, end }, { ligne: excerpt(text.slice(start, line.end)) });
  });
}

function groups(text: string): readonly Conflict[] {
  const conflicts: Conflict[] = [];
  let open: Conflict | undefined;
  for (const { index, 0: mark } of text.matchAll(MARKS)) {
    const headed = mark.startsWith('<');
    if (open !== undefined && headed && !open.headed) {
      conflicts.push(open);
      open = undefined;
    }
    open = { headed, ...open, start: open?.start ?? index, end: restOfLine(text, index).end };
    if (!mark.startsWith('>')) continue;
    conflicts.push(open);
    open = undefined;
  }
  if (open === undefined) return conflicts;
  return [...conflicts, open.headed ? { ...open, end: text.trimEnd().length } : open];
}
