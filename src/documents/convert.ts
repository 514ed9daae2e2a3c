import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from 'yaml';
import type { Anchored, Conversion, Converted } from './conversion.ts';
import {
  brokenPair,
  checkTag,
  checkText,
  lostToComment,
  type Repeated,
  readKey,
  readNumber,
  repeatedKeys,
} from './convert-checks.ts';
import { excerpt } from './excerpt.ts';
import { MAX_DEPTH, MAX_EXPANSION, MAX_ITEMS } from './limits.ts';
import type { Span } from './lines.ts';
import { isEmpty, spanOf } from './nodes.ts';
import { type Notice, notice } from './notice.ts';
import { type Before, unusedAnchors } from './traps.ts';
import { LIST_TOO_LONG, TOO_DEEP } from './yaml-size-rules.ts';
import * as rules from './yaml-structure-rules.ts';

/** Thrown within this file only, to leave a tree that is not to be walked further. */
class Refused extends Error {}

/** Turns a tree without syntax errors into plain data, and names what is not as it seems. The first of two equal keys counts. */
export function convert(text: string, root: Node | null): Converted {
  const state: Conversion = {
    text,
    // Cheap, as every document is asked: which sign follows is looked at where there is one.
    mayCutTexts: /[ \t]#[^\s#!]/.test(text),
    notices: [],
    doubtful: [],
    lessened: [],
    path: [],
    anchors: new Map(),
    missed: new Set(),
    values: 0,
    repeated: 0,
  };
  const data = convertRoot(state, root);
  const unused = [...state.anchors].filter(([name, { used }]) => !used && !state.missed.has(name));
  const anchors = unused.map(([name, { node }]) => ({ name, node }));
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

function readScalar(state: Conversion, node: Scalar): unknown {
  checkText(state, node);
  const value = typeof node.value === 'number' ? readNumber(state, node, node.value) : node.value;
  if (node.tag === undefined && node.anchor === undefined) return value;
  return open(state, node, () => (isPlain(value) ? value : (node.source ?? null)));
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
    else state.missed.add(nom);
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
    if (value === null && isEmpty(item)) {
      lostToComment(state, state.text.lastIndexOf('-', spanOf(item).start) + 1);
    }
    state.path.pop();
    return value;
  });
}

function readMap(state: Conversion, map: YAMLMap, depth: number): unknown {
  const data: Record<string, unknown> = {};
  const firsts = new Map<string, Span>();
  const repeated: Repeated[] = [];
  let before: Before | undefined;
  for (const pair of map.items) {
    const broken = brokenPair(state, map, before, pair);
    before = broken ?? { pair, told: false };
    if (broken !== undefined) continue;
    const key = readKey(state, pair);
    const first = key === undefined ? undefined : firsts.get(key);
    state.path.push(key ?? '');
    const value = read(state, pair.value, depth + 1);
    if (value === null && isEmpty(pair.value)) lostToComment(state, spanOf(pair.key).end);
    state.path.pop();
    if (key === undefined) continue;
    if (first !== undefined) {
      repeated.push({ key, span: spanOf(pair.key), first });
      continue;
    }
    firsts.set(key, spanOf(pair.key));
    put(data, key, value);
  }
  for (const one of repeatedKeys(map, repeated)) state.notices.push(one);
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
