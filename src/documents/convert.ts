import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
import type { Path } from '../diagnostics/finding.ts';
import { excerpt } from './excerpt.ts';
import { MAX_DEPTH, MAX_EXPANSION, MAX_ITEMS } from './limits.ts';
import type { Span } from './lines.ts';
import { keyOf, spanOf } from './nodes.ts';
import { type Notice, notice } from './notice.ts';
import { type Before, commentInText, flowComma, unusedAnchors } from './traps.ts';
import { mistyped } from './typing.ts';
import { LIST_TOO_LONG, TOO_DEEP } from './yaml-size-rules.ts';
import * as rules from './yaml-structure-rules.ts';

/** A tree as plain data. */
export interface Converted {
  /** Nothing where the tree is too deep, or too large with its aliases. */
  readonly data: unknown;
  readonly notices: readonly Notice[];
  /** Values that are not what was meant: what a schema says of them, or below, is an echo. */
  readonly doubtful: readonly Path[];
  /** Mappings that lost a key: what a schema misses in them is an echo. */
  readonly lessened: readonly Path[];
}

interface Conversion {
  readonly text: string;
  readonly mayCutTexts: boolean;
  readonly notices: Notice[];
  readonly doubtful: Path[];
  readonly lessened: Path[];
  readonly path: (string | number)[];
  readonly anchors: Map<string, Anchored>;
  /** Values so far, those that aliases repeat included. */
  values: number;
  repeated: number;
}

interface Anchored {
  readonly node: Node;
  used: boolean;
  /** Nothing while the value is still being read. */
  content?: { readonly data: unknown; readonly values: number };
}

/** Thrown within this file only, to leave a tree that is not to be walked further. */
class Refused extends Error {}

const CORE_TAG = /^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/;

/** Turns a tree without syntax errors into plain data, and names what is not as it seems. The first of two equal keys counts. */
export function convert(text: string, root: Node | null): Converted {
  const state: Conversion = {
    text,
    mayCutTexts: /[ \t]#[^\s#]/.test(text),
    notices: [],
    doubtful: [],
    lessened: [],
    path: [],
    anchors: new Map(),
    values: 0,
    repeated: 0,
  };
  const data = convertRoot(state, root);
  const anchors = [...state.anchors].filter(([, { used }]) => !used).map(([name, { node }]) => ({ name, node }));
  const { notices, doubtful, lessened } = state;
  return { data, notices: [...notices, ...unusedAnchors(text, anchors)], doubtful, lessened };
}

function convertRoot(state: Conversion, root: Node | null): unknown {
  try {
    return read(state, root, 0);
  } catch (error) {
    if (error instanceof Refused) return undefined;
    throw error;
  }
}

function read(state: Conversion, node: unknown, depth: number): unknown {
  state.values += 1;
  if (isScalar(node)) return readScalar(state, node);
  if (isAlias(node)) return readAlias(state, node);
  if (!isMap(node) && !isSeq(node)) return null;
  if (depth >= MAX_DEPTH) {
    const { start } = spanOf(node);
    refuse(state, notice(TOO_DEEP, { start, end: start + 1 }, { limite: MAX_DEPTH }));
  }
  return open(state, node, () => (isMap(node) ? readMap(state, node, depth) : readItems(state, node.items, depth)));
}

function refuse(state: Conversion, reason: Notice): never {
  state.notices.push(reason);
  throw new Refused();
}

/** Reads a value, keeping what it holds under its anchor. */
function open(state: Conversion, node: Node & { anchor?: string; tag?: string }, content: () => unknown): unknown {
  if (node.tag !== undefined) checkTag(state, node, node.tag);
  if (node.anchor === undefined) return content();
  const before = state.values;
  const anchored: Anchored = { node, used: false };
  state.anchors.set(node.anchor, anchored);
  const data = content();
  anchored.content = { data, values: state.values - before + 1 };
  return data;
}

function checkTag(state: Conversion, node: Node, tag: string): void {
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

function readScalar(state: Conversion, node: Scalar): unknown {
  if (state.mayCutTexts) state.notices.push(...commentInText(state.text, node));
  const typed = mistyped(state.text, node);
  if (typed !== undefined) {
    // It may be meant so; where it cannot be, the value is at fault for what it says.
    state.notices.push({ ...typed, severity: 'warning' });
    state.doubtful.push([...state.path]);
  }
  if (node.tag === undefined && node.anchor === undefined) return node.value;
  return open(state, node, () => (isPlain(node.value) ? node.value : (node.source ?? null)));
}

function isPlain(value: unknown): boolean {
  return value === null || typeof value !== 'object';
}

function readAlias(state: Conversion, node: Alias): unknown {
  const nom = node.source;
  const anchored = state.anchors.get(nom);
  const span = spanOf(node);
  if (anchored?.content === undefined) {
    const known = anchored !== undefined;
    if (known) anchored.used = true;
    state.notices.push(notice(known ? rules.ALIAS_IN_ITSELF : rules.UNKNOWN_ALIAS, span, { nom: excerpt(nom) }));
    state.doubtful.push([...state.path]);
    return null;
  }
  anchored.used = true;
  const { data, values } = anchored.content;
  state.values += values;
  state.repeated += values;
  if (state.repeated > MAX_EXPANSION) {
    refuse(state, notice(rules.ALIAS_BOMB, span, { nom: excerpt(nom), limite: MAX_EXPANSION }));
  }
  return data;
}

function readItems(state: Conversion, items: readonly unknown[], depth: number): unknown {
  const last = items[MAX_ITEMS];
  if (isScalar(last)) refuse(state, notice(LIST_TOO_LONG, spanOf(last), { limite: MAX_ITEMS }));
  return items.map((item, index) => {
    state.path.push(index);
    const value = read(state, item, depth + 1);
    state.path.pop();
    return value;
  });
}

function readMap(state: Conversion, map: YAMLMap, depth: number): unknown {
  const data: Record<string, unknown> = {};
  const firsts = new Map<string, Span>();
  let before: Before | undefined;
  for (const pair of map.items) {
    const cut = map.flow === true ? flowComma(before, pair, state.text) : undefined;
    if (cut !== undefined) {
      state.notices.push(...cut);
      state.doubtful.push([...state.path, keyOf(before?.pair.key) ?? '']);
      before = { pair, told: true };
      continue;
    }
    before = { pair, told: false };
    const key = readKey(state, pair);
    const first = key === undefined ? undefined : firsts.get(key);
    state.path.push(key ?? '');
    const value = read(state, pair.value, depth + 1);
    state.path.pop();
    if (key === undefined) continue;
    if (first === undefined) {
      firsts.set(key, spanOf(pair.key));
      put(data, key, value);
    } else {
      const related = { span: first, relation: 'first-here' } as const;
      state.notices.push(notice(rules.DUPLICATE_KEY, spanOf(pair.key), { cle: excerpt(key) }, { related }));
    }
  }
  return data;
}

/** `__proto__` becomes a key as any other. */
function put(data: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__') {
    Object.defineProperty(data, key, { value, enumerable: true, configurable: true, writable: true });
  } else {
    data[key] = value;
  }
}

/** A key as it is written; nothing where it is no word, or merges. */
function readKey(state: Conversion, { key: node }: Pair): string | undefined {
  const key = keyOf(node);
  const typed = mistyped(state.text, node);
  if (key !== undefined && key !== '' && key !== '<<' && typed === undefined) return key;
  const span = spanOf(node);
  const texte = excerpt(state.text.slice(span.start, span.end));
  state.notices.push(
    typed ?? (key === '<<' ? notice(rules.MERGE_KEY, span, { cle: key }) : notice(rules.KEY_FORM, span, { texte })),
  );
  state.lessened.push([...state.path]);
  return undefined;
}
