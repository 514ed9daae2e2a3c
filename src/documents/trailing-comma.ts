import type { Scalar } from 'yaml';
import { excerpt } from './excerpt.ts';
import { spanOf } from './nodes.ts';
import { type Notice, notice } from './notice.ts';
import { TRAILING_COMMA } from './yaml-typing-rules.ts';

/** Keys of names and titles, which may have several words. */
const NAMES: ReadonlySet<unknown> = new Set([
  ...['nom', 'prenoms', 'nom-usage', 'lieu-naissance', 'qualite', 'organisme', 'auteur', 'certificateur'],
  ...['intitule', 'source', 'reference', 'lieu', 'adresse'],
]);

/**
 * A value without quotes that ends with a comma or a semicolon: a name or a title, or a single word, code, number or date. An item of
 * an enumeration may end so, and a sentence that was cut.
 */
export function trailingComma(node: Scalar, key: string | number | undefined): Notice | undefined {
  if (node.type !== 'PLAIN' || typeof node.value !== 'string') return undefined;
  const signe = node.value.slice(-1);
  if (!',;'.includes(signe) || (/\s/.test(node.value) && !NAMES.has(key))) return undefined;
  const suggestion = /^.*[^\s,;]/.exec(node.value)?.[0];
  if (suggestion === undefined) return undefined;
  return notice(TRAILING_COMMA, spanOf(node), { texte: excerpt(node.value), signe }, { suggestion });
}
