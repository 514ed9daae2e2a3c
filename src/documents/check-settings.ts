import { Lexer } from 'yaml';
import type { LocatedFinding } from '../diagnostics/located.ts';
import type { ParsedDocument } from './document.ts';
import { excerpt } from './excerpt.ts';
import { MAX_SIGNS } from './limits.ts';
import { countLines } from './lines.ts';
import { nearSetting } from './near-setting.ts';
import { type Notice, notice } from './notice.ts';
import { located } from './read.ts';
import { SETTING_MALFORMED, SETTING_MISPLACED, SETTING_NO_BREAK_SPACE } from './setting-form-rules.ts';
import { headOf, readSetting } from './settings.ts';

/** The comments of a document that are nearly settings: badly written at its head, or well written somewhere else. */
export function checkSettings(
  { name, text }: Pick<ParsedDocument, 'name' | 'text'>,
  rules: readonly string[],
): readonly LocatedFinding[] {
  if (!mayHoldSettings(text)) return [];
  const head = headOf(text);
  return located(name, countLines(text), [...malformed(head, rules), ...misplaced(text, head.length)]);
}

/** Whether a text has a setting, or what is nearly one: hardly any has. */
export function mayHoldSettings(text: string): boolean {
  return /#\s*certif\b/i.test(text);
}

function malformed(head: string, rules: readonly string[]): readonly Notice[] {
  return [...head.matchAll(/^#[^\n]*/gm)].flatMap(({ 0: comment, index }) => {
    const near = nearSetting(comment, rules);
    if (near === undefined) return [];
    const span = { start: index + near.fault.start, end: index + near.fault.end };
    if (near.spaced) return [notice(SETTING_NO_BREAK_SPACE, span, {})];
    const suggestion = near.mended === undefined ? {} : { suggestion: excerpt(near.mended) };
    return [notice(SETTING_MALFORMED, span, { texte: excerpt(comment) }, suggestion)];
  });
}

const SETTING = /#[ \t]*certif:[ \t]*(?:off|info|warning|error)[ \t]/;

/** Settings in the comments after the head; the same words in a text are no comment. */
function misplaced(text: string, head: number): readonly Notice[] {
  if (!SETTING.test(text.slice(head))) return [];
  const notices: Notice[] = [];
  let at = 0;
  let tokens = 0;
  for (const token of new Lexer().lex(text)) {
    const setting = at >= head && token.startsWith('#') ? readSetting(token) : undefined;
    if (setting !== undefined) {
      const start = at + setting.at;
      notices.push(notice(SETTING_MISPLACED, { start, end: start + setting.rule.length }, { regle: setting.rule }));
    }
    if (!MARKS.has(token)) at += token.length;
    tokens += 1;
    if (tokens === MAX_TOKENS) break;
  }
  return notices;
}

/** A few for each sign: a document of more pieces is refused for its size. */
const MAX_TOKENS = 5 * MAX_SIGNS;

/** What the lexer puts between the pieces of a text, which does not stand there. */
const MARKS: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f']);
