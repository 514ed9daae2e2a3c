import { isScalar } from 'yaml';
import { codePoint } from '../lib/code-point.ts';
import { excerpt } from './excerpt.ts';
import { endOfLine, startOfLine } from './lines.ts';
import { spanOf } from './nodes.ts';
import { type Notice, notice } from './notice.ts';
import { contentOfLine } from './value-start.ts';
import { TAB } from './yaml-line-rules.ts';
import { NO_BREAK_SPACE, TYPOGRAPHIC_QUOTES } from './yaml-typing-rules.ts';

/** Spaces that look like one, or like nothing, and are letters to YAML. */
const SPACES = '\\u00a0\\u1680\\u2000-\\u200b\\u202f\\u205f\\u2060\\u3000\\ufeff';
/** Where a line needs an ordinary space: before its content, after a dash, after the colon of its key. */
const IN_STRUCTURE = new RegExp(`^[ \\t]*(?:- +)*(?:-?|[^\\s:#"'{\\[]+:)([${SPACES}])`, 'u');
const AT_EDGE = new RegExp(`^[${SPACES}]|[${SPACES}]$`, 'u');
/**
 * One word, code or date between quotes that a word processor makes. A sentence may well stand between them; and between « »
 * a word of prose, so that there only a number, or a word written as codes are, is one.
 */
const QUOTED = new RegExp(
  `^(?:“[^“”\\s]+”|”[^”\\s]+”|‘[^‘’\\s]+’|„[^“”\\s]+[“”]|«[ ${SPACES}]?(?=[^»]*\\d|[a-z-]+[ ${SPACES}]?»)[^«»\\s]+[ ${SPACES}]?»)$`,
  'u',
);

/** What typing went wrong in a key or a value without quotes, which reads as a text all the same. */
export function mistyped(text: string, node: unknown): Notice | undefined {
  if (!isScalar(node) || node.type !== 'PLAIN' || typeof node.value !== 'string') return undefined;
  const { value } = node;
  const { start } = spanOf(node);
  if (QUOTED.test(value)) return notice(TYPOGRAPHIC_QUOTES, spanOf(node), { texte: excerpt(value) });
  if (IN_STRUCTURE.exec(value)?.[0].startsWith('-') === true) return noBreakSpace(text, start, value.search(SPACE));
  // At the end of a sentence such a space does no harm.
  return AT_EDGE.test(value) && !/ /.test(value) ? noBreakSpace(text, start, value.search(AT_EDGE)) : undefined;
}

const SPACE = new RegExp(`[${SPACES}]`, 'u');

function noBreakSpace(text: string, from: number, index: number): Notice {
  const at = from + index;
  const line = contentOfLine(text, at);
  return notice(
    NO_BREAK_SPACE,
    { start: at, end: at + 1 },
    { texte: excerpt(text.slice(line.start, line.end)), code: codePoint(text.slice(at)) },
  );
}

/**
 * What typing keeps a text from being read at an offset: a space of another kind on its line, or on the one before or after, or
 * a tab at the head of those, which makes them go on with the text above.
 */
export function typedWrong(text: string, offset: number): Notice | undefined {
  const own = startOfLine(text, offset);
  const before = previousLine(text, own);
  const after = Math.min(endOfLine(text, own) + 1, text.length);
  const around = before === undefined ? [own, after] : [before, own, after];
  for (const start of around) {
    const found = IN_STRUCTURE.exec(text.slice(start, Math.min(endOfLine(text, start), start + 2_000)));
    if (found !== null) return noBreakSpace(text, start, found[0].length - 1);
  }
  // Between brackets, as in JSON, a tab does no harm.
  const tabbed = around.find((start) => /^ *\t[ \t]*[^\s#]/.test(text.slice(start, start + 200)));
  if (tabbed === undefined || /^\s*[{[]/.test(text.slice(0, 200))) return undefined;
  const at = text.indexOf('\t', tabbed);
  const line = contentOfLine(text, at);
  return notice(TAB, { start: at, end: at + 1 }, { ligne: excerpt(text.slice(line.start, line.end)) });
}

/** Where the last line with something on it before this one starts. */
function previousLine(text: string, start: number): number | undefined {
  const end = text.slice(Math.max(0, start - 2_000), start).trimEnd().length + Math.max(0, start - 2_000);
  return start === 0 || end === 0 ? undefined : startOfLine(text, end - 1);
}
