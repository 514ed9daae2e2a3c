import { excerpt } from './excerpt.ts';
import { type Span, startOfLine, startOfNext } from './lines.ts';
import { type Notice, notice } from './notice.ts';
import { contentOfLine } from './value-start.ts';
import { INDENTATION, MISSING_COLON, MIXED_DASHES, OTHER_DASH } from './yaml-line-rules.ts';
import { COLON_IN_TEXT } from './yaml-text-rules.ts';

/** A notice about the line at an offset, which is not where it should be. */
export function indentation(text: string, line: Span): Notice {
  return notice(INDENTATION, line, { ligne: excerpt(text.slice(line.start, line.end)) });
}

/** A notice about the line at an offset or the next one with content: or about the one above it that stands left of its like. */
export function misindented(text: string, offset: number): Notice {
  const line = firstFrom(text, offset);
  return indentation(text, tooFarLeft(text, line) ?? line);
}

/** The line at an offset, or the next one with content. */
export function firstFrom(text: string, offset: number): Span {
  let line = contentOfLine(text, offset);
  for (let next = offset; isBlank(text, line) && next < text.length; line = contentOfLine(text, next)) {
    next = startOfNext(text, next);
  }
  return line;
}

function isBlank(text: string, { start, end }: Span): boolean {
  return start === end || text[start] === '#';
}

/** The key of a code that seems to end the set of the one below, whose code is of that set as well. */
function tooFarLeft(text: string, line: Span): Span | undefined {
  const rank = rankOf(text, line.start);
  const between = firstAbove(text, line.start, rank);
  if (between === undefined || rankOf(text, between.start) === rank) return undefined;
  const before = firstAbove(text, between.start, rank);
  if (before === undefined || rankOf(text, before.start) !== rank) return undefined;
  return [line, between].every(({ start, end }) => IS_CODE.test(text.slice(start, end))) ? between : undefined;
}

const IS_CODE = /^[A-Z]\d+(?:\.\d+)*:/;

/** How far above a line of the same rank is looked for. */
const FAR = 1_000;

/** The line that starts at an offset, or before its content, has a dash, and the one of the same rank above has none; or the other way round. */
export function mixedDashes(text: string, offset: number): Notice | undefined {
  const line = contentOfLine(text, offset);
  if (offset > line.start) return undefined;
  const rank = rankOf(text, line.start);
  const above = firstAbove(text, line.start, rank);
  if (above === undefined || rankOf(text, above.start) !== rank || hasDash(text, above) === hasDash(text, line))
    return undefined;
  const shown = (span: Span) => excerpt(text.slice(span.start, span.end));
  return notice(MIXED_DASHES, line, { ligne: shown(line), voisine: shown(above) });
}

/** Whether the line above of the same rank is an item of a list. */
function isBelowItem(text: string, { start }: Span): boolean {
  const rank = rankOf(text, start);
  const above = firstAbove(text, start, rank);
  return above !== undefined && rankOf(text, above.start) === rank && hasDash(text, above);
}

/** The first line above an offset that stands no further to the right than a rank. */
function firstAbove(text: string, offset: number, rank: number): Span | undefined {
  let start = startOfLine(text, offset);
  for (let lines = 0; start > 0 && lines < FAR; lines += 1) {
    start = startOfLine(text, start - 1);
    const line = contentOfLine(text, start);
    if (!isBlank(text, line) && line.start - start <= rank) return line;
  }
  return undefined;
}

/** Whether a line is an item of a list. */
export function hasDash(text: string, { start }: Span): boolean {
  return text[start] === '-' && /\s/.test(text[start + 1] ?? '\n');
}

/** What is typed or pasted where the dash of a list should be; a dash without its space, too. */
const OTHER = /^ *([•·‣▪●◦–—−*-])[ \t\u00a0]*(?=["'\p{L}][^\s:]*:\s)/u;

/** Before the text of an item, which holds no key. */
const OTHER_IN_LIST = /^ *([•·‣▪●◦–—−*-])[ \t\u00a0]*(?=[^\s-])/u;

/** The line at an offset, or the one before it with content, starts with a sign that is no dash of a list. */
export function otherDash(text: string, offset: number): Notice | undefined {
  const own = startOfLine(text, offset);
  const above = firstAbove(text, own, Number.POSITIVE_INFINITY);
  for (const start of above === undefined ? [own] : [startOfLine(text, above.start), own]) {
    const line = contentOfLine(text, start);
    if (hasDash(text, line)) continue;
    const pattern = isBelowItem(text, line) ? OTHER_IN_LIST : OTHER;
    const signe = pattern.exec(text.slice(start, Math.min(line.end, start + 200)))?.[1];
    if (signe === undefined) continue;
    return notice(OTHER_DASH, line, { ligne: excerpt(text.slice(line.start, line.end)), signe });
  }
  return undefined;
}

/** After these, lines below seem to stand wrong that only follow from them. */
const MISPLACES: ReadonlySet<string> = new Set([INDENTATION.id, MISSING_COLON.id, MIXED_DASHES.id, OTHER_DASH.id]);

/** Whether a notice says of a line that it stands wrong, or takes it for something else where it starts with a key, or is below `>-`. */
export function isMisplaced(text: string, { rule, span }: Notice): boolean {
  if (rule !== COLON_IN_TEXT.id && rule !== MISSING_COLON.id) return MISPLACES.has(rule);
  const line = contentOfLine(text, span.start);
  if (line.start !== span.start) return false;
  const above = firstAbove(text, line.start, Number.POSITIVE_INFINITY);
  const opensText = above !== undefined && /: +[>|][+-]?$/.test(text.slice(above.start, above.end));
  return opensText || startsWithKey(text.slice(line.start, line.end));
}

/** Whether a line starts with a key of one word, behind the dashes of a list or not. */
export function startsWithKey(line: string): boolean {
  return /^(?:- +)*["']?[^\s"':]+["']?:(?:\s|$)/.test(line);
}

/** Up to where lines seem to stand wrong because of a notice: the rest of all that its line is indented below, or opens. */
export function reachOf(text: string, { rule, span }: Notice): number {
  if (!MISPLACES.has(rule)) return span.start;
  const owner = rule === MISSING_COLON.id ? span : firstAbove(text, span.start, rankOf(text, span.start) - 1);
  const rank = owner === undefined ? 0 : rankOf(text, owner.start) + 1;
  let next = startOfNext(text, span.start);
  while (next < text.length) {
    const line = contentOfLine(text, next);
    if (!isBlank(text, line) && rankOf(text, line.start) < rank) return next;
    next = startOfNext(text, next);
  }
  return text.length;
}

function rankOf(text: string, offset: number): number {
  return contentOfLine(text, offset).start - startOfLine(text, offset);
}
