import { isNode, isScalar, type Node, parseDocument } from 'yaml';
import type { Converted } from './conversion.ts';
import { convert } from './convert.ts';
import { MAX_DEPTH, MAX_SIGNS } from './limits.ts';
import type { Span } from './lines.ts';
import { type Notice, notice } from './notice.ts';
import { openings } from './openings.ts';
import { syntaxNotices } from './syntax.ts';
import { directiveAt } from './syntax-errors.ts';
import { EMPTY } from './yaml-file-rules.ts';
import { TOO_DEEP, TOO_MANY_SIGNS } from './yaml-size-rules.ts';
import { SYNTAX } from './yaml-structure-rules.ts';

/** A text as YAML reads it. */
export interface Parsed extends Converted {
  /** As much of the tree as there is. */
  readonly root: Node | null;
  /** Whether `data` is what the text says: no syntax error, nothing refused. */
  readonly whole: boolean;
}

const NOTHING = { doubtful: [], lessened: [] };
/** A directive at the head of a text, other than that of the version that is read anyway. */
const DIRECTIVES = /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*%(?!YAML 1\.2[ \t]*(?:#[^\n]*)?(?:\r?\n|$))/;

/** Parses YAML 1.2, core schema; never throws. */
export function parse(text: string): Parsed {
  const refusal = refuse(text);
  if (refusal !== undefined) return failed([refusal]);
  try {
    return readTree(text);
  } catch (error) {
    if (error instanceof RangeError) return failed([notice(TOO_DEEP, startOf(text), { limite: MAX_DEPTH })]);
    return failed([notice(SYNTAX, startOf(text), { texte: text.trimStart().slice(0, 1) })]);
  }
}

function failed(notices: readonly Notice[], root: Node | null = null): Parsed {
  return { ...NOTHING, data: undefined, notices, root, whole: false };
}

function readTree(text: string): Parsed {
  const document = parseDocument(text, {
    version: '1.2',
    schema: 'core',
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
    // Not `silent`, under which a second document is no error.
    logLevel: 'error',
  });
  const root = isNode(document.contents) ? document.contents : null;
  const directive = DIRECTIVES.exec(text);
  if (document.errors.length > 0 || directive !== null) {
    const openingOf = openings(document);
    const notices = directive === null ? [] : [directiveAt(text, directive[0].length - 1)];
    return failed([...notices, ...syntaxNotices(text, document.errors, openingOf)], root);
  }
  if (root === null || isBlank(root)) return failed([notice(EMPTY, { start: 0, end: 0 }, {})], root);
  const converted = convert(text, root);
  return { ...converted, root, whole: converted.data !== undefined };
}

function isBlank(root: Node): boolean {
  return isScalar(root) && root.value === null && root.range?.[0] === root.range?.[1];
}

/** How many brackets or dashes in a row no document holds: found before the parser spends time and memory on them. */
const DEEP_RUN = 1_000;
const DASHES = /(?:^|\n) *(?:[-?:] +){1000}/;

/** Why a text is not handed to the parser at all. */
function refuse(text: string): Notice | undefined {
  const dashes = DASHES.exec(text);
  if (dashes !== null) return tooDeepAt(dashes.index + dashes[0].length - dashes[0].trimStart().length);
  // Nearly every document is too short for either, which is told faster than its characters are looked at.
  if (text.length <= MAX_SIGNS && countOf(text, '[') + countOf(text, '{') < DEEP_RUN) return undefined;
  let run = 0;
  let signs = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = SIGNS[text.charCodeAt(at)];
    if (sign === undefined) continue;
    signs += 1;
    if (sign === 'opens') run += 1;
    else if (sign === 'closes') run = 0;
    if (run === DEEP_RUN) return tooDeepAt(at);
    if (signs > MAX_SIGNS) return notice(TOO_MANY_SIGNS, { start: at, end: at + 1 }, { limite: MAX_SIGNS });
  }
  return undefined;
}

function countOf(text: string, character: string): number {
  return text.split(character).length - 1;
}

function tooDeepAt(start: number): Notice {
  return notice(TOO_DEEP, { start, end: start + 1 }, { limite: MAX_DEPTH });
}

type Sign = 'opens' | 'closes' | 'other';

/** By character code. */
const SIGNS: readonly (Sign | undefined)[] = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if ('[{'.includes(character)) return 'opens';
  if (']}'.includes(character)) return 'closes';
  return '\n\r:,?"\'&*!|>%@`'.includes(character) ? 'other' : undefined;
});

function startOf(text: string): Span {
  return { start: 0, end: Math.min(1, text.length) };
}
