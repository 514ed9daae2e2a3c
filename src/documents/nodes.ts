import { isMap, isNode, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Path } from '../diagnostics/finding.ts';
import type { Span } from './lines.ts';

/** Where a node stands, its anchor and tag left out. */
export function spanOf(node: unknown): Span {
  const range = isNode(node) ? node.range : undefined;
  return range ? { start: range[0], end: range[1] } : { start: 0, end: 0 };
}

/** Whether nothing is written where a node stands. */
export function isEmpty(node: unknown): boolean {
  const { start, end } = spanOf(node);
  return start === end;
}

/** A key as it is written: `1.10` and `Null` stay as they are. Nothing where it is no scalar. */
export function keyOf(key: unknown): string | undefined {
  if (!isScalar(key)) return undefined;
  return typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
}

/** A value in a tree. */
export interface Found {
  /** Nothing where a key has no value at all. */
  readonly node: Node | null;
  /** The key that leads to it; nothing for the root and the items of a list. */
  readonly key: unknown;
  /** Whether the whole path was found; otherwise this is its nearest ancestor. */
  readonly whole: boolean;
}

/** Follows a path as far as it goes; an alias ends it. */
export function follow(root: Node | null, path: Path): Found {
  let found: Found = { node: root, key: undefined, whole: path.length === 0 };
  for (const [index, step] of path.entries()) {
    const next = child(found.node, step);
    if (next === undefined) return found;
    found = { ...next, whole: index === path.length - 1 };
  }
  return found;
}

function child(node: Node | null, step: string | number): { node: Node | null; key: unknown } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => keyOf(key) === String(step));
    return pair === undefined ? undefined : { node: isNode(pair.value) ? pair.value : null, key: pair.key };
  }
  if (!isSeq(node) || typeof step !== 'number' || step >= node.items.length) return undefined;
  const item = node.items[step];
  return { node: isNode(item) ? item : null, key: undefined };
}

/** The first key of a mapping. */
export function firstKey(node: unknown): unknown {
  const first: Pair | undefined = isMap(node) ? node.items[0] : undefined;
  return first?.key;
}
