import { type Finding, type Path, report } from '../diagnostics/finding.ts';
import type { ParsedDocument } from './document.ts';
import type { Kind } from './kind.ts';
import { MAX_FINDINGS } from './limits.ts';
import { shapeAt } from './shapes.ts';
import { QUOTE_WORD } from './yaml-text-rules.ts';

const WITH_CAPITAL = /\b(?:Null|NULL)\b/;

/** Keys whose value is no sentence: left empty in this way, they say so. */
const NO_SENTENCE: ReadonlySet<string> = new Set(['date', 'note']);

/**
 * A warning for each text that is `Null` or `NULL` in a sound document, where it may be left empty and so is: a name, or a verdict,
 * more likely than the word of YAML, which is written `null`.
 */
export function nullWords(document: ParsedDocument, kind: Kind): readonly Finding[] {
  if (!WITH_CAPITAL.test(document.text)) return [];
  const findings: Finding[] = [];
  for (const path of nothingIn(document.data, [])) {
    const cle = String(path.at(-1));
    const texte = document.sourceOf(path)?.text ?? '';
    if (!WITH_CAPITAL.test(texte) || NO_SENTENCE.has(cle) || shapeAt(kind, path) !== undefined) continue;
    const extras = { severity: 'warning', suggestion: `"${texte}"` } as const;
    findings.push(report(QUOTE_WORD, { document: document.name, path }, { texte, cle }, extras));
    if (findings.length === MAX_FINDINGS) break;
  }
  return findings;
}

function* nothingIn(value: unknown, path: Path): Generator<Path> {
  if (value === null) yield path;
  if (typeof value !== 'object' || value === null) return;
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  for (const [key, item] of entries) yield* nothingIn(item, [...path, Array.isArray(value) ? Number(key) : key]);
}
