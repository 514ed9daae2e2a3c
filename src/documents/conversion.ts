import type { Node } from 'yaml';
import type { Path } from '../diagnostics/finding.ts';
import type { Notice } from './notice.ts';

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

/** What is kept while a tree is read. */
export interface Conversion {
  readonly text: string;
  readonly mayCutTexts: boolean;
  readonly notices: Notice[];
  readonly doubtful: Path[];
  readonly lessened: Path[];
  readonly path: (string | number)[];
  readonly anchors: Map<string, Anchored>;
  /** Names that aliases look for before they stand anywhere. */
  readonly missed: Set<string>;
  /** Values so far, those that aliases repeat included. */
  values: number;
  repeated: number;
}

/** A value with an anchor. */
export interface Anchored {
  readonly node: Node;
  used: boolean;
  /** Nothing while the value is still being read. */
  content?: { readonly data: unknown; readonly values: number };
}
