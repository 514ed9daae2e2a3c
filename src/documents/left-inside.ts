import { type Span, startOfLine, startOfNext } from './lines.ts';
import type { Mistake } from './mistake.ts';
import type { Notice } from './notice.ts';
import { indentation } from './syntax-lines.ts';
import { contentOfLine, valueStart } from './value-start.ts';

/**
 * The first line within quotes or brackets that stands no further to the right than their key, for which YAML takes them as ended
 * before it. Nothing where they are not closed below.
 */
export function leftInside({ text, start, error, openingOf }: Mistake): Notice | undefined {
  const opening = openingIn(error.message);
  if (opening === undefined) return undefined;
  const at = openingOf(start, opening === 'bracket' ? opening : undefined) ?? valueStart(text, Math.max(0, start - 1));
  const end = closingOf(text, at);
  if (end === undefined || !/^[ \t]*(?:[#,\]}]|\r?\n|$)/.test(text.slice(end, end + 100))) return undefined;
  const lines = linesBetween(text, at, end);
  const readAsKey = lines.some((line, index) => {
    const before = text[(lines[index - 1] ?? contentOfLine(text, at)).end - 1] ?? '';
    return KEY.test(text.slice(line.start, line.end)) && !(opening === 'bracket' && ',[{'.includes(before));
  });
  const column = ownerColumn(text, at);
  const left = lines.find((line) => line.start - startOfLine(text, line.start) <= column);
  return readAsKey || left === undefined ? undefined : indentation(text, left);
}

function openingIn(message: string): 'bracket' | 'quote' | undefined {
  if (message.startsWith('Flow')) return 'bracket';
  return message.startsWith('Missing closing') ? 'quote' : undefined;
}

/** What may as well stand after quotes or brackets that nobody closed. */
const KEY = /^(?:- |["']?[^\s"':]+["']?:(?:\s|$))/;

/** How far below its opening a closing sign is looked for. */
const FAR = 10_000;

const DOUBLE = /^"(?:[^"\\]|\\.)*"/s;
const SINGLE = /^'(?:[^']|'')*'/s;
const SIGNS = /(?<=[\s,[{:])(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')|[[\]{}]/gs;
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['[', ']'],
  ['{', '}'],
]);

/** Where what opens at an offset is closed, its sign included. */
function closingOf(text: string, opening: number): number | undefined {
  const rest = text.slice(opening, opening + FAR);
  const quoted = (DOUBLE.exec(rest) ?? SINGLE.exec(rest))?.[0];
  if (quoted !== undefined) return opening + quoted.length;
  const awaited: string[] = [];
  for (const { index, 0: sign } of rest.matchAll(SIGNS)) {
    const closing = CLOSING.get(sign);
    if (closing !== undefined) awaited.push(closing);
    else if (sign.length === 1 && awaited.pop() !== sign) return undefined;
    if (awaited.length === 0) return opening + index + 1;
  }
  return undefined;
}

/** The lines with content from the one after `start` to the one that holds `end`. */
function linesBetween(text: string, start: number, end: number): readonly Span[] {
  const lines: Span[] = [];
  for (let next = startOfNext(text, start); next < end; next = startOfNext(text, next)) {
    const line = contentOfLine(text, next);
    if (line.start < line.end) lines.push(line);
  }
  return lines;
}

/** The column of the key whose value opens at an offset, or of the dash of its item. */
function ownerColumn(text: string, opening: number): number {
  const before = text.slice(startOfLine(text, opening), opening);
  const dashes = /^ *(?:- +)*/.exec(before)?.[0] ?? '';
  return dashes === before ? dashes.lastIndexOf('-') : dashes.length;
}
