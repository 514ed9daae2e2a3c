import { isAlias, isCollection, isScalar, type Node } from 'yaml';
import type { Path } from '../diagnostics/finding.ts';
import type { Range } from '../diagnostics/located.ts';
import { endOfLine, type Lines, type Span } from './lines.ts';
import { type Found, firstKey, follow, isEmpty, spanOf } from './nodes.ts';

/** A document that was read: its data, and where each value of it stands. */
export interface ParsedDocument {
  readonly name: string;
  /** Without BOM; what a code frame shows. */
  readonly text: string;
  /** Plain data; nothing where the text cannot be read. */
  readonly data: unknown;
  /**
   * Where the value at a path stands, or its key; that of its nearest ancestor where there is none. A path that goes through an
   * alias ends there. A collection or a block of text is clipped to its first line, an empty value stands at its key, and the key of
   * a list item is its own first key.
   */
  rangeOf(path: Path, on?: 'key'): Range;
  /** A value as it is written; the first line of a mapping or list; nothing where the path leads nowhere. */
  sourceOf(path: Path): Source | undefined;
}

interface Source {
  /** Without quotes; empty where there is nothing after the colon. */
  readonly text: string;
  /** Without quotes in the document, so that YAML may have read it as something else than a text. */
  readonly plain: boolean;
}

/** Puts a tree behind its data. */
export function documentOf(name: string, lines: Lines, text: string, data: unknown, root: Node | null): ParsedDocument {
  return {
    name,
    text,
    data,
    rangeOf: (path, on) => lines.range(rangeIn(text, lines, root, follow(root, path), on)),
    sourceOf: (path) => {
      const { node, whole } = follow(root, path);
      if (!whole) return undefined;
      if (node === null) return { text: '', plain: true };
      if (isAlias(node)) return { text: `*${node.source}`, plain: false };
      if (!isScalar(node)) {
        const { start, end } = clip(text, lines, spanOf(node), true);
        return { text: text.slice(start, end), plain: false };
      }
      return { text: node.source ?? '', plain: node.type === 'PLAIN' };
    },
  };
}

function rangeIn(text: string, lines: Lines, root: Node | null, found: Found, on: 'key' | undefined): Span {
  const { node, key } = found;
  if (on === 'key' || isEmpty(node)) {
    const named = key ?? firstKey(node) ?? (node === root ? firstKey(root) : undefined);
    if (named !== undefined) return clip(text, lines, spanOf(named), true);
  }
  if (node === null) return startOfText(text);
  if (isScalar(node) && (node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL')) {
    return clip(text, lines, contentOfBlock(text, spanOf(node)), true);
  }
  return clip(text, lines, spanOf(node), isCollection(node));
}

function clip(text: string, lines: Lines, { start, end }: Span, collection: boolean): Span {
  const inside = { start: Math.min(start, text.length), end: Math.min(end, text.length) };
  return collection ? lines.firstLine(inside) : inside;
}

/** The first line of a block of text that is not blank; its header where there is none. */
function contentOfBlock(text: string, { start, end }: Span): Span {
  const header = endOfLine(text, start);
  const content = text.slice(header, end);
  const blank = content.length - content.trimStart().length;
  return blank === content.length ? { start, end: header } : { start: header + blank, end };
}

/** Where there is nothing to point at: the first word of the text. */
function startOfText(text: string): Span {
  const first = text.slice(0, endOfLine(text, 0)).trimEnd();
  return { start: 0, end: first.length === 0 ? 0 : 1 };
}
