import { type Document, isCollection, isNode, isScalar, type Node, parseDocument, visit } from 'yaml';
import { type Converted, convert } from './convert.ts';
import { MAX_DEPTH } from './limits.ts';
import type { Span } from './lines.ts';
import { type Notice, notice } from './notice.ts';
import { directiveAt, type FindOpening, syntaxNotices } from './syntax.ts';
import { EMPTY, TOO_DEEP } from './yaml-file-rules.ts';
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
  const tooDeep = nestedTooDeep(text);
  if (tooDeep !== undefined) return failed([notice(TOO_DEEP, tooDeep, { limite: MAX_DEPTH })]);
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

/** Finds the last quoted text or collection in brackets that reaches an offset; the tree is walked once, when first asked. */
function openings(document: Document): FindOpening {
  let spans: readonly Span[] | undefined;
  return (offset) => {
    spans ??= openSpans(document);
    return spans.findLast(({ start, end }) => start < offset && end >= offset - 1)?.start;
  };
}

function openSpans(document: Document): readonly Span[] {
  const spans: Span[] = [];
  visit(document, {
    Node: (_, node) => {
      const quoted = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
      const bracketed = isCollection(node) && node.flow === true;
      if ((quoted || bracketed) && node.range) spans.push({ start: node.range[0], end: node.range[2] });
    },
  });
  return spans.sort((a, b) => a.start - b.start);
}

/** How many brackets or dashes in a row no document holds: found before the parser spends time and memory on them. */
const DEEP_RUN = 1_000;
const DASHES = /(?:^|\n) *(?:[-?:] +){1000}/;

function nestedTooDeep(text: string): Span | undefined {
  const dashes = DASHES.exec(text);
  if (dashes !== null) {
    const start = dashes.index + dashes[0].length - dashes[0].trimStart().length;
    return { start, end: start + 1 };
  }
  let run = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === OPEN_BRACKET || code === OPEN_BRACE) run += 1;
    else if (code === CLOSE_BRACKET || code === CLOSE_BRACE) run = 0;
    if (run === DEEP_RUN) return { start: at, end: at + 1 };
  }
  return undefined;
}

const [OPEN_BRACKET, CLOSE_BRACKET, OPEN_BRACE, CLOSE_BRACE] = [0x5b, 0x5d, 0x7b, 0x7d];

function startOf(text: string): Span {
  return { start: 0, end: Math.min(1, text.length) };
}
