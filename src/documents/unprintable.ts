import { type Finding, type Path, report } from '../diagnostics/finding.ts';
import { clean, REPLACEMENT } from '../lib/clean.ts';
import { codePoint } from '../lib/code-point.ts';
import type { ParsedDocument } from './document.ts';
import { CHARACTERS } from './generated/characters.ts';
import type { Kind } from './kind.ts';
import { MAX_FINDINGS } from './limits.ts';
import { UNPRINTABLE_CHARACTER } from './yaml-file-rules.ts';

/** What nearly every document is made of; a backslash may stand for any other character. */
const ORDINARY = /^[\t\n\r -[\]-~\u00a0-\u017f\u2010-\u2026\u20ac]*$/;

/** A warning for each text that holds a character which no font of the documents has. */
export function unprintable({ name, text, data }: ParsedDocument, kind: Kind): readonly Finding[] {
  if (ORDINARY.test(text)) return [];
  const findings: Finding[] = [];
  for (const [path, value] of textsIn(data, [])) {
    // The paths of files are not printed.
    if (kind === 'session' && path[0] === 'fiches') continue;
    const caracteres = lackingIn(value).map(named).join(', ');
    if (caracteres !== '') findings.push(report(UNPRINTABLE_CHARACTER, { document: name, path }, { caracteres }));
    if (findings.length === MAX_FINDINGS) break;
  }
  return findings;
}

function* textsIn(value: unknown, path: Path): Generator<readonly [Path, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* textsIn(item, [...path, index]);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* textsIn(item, [...path, key]);
  }
}

/** So many are named: a text in another script lacks them all. */
const MOST_NAMED = 3;

/** The first characters of a text that documents cannot show, each once, as it is set: composed. */
function lackingIn(text: string): readonly string[] {
  if (ORDINARY.test(text)) return [];
  const lacking: string[] = [];
  for (const character of new Set(text.normalize('NFC'))) {
    if (!isShown(character)) lacking.push(character);
    if (lacking.length === MOST_NAMED) break;
  }
  return lacking;
}

/** Whether a character shows in documents, or is meant not to. */
export function isShown(character: string): boolean {
  const shown = clean(character);
  if (shown === REPLACEMENT) return character === REPLACEMENT;
  const code = shown.codePointAt(0);
  return code === undefined || shown === '\n' || isDrawn(code);
}

function isDrawn(code: number): boolean {
  return CHARACTERS.some(([first, last]) => first <= code && code <= last);
}

function named(character: string): string {
  return `« ${character} » (${codePoint(character)})`;
}
