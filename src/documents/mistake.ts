import type { YAMLParseError } from 'yaml';
import { excerpt } from './excerpt.ts';
import { type Notice, notice } from './notice.ts';
import { restOfLine } from './value-start.ts';
import { RESERVED_START } from './yaml-text-rules.ts';

/** Where a quoted text or a collection in brackets that reaches an offset without being closed was opened. */
export type FindOpening = (offset: number, only?: 'bracket') => number | undefined;

/** What the library says of a text, and where. */
export interface Mistake {
  readonly text: string;
  readonly error: YAMLParseError;
  readonly start: number;
  readonly openingOf: FindOpening;
}

export type Explain = (mistake: Mistake) => Notice;

/** A notice about the sign at `start`, which may start no value without quotes. */
export function reservedAt(text: string, start: number): Notice {
  const span = restOfLine(text, start);
  const texte = excerpt(text.slice(span.start, span.end));
  return notice(RESERVED_START, span, { texte, signe: text.slice(start, start + 1) });
}
