import type { Sink } from '../io/stream.ts';
import { visible } from '../render/visible.ts';
import { wrapText } from '../render/width.ts';

/** A sentence for people as the lines of a stream: wrapped on a terminal, whole where a program may read it. */
export function linesFor({ columns }: Pick<Sink, 'columns'>, sentence: string): string {
  const text = visible(sentence);
  const lines = columns === undefined ? [text] : wrapText(text, columns);
  return lines.map((line) => `${line}\n`).join('');
}
