import { type Document, isCollection, isScalar, visit } from 'yaml';
import type { Span } from './lines.ts';
import type { FindOpening } from './mistake.ts';

/** A quoted text or a collection in brackets, and how far it or one that starts before it reaches. */
interface Opened extends Span {
  readonly reach: number;
  readonly bracket: boolean;
}

/** Finds the last quoted text or collection in brackets that reaches an offset; the tree is walked once, when first asked. */
export function openings(document: Document): FindOpening {
  let spans: readonly Opened[] | undefined;
  return (offset, only) => {
    spans ??= openSpans(document);
    for (let index = countBefore(spans, offset) - 1; index >= 0; index -= 1) {
      const span = spans[index];
      if (span === undefined || span.reach < offset - 1) return undefined;
      if (span.end >= offset - 1 && (only === undefined || span.bracket)) return span.start;
    }
    return undefined;
  };
}

function openSpans(document: Document): readonly Opened[] {
  const spans: (Span & { readonly bracket: boolean })[] = [];
  visit(document, {
    Node: (_, node) => {
      const quoted = isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE');
      const bracketed = isCollection(node) && node.flow === true;
      if ((quoted || bracketed) && node.range) {
        spans.push({ start: node.range[0], end: node.range[2], bracket: bracketed });
      }
    },
  });
  let reach = 0;
  return spans
    .sort((a, b) => a.start - b.start)
    .map((span) => {
      reach = Math.max(reach, span.end);
      return { ...span, reach };
    });
}

/** How many spans start before an offset. */
function countBefore(spans: readonly Opened[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
