import type { Node, Pair, Scalar, YAMLMap } from 'yaml';
import type { Path } from '../diagnostics/finding.ts';
import { holdsExactly } from '../lib/exact-number.ts';
import type { Conversion } from './conversion.ts';
import { excerpt } from './excerpt.ts';
import type { Span } from './lines.ts';
import { isEmpty, keyOf, spanOf } from './nodes.ts';
import { type Notice, notice } from './notice.ts';
import { trailingComma } from './trailing-comma.ts';
import { type Before, commentInText, flowComma, itemInText, joinedKey, valueInComment } from './traps.ts';
import { mistyped } from './typing.ts';
import { contentOfLine, restOfLine } from './value-start.ts';
import * as rules from './yaml-structure-rules.ts';

/** Says of a text whether it is cut, goes on with what was not meant for it, or is typed wrong. */
export function checkText(state: Conversion, node: Scalar): void {
  if (state.mayCutTexts) state.notices.push(...commentInText(state.text, node));
  const typed = mistyped(state.text, node) ?? trailingComma(node, state.path.at(-1));
  const found = [itemInText(state.text, node), typed].filter((one) => one !== undefined);
  if (found.length === 0) return;
  // It may be meant so; where it cannot be, the value is at fault for what it says.
  const severity = isMark(state.path) ? 'error' : 'warning';
  for (const one of found) state.notices.push({ ...one, severity });
  state.doubtful.push([...state.path]);
}

/**
 * A number, unless its text says more than a number holds. A mark is then the text itself, which is on no scale; anything else is
 * `NaN`, which a schema takes for no number, and no text either.
 */
export function readNumber({ path }: Conversion, { source }: Scalar, value: number): number | string {
  if (source === undefined || holdsExactly(value, source)) return value;
  return isMark(path) ? source : Number.NaN;
}

/** A mark is a word of the scale, in which nothing typed wrong can be meant. */
function isMark(path: Path): boolean {
  const [parent, key] = path.slice(-2);
  return path[0] === 'evaluations' && (parent === 'criteres' || key === 'note');
}

/** Says of a value that is not there whether a comment after `end`, where its key or dash ends, is what was meant. */
export function lostToComment(state: Conversion, end: number): void {
  if (!state.mayCutTexts) return;
  const cle = String(state.path.findLast((step) => typeof step === 'string') ?? '');
  const lost = valueInComment(state.text, end, excerpt(cle));
  if (lost === undefined) return;
  state.notices.push(lost);
  state.doubtful.push([...state.path]);
}

/** Says of a pair between braces why it reads as none; nothing where it does. */
export function brokenPair(
  state: Conversion,
  { flow }: YAMLMap,
  before: Before | undefined,
  pair: Pair,
): Before | undefined {
  if (flow !== true) return undefined;
  const joined = joinedKey(pair);
  if (joined !== undefined) {
    state.notices.push(joined);
    state.lessened.push([...state.path]);
    return { pair, told: false };
  }
  const cut = flowComma(before, pair, state.text);
  if (cut === undefined) return undefined;
  state.notices.push(...cut);
  state.doubtful.push([...state.path, keyOf(before?.pair.key) ?? '']);
  return { pair, told: true };
}

/** A key as it is written; nothing where it is no word, or merges. */
export function readKey(state: Conversion, { key: node }: Pair): string | undefined {
  const key = keyOf(node);
  const typed = mistyped(state.text, node);
  if (key !== undefined && key !== '' && key !== '<<' && typed === undefined) return key;
  const span = isEmpty(node) ? emptyKey(state.text, spanOf(node).start) : spanOf(node);
  const texte = excerpt(state.text.slice(span.start, span.end));
  state.notices.push(
    typed ?? (key === '<<' ? notice(rules.MERGE_KEY, span, { cle: key }) : notice(rules.KEY_FORM, span, { texte })),
  );
  state.lessened.push([...state.path]);
  return undefined;
}

/** A key that a mapping has already, and where. */
export interface Repeated {
  readonly key: string;
  readonly span: Span;
  readonly first: Span;
}

/** Says of keys that their mapping has them already. */
export function repeatedKeys(map: YAMLMap, repeated: readonly Repeated[]): readonly Notice[] {
  const stray = repeated.length === 0 ? undefined : strayCode(map);
  return repeated
    .filter(({ span }) => stray === undefined || span.start < stray)
    .map(({ key, span, first }) => {
      const related = { span: first, relation: 'first-here' } as const;
      return notice(rules.DUPLICATE_KEY, span, { cle: excerpt(key) }, { related });
    });
}

const CODE = /^[A-Z]\d+(?:\.\d+)*$/;

/**
 * Where a code without a value stands among words. It is told as unknown there: it is indented too far, and the words below it, which
 * the mapping has already, were meant for it.
 */
function strayCode({ items }: YAMLMap): number | undefined {
  const isCode = ({ key }: Pair) => CODE.test(keyOf(key) ?? '');
  const codes = items.filter(isCode);
  const [first] = codes;
  const areAtHome = first === items[0] || codes.some(({ value }) => !isEmpty(value));
  return first === undefined || areAtHome ? undefined : spanOf(first.key).start;
}

const CORE_TAG = /^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/;

/** Says of a tag other than those of the core schema that nobody knows it. */
export function checkTag(state: Conversion, node: Node, tag: string): void {
  if (CORE_TAG.test(tag)) return;
  const value = spanOf(node).start;
  const start = state.text.lastIndexOf('!', Math.max(0, value - 1));
  const written = /^!\S*/.exec(state.text.slice(Math.max(0, tagStart(state.text, start)), value))?.[0] ?? '!';
  const from = Math.max(0, tagStart(state.text, start));
  const span: Span = { start: from, end: from + written.length };
  state.notices.push(notice(rules.UNKNOWN_TAG, span, { etiquette: excerpt(written) }));
  state.doubtful.push([...state.path]);
}

/** `!!set` has two marks: back to the first. */
function tagStart(text: string, mark: number): number {
  return text[mark - 1] === '!' ? mark - 1 : mark;
}

/** What shows that a key is missing: the colon and what follows, or a question mark with nothing behind. */
function emptyKey(text: string, start: number): Span {
  const rest = restOfLine(text, start);
  return rest.start < rest.end ? rest : contentOfLine(text, start);
}
