import { isScalar, type Node, type Pair, type Scalar } from 'yaml';
import { excerpt } from './excerpt.ts';
import { startOfLine } from './lines.ts';
import { keyOf, spanOf } from './nodes.ts';
import { type Notice, notice } from './notice.ts';
import { DECIMAL_COMMA } from './schema-value-rules.ts';
import { indentation } from './syntax-lines.ts';
import { contentOfLine, restOfLine } from './value-start.ts';
import { MISSING_COLON, MISSING_SPACE } from './yaml-line-rules.ts';
import { ANCHOR_IN_TEXT, COMMENT_IN_TEXT, VALUE_IN_COMMENT } from './yaml-lost-rules.ts';
import { FLOW_COMMA } from './yaml-text-rules.ts';

/** A plain text cut by a hash sign that is joined to a word. */
export function commentInText(text: string, node: Scalar): readonly Notice[] {
  if (node.type !== 'PLAIN' || typeof node.value !== 'string' || !node.range) return [];
  const end = node.range[1];
  const after = /^[ \t]+(?=#[\p{L}\p{N}])/u.exec(text.slice(end, end + 100))?.[0];
  if (after === undefined) return [];
  const span = restOfLine(text, end + after.length);
  return [notice(COMMENT_IN_TEXT, span, { suite: excerpt(text.slice(span.start, span.end)) })];
}

/** A line that starts with the dash of a list, and goes on with the text above it: it is indented too far for its list. */
export function itemInText(text: string, node: Scalar): Notice | undefined {
  if (node.type !== 'PLAIN' || typeof node.value !== 'string' || !node.value.includes(' - ')) return undefined;
  const { start, end } = spanOf(node);
  const found = /\n[ \t]*(?=- )/.exec(text.slice(start, end));
  if (found === null) return undefined;
  return indentation(text, contentOfLine(text, start + found.index + found[0].length));
}

/** A key between braces that its value is joined to. */
export function joinedKey({ key, value }: Pair): Notice | undefined {
  if (value !== null || !isScalar(key) || key.type !== 'PLAIN') return undefined;
  const texte = keyOf(key) ?? '';
  if (!/^[\p{L}\d.-]+:\S/u.test(texte)) return undefined;
  return notice(MISSING_SPACE, spanOf(key), { texte: excerpt(texte) });
}

/** What stands behind a key or a dash without a value: a comment whose hash sign is joined to a word. */
export function valueInComment(text: string, end: number, cle: string): Notice | undefined {
  const after = /^[ \t]*:?[ \t]+(?=#[\p{L}\p{N}])/u.exec(text.slice(end, end + 100))?.[0];
  if (after === undefined) return undefined;
  const span = restOfLine(text, end + after.length);
  return notice(VALUE_IN_COMMENT, span, { cle, suite: excerpt(text.slice(span.start, span.end)) });
}

/** A pair between braces, and whether it was found to be the rest of a sentence. */
export interface Before {
  readonly pair: Pair;
  readonly told: boolean;
}

/**
 * What follows a comma within braces and has no colon: the rest of a sentence, or a word alone.
 * Nothing where it reads as a key; an empty list where the mistake is already told.
 */
export function flowComma(before: Before | undefined, pair: Pair, text: string): readonly Notice[] | undefined {
  const suite = keyOf(pair.key);
  if (pair.value !== null || suite === undefined || !isScalar(pair.key) || pair.key.type !== 'PLAIN') return undefined;
  const sentence = /\s/.test(suite);
  const missing = sentence ? [notice(MISSING_COLON, spanOf(pair.key), { texte: excerpt(suite) })] : undefined;
  if (before === undefined) return missing;
  const number = decimalComma(text, before.pair, pair);
  if (number !== undefined) return [number];
  if (before.told) return [];
  if (before.pair.value === null) return missing;
  if (!sentence && !/\s/.test(keyOf(before.pair.value) ?? '')) return undefined;
  return [notice(FLOW_COMMA, spanOf(pair.key), { suite: excerpt(suite) })];
}

/** A number with a comma, of which only the part before the comma is read. */
function decimalComma(text: string, previous: Pair, pair: Pair): Notice | undefined {
  const span = { start: spanOf(previous.value).start, end: spanOf(pair.key).end };
  const valeur = isScalar(previous.value) ? text.slice(span.start, Math.min(span.end, span.start + 100)) : '';
  if (!/^\d+,\d+ ?%?$/.test(valeur)) return undefined;
  return notice(DECIMAL_COMMA, span, { valeur }, { suggestion: valeur.replace(',', '.').replace(' ', '') });
}

/** Anchors on a plain text to which nothing refers: probably the first word of the text. */
export function unusedAnchors(
  text: string,
  anchors: readonly { readonly name: string; readonly node: Node }[],
): readonly Notice[] {
  return anchors.flatMap(({ name, node }) => {
    if (!isScalar(node) || node.type !== 'PLAIN') return [];
    const value = spanOf(node).start;
    const start = text.lastIndexOf(`&${name}`, value);
    if (start < startOfLine(text, value)) return [];
    return [notice(ANCHOR_IN_TEXT, { start, end: start + name.length + 1 }, { mot: excerpt(`&${name}`) })];
  });
}
