import type { YAMLParseError } from 'yaml';
import { conflictsIn } from './conflict.ts';
import { leftInside } from './left-inside.ts';
import { MAX_DEPTH } from './limits.ts';
import { endOfLine } from './lines.ts';
import type { FindOpening } from './mistake.ts';
import { type Notice, notice } from './notice.ts';
import { explain } from './syntax-errors.ts';
import { isMisplaced, reachOf } from './syntax-lines.ts';
import { typedWrong } from './typing.ts';
import { SEVERAL_DOCUMENTS } from './yaml-file-rules.ts';
import * as lines from './yaml-line-rules.ts';
import { TOO_DEEP } from './yaml-size-rules.ts';
import * as structure from './yaml-structure-rules.ts';
import * as words from './yaml-text-rules.ts';
import { NO_BREAK_SPACE } from './yaml-typing-rules.ts';

/** What the library says about a text, in which one mistake often has several errors, as one notice per mistake. */
export function syntaxNotices(
  text: string,
  errors: readonly YAMLParseError[],
  openingOf: FindOpening,
): readonly Notice[] {
  const inOrder = [...errors].sort((a, b) => a.pos[0] - b.pos[0]);
  const conflicts = conflictsIn(text);
  const first = conflicts[0]?.span.start ?? text.length + 1;
  const before = inOrder.filter(({ pos }) => pos[0] < first);
  const notices = readable(text, before, openingOf);
  // From a conflict on, nothing stands where it belongs, and what opens above may be closed below.
  const kept = notices.filter(({ rule, span }) => span.start < first && !(conflicts.length > 0 && UNCLOSED.has(rule)));
  return before.length < inOrder.length || kept.length < notices.length ? [...kept, ...conflicts] : notices;
}

const UNCLOSED: ReadonlySet<string> = new Set([words.UNCLOSED_QUOTE.id, words.UNCLOSED_BRACKET.id]);

function readable(text: string, inOrder: readonly YAMLParseError[], openingOf: FindOpening): readonly Notice[] {
  const exhausted = inOrder.findIndex(({ code }) => code === 'RESOURCE_EXHAUSTION');
  const deep = inOrder[exhausted];
  if (deep === undefined) return withoutEchoes(text, inOrder, openingOf);
  // Sentences with a colon, by the hundred, look like levels.
  if (exhausted > 0) return withoutEchoes(text, inOrder.slice(0, exhausted), openingOf);
  const start = Math.min(deep.pos[0], text.length);
  return [notice(TOO_DEEP, { start, end: Math.min(start + 1, text.length) }, { limite: MAX_DEPTH })];
}

function withoutEchoes(text: string, inOrder: readonly YAMLParseError[], openingOf: FindOpening): readonly Notice[] {
  const notices: Notice[] = [];
  let settled = -1;
  let misplaced = -1;
  for (const error of inOrder) {
    // After the end of what could be read, every word is an error.
    const left = notices.length > 0 && error.message.includes('in YAML stream');
    if (left || error.pos[0] < settled) continue;
    const start = Math.min(error.pos[0], text.length);
    const mistake = { text, error, start, openingOf };
    const inside = leftInside(mistake);
    if (inside !== undefined) return [...notices, inside];
    const made = typedWrong(text, start) ?? explain(mistake);
    if (made.span.start < misplaced && isMisplaced(text, made)) continue;
    notices.push(made);
    if (made.span.start >= misplaced) misplaced = reachOf(text, made);
    if (swallows(text, made)) break;
    settled = endOfLine(text, Math.max(error.pos[1] - 1, error.pos[0], made.span.end)) + 1;
  }
  return notices;
}

/** Whether all that the library says after a notice is its consequence; brackets that a comment closes are not closed. */
function swallows(text: string, { rule, span }: Notice): boolean {
  if (rule === words.JOINED_COMMENT.id) return /[\]}]/.test(text.slice(span.start, span.end));
  return SWALLOWS.has(rule);
}

const SWALLOWS: ReadonlySet<string> = new Set([
  ...UNCLOSED,
  SEVERAL_DOCUMENTS.id,
  structure.SYNTAX.id,
  lines.TAB.id,
  NO_BREAK_SPACE.id,
]);
