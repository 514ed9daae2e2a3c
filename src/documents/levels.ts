import type { Path } from '../diagnostics/finding.ts';
import { childOf } from './schema-errors.ts';
import { CODES_BY_SHAPE, codeLike } from './schema-forms.ts';
import { keysOf, shapeAt } from './shapes.ts';

/** A mapping that keys may belong to, or the nothing in its place. */
export interface Level {
  readonly path: Path;
  /** Whether nothing stands there. */
  readonly empty: boolean;
  /** Whether its keys are codes. */
  readonly coded: boolean;
  /** The keys that it may have; none where they are codes. */
  readonly keys: readonly string[];
  /** Whether a key belongs to it, and is not there. */
  readonly lacks: (key: string) => boolean;
}

/** The mapping at a path of a document of this kind; undefined where none may stand there, or something else does. */
export function levelAt(kind: string, path: Path, value: unknown): Level | undefined {
  const shape = shapeAt(kind, path);
  if (shape === undefined || typeof value !== 'object' || Array.isArray(value)) return undefined;
  const keys = keysOf(shape);
  const exemples = CODES_BY_SHAPE.get(shape);
  const admits = (key: string) => (exemples === undefined ? keys.includes(key) : codeLike(key, exemples) === key);
  return {
    path,
    empty: value === null,
    coded: exemples !== undefined,
    keys,
    lacks: (key) => !Object.hasOwn(value ?? {}, key) && admits(key),
  };
}

/** The mappings that end where a value ends, the outermost first: what follows may have been meant for one of them. */
export function levelsEnding(kind: string, path: Path, value: unknown): readonly Level[] {
  const level = levelAt(kind, path, value);
  const last = lastStep(value);
  const inner = last === undefined ? [] : levelsEnding(kind, [...path, last], childOf(value, last));
  return level === undefined ? inner : [level, ...inner];
}

function lastStep(value: unknown): string | number | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  return Array.isArray(value) ? value.length - 1 : Object.keys(value).at(-1);
}

/** The mappings that a path goes through before its end, the innermost first. */
export function levelsAbove(kind: string, data: unknown, path: Path): readonly Level[] {
  const levels: Level[] = [];
  let value = data;
  for (const [length, step] of path.entries()) {
    const level = levelAt(kind, path.slice(0, length), value);
    if (level !== undefined) levels.unshift(level);
    value = childOf(value, step);
  }
  return levels;
}
