import type { ErrorCode } from 'yaml';
import { excerpt } from './excerpt.ts';
import { type Span, startOfLine } from './lines.ts';
import { type Explain, type Mistake, reservedAt } from './mistake.ts';
import { type Notice, notice } from './notice.ts';
import { colonAt, joinsValue, keyInValue, keyOnSeveralLines, missingColon, missingSpace } from './syntax-keys.ts';
import { indentation, misindented, mixedDashes, otherDash } from './syntax-lines.ts';
import { contentOfLine, restOfLine, valueStart } from './value-start.ts';
import { DIRECTIVE, SEVERAL_DOCUMENTS } from './yaml-file-rules.ts';
import * as lines from './yaml-line-rules.ts';
import * as structure from './yaml-structure-rules.ts';
import * as words from './yaml-text-rules.ts';

/** What an error of the library means to those who wrote the text. */
export function explain(mistake: Mistake): Notice {
  const { text, start, error } = mistake;
  const line = ABOUT_LINES.has(error.code) ? (otherDash(text, start) ?? mixedDashes(text, start)) : undefined;
  return line ?? (BY_CODE[error.code] ?? outOfPlace)(mistake);
}

/** What the library says of a line for what stands at its start. */
const ABOUT_LINES: ReadonlySet<ErrorCode> = new Set([
  'BAD_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
  'MISSING_CHAR',
  'MULTILINE_IMPLICIT_KEY',
]);

const outOfPlace: Explain = ({ text, start }) => {
  const span = start >= text.trimEnd().length ? lastCharacter(text) : restOfLine(text, start);
  const shown = span.end > span.start ? span : oneCharacter(text, start);
  return notice(structure.SYNTAX, shown, { texte: excerpt(text.slice(shown.start, shown.end)) });
};

const reservedStart: Explain = ({ text, start }) => reservedAt(text, start);

const missingCharacter: Explain = (mistake) => {
  const { text, start, openingOf, error } = mistake;
  if (error.message.startsWith('Missing closing')) {
    const opening = openingOf(start) ?? valueStart(text, Math.max(0, start - 1));
    return unclosedQuote(text, opening);
  }
  if (error.message.startsWith('Sequence item without')) return badIndent(mistake);
  if (error.message.startsWith('Comments must be')) return joinedComment(mistake);
  if (!/followed by map values|map value indicator/.test(error.message)) return outOfPlace(mistake);
  const line = restOfLine(text, start);
  return joinsValue(text.slice(line.start, line.end)) ? missingSpace(text, line) : missingColon(text, line);
};

const joinedComment: Explain = ({ text, start }) => {
  const span = restOfLine(text, start);
  return notice(words.JOINED_COMMENT, span, { suite: excerpt(text.slice(span.start, span.end)) });
};

function unclosedQuote(text: string, opening: number): Notice {
  const span = restOfLine(text, opening);
  return notice(words.UNCLOSED_QUOTE, span, { texte: excerpt(text.slice(span.start, span.end)) });
}

const badIndent: Explain = (mistake) => {
  const { text, start, openingOf, error } = mistake;
  const opening = error.message.startsWith('Flow') ? openingOf(start, 'bracket') : undefined;
  if (opening !== undefined) {
    const span = { start: opening, end: opening + 1 };
    return notice(words.UNCLOSED_BRACKET, span, { signe: text.slice(span.start, span.end) });
  }
  return misindented(text, start);
};

/** Something after a value that is already complete: what the value starts with tells why it is. */
const unexpectedToken: Explain = (mistake) => {
  const { text, start, openingOf, error } = mistake;
  if (/in YAML stream|at node end/.test(error.message)) {
    const first = indentedFirst(text, start);
    if (first !== undefined) return first;
  }
  if (error.message.includes('in YAML stream')) return outOfPlace(mistake);
  if (error.message.includes('block-seq-ind')) return reservedAt(text, start);
  const value = valueStart(text, start);
  const first = text.slice(value, value + 1);
  if (value < start && '*[{|>&!'.includes(first)) return reservedAt(text, value);
  const opening = openingOf(start);
  const quote = value < start && (first === '"' || first === "'") ? value : opening;
  if (quote === undefined) return outOfPlace(mistake);
  if (quote < startOfLine(text, start)) return unclosedQuote(text, quote);
  const span = restOfLine(text, start);
  return notice(words.TEXT_AFTER_QUOTE, span, { texte: excerpt(text.slice(span.start, span.end)) });
};

/** The first line of a document is indented, and the one at `start` is not. */
function indentedFirst(text: string, start: number): Notice | undefined {
  // Asked first, as the search may go far.
  if (start !== startOfLine(text, start)) return undefined;
  const line = contentOfLine(text, text.search(/^[^\s#]|^ +[^\s#]/m));
  return text[line.start - 1] === ' ' ? indentation(text, line) : undefined;
}

const tab: Explain = ({ text, start }) => {
  const { start: from, end } = contentOfLine(text, start);
  const at = text[start] === '\t' ? start : Math.max(text.indexOf('\t', startOfLine(text, start)), 0);
  return notice(lines.TAB, oneCharacter(text, at), { ligne: excerpt(text.slice(from, end)) });
};

const badEscape: Explain = ({ text, start }) => {
  const span = { start, end: Math.min(start + 2, text.length) };
  return notice(words.BAD_ESCAPE, span, { sequence: excerpt(text.slice(span.start, span.end)) });
};

const secondDocument: Explain = ({ text, start }) => {
  const marker = text.indexOf('---', start);
  return notice(SEVERAL_DOCUMENTS, restOfLine(text, marker === -1 ? start : marker), {});
};

const badTag: Explain = ({ text, start, error }) => {
  const span = { start, end: Math.min(Math.max(error.pos[1], start + 1), text.length) };
  return notice(structure.UNKNOWN_TAG, span, { etiquette: excerpt(text.slice(span.start, span.end)) });
};

const BY_CODE: Readonly<Partial<Record<ErrorCode, Explain>>> = {
  BAD_ALIAS: reservedStart,
  BAD_DIRECTIVE: ({ text, start }) => directiveAt(text, start),
  BAD_DQ_ESCAPE: badEscape,
  BAD_INDENT: badIndent,
  BAD_SCALAR_START: reservedStart,
  BLOCK_AS_IMPLICIT_KEY: keyInValue,
  BLOCK_IN_FLOW: ({ text, start, error }) =>
    colonAt(text, { start, end: Math.min(Math.max(error.pos[1], start), restOfLine(text, start).end) }),
  KEY_OVER_1024_CHARS: ({ text, start }) => colonAt(text, restOfLine(text, start)),
  MISSING_CHAR: missingCharacter,
  MULTILINE_IMPLICIT_KEY: keyOnSeveralLines,
  MULTIPLE_DOCS: secondDocument,
  TAB_AS_INDENT: tab,
  TAG_RESOLVE_FAILED: badTag,
  UNEXPECTED_TOKEN: unexpectedToken,
};

/** A notice about the directive on the line that holds `start`. */
export function directiveAt(text: string, start: number): Notice {
  const line = contentOfLine(text, start);
  return notice(DIRECTIVE, line, { ligne: excerpt(text.slice(line.start, line.end)) });
}

function oneCharacter(text: string, start: number): Span {
  return { start: Math.min(start, text.length), end: Math.min(start + 1, text.length) };
}

function lastCharacter(text: string): Span {
  const end = text.trimEnd().length;
  return { start: Math.max(0, end - 1), end };
}
