import { nearest } from '../lib/nearest.ts';
import { unaccented } from '../lib/unaccented.ts';
import type { Span } from './lines.ts';
import { readSetting, SETTINGS, type Setting } from './settings.ts';

/** A comment that somebody meant for a setting, and that is none. */
export interface NearSetting {
  /** What is wrong in the comment, in UTF-16 units from its start: the first piece that is. */
  readonly fault: Span;
  /** Whether nothing but a no-break space is. */
  readonly spaced: boolean;
  /** The comment as it was probably meant. */
  readonly mended: string | undefined;
}

const NEAR = /^(?<prefix>#+\s*certif(?:\s*:)?)(?<gap>\s*)(?<rest>.*)$/i;
const EXACT = /^#[ \t]*certif:$/;
const RULE = /^[a-z]+\/[a-z][a-z0-9-]*,?$/i;
/** Any space but those that a keyboard writes. */
const OTHER_SPACE = /[^\S \t]/g;

/** What else people write for a setting, without accents. */
const SYNONYMS: ReadonlyMap<string, Setting> = new Map([
  ...['disable', 'disabled', 'ignore', 'skip', 'desactiver', 'ignorer'].map((word) => [word, 'off'] as const),
  ['avertissement', 'warning'],
  ['warn', 'warning'],
  ['erreur', 'error'],
  ['information', 'info'],
]);

/** What `comment` nearly is; nothing where it is a setting, or was not meant for one. */
export function nearSetting(comment: string, rules: readonly string[]): NearSetting | undefined {
  const row = comment.trimEnd();
  const { prefix = '', gap = '', rest = '' } = NEAR.exec(row)?.groups ?? {};
  const [words, reason] = wordsOf(rest);
  if (readSetting(row) !== undefined || !isMeant(prefix, words, rules)) return undefined;
  const mended = mend(words, reason, rules);
  const space = row.search(OTHER_SPACE);
  const spaced = space !== -1 && readSetting(row.replaceAll(OTHER_SPACE, ' ')) !== undefined;
  if (spaced) return { fault: { start: space, end: space + 1 }, spaced, mended };
  const word = EXACT.test(prefix) ? faultyWord(words, rules) : undefined;
  const start = word === undefined ? 0 : prefix.length + gap.length + word.at;
  return { fault: { start, end: start + (word?.text ?? prefix).length }, spaced, mended };
}

/**
 * Whether somebody meant a setting: `certif:`, however it is written, and then a rule somewhere, or a word for a setting with hardly
 * anything beside. A sentence about certif is neither.
 */
function isMeant(prefix: string, words: readonly Word[], rules: readonly string[]): boolean {
  const [first, second] = words;
  if (first === undefined) return false;
  // Without a colon, hardly anything but a setting goes on so.
  if (!prefix.endsWith(':')) return isSetting(first.text) && second !== undefined && isRule(second.text, rules);
  if (words.some(({ text }) => isRule(text, rules))) return true;
  return settingOf(first.text) !== undefined && words.length <= (EXACT.test(prefix) ? 2 : 1);
}

interface Word {
  readonly text: string;
  /** Where it starts. */
  readonly at: number;
}

/** What stands before the colon, word by word, and what after it. */
function wordsOf(rest: string): readonly [readonly Word[], string] {
  const colon = rest.indexOf(':');
  const before = colon === -1 ? rest : rest.slice(0, colon);
  const words = [...before.matchAll(/\S+/g)].map(({ 0: text, index }) => ({ text, at: index }));
  return [words, colon === -1 ? '' : rest.slice(colon + 1).trim()];
}

/** The first word that is not what its place asks for; the last one where something is missing after it. */
function faultyWord(words: readonly Word[], rules: readonly string[]): Word | undefined {
  const [first, second, third] = words;
  if (!isSetting(first?.text)) return first;
  if (second === undefined) return first;
  return rules.includes(second.text) ? (third ?? second) : second;
}

function mend(words: readonly Word[], reason: string, rules: readonly string[]): string | undefined {
  const texts = words.map(({ text }) => text);
  const setting = texts.map(settingOf).find((one) => one !== undefined);
  const at = texts.findIndex((text) => ruleOf(text, rules) !== undefined);
  const rule = ruleOf(texts[at] ?? '', rules);
  if (setting === undefined || rule === undefined) return undefined;
  const why = reason === '' ? texts.slice(Math.max(at, 1) + 1).join(' ') : reason;
  return `# certif: ${setting} ${rule} : ${why === '' ? '…' : why}`;
}

function isSetting(word: string | undefined): boolean {
  return SETTINGS.some((known) => known === word);
}

function settingOf(word: string): Setting | undefined {
  const folded = unaccented(word);
  const near = nearest(word, [...SETTINGS, ...SYNONYMS.keys()]) ?? folded;
  const known = [folded, near].map((one) => SYNONYMS.get(one) ?? SETTINGS.find((setting) => setting === one));
  return known.find((one) => one !== undefined);
}

/** Whether a word has the form of a rule of a family that there is; the kinds of documents (`fiche/1`) have not. */
function isRule(word: string, rules: readonly string[]): boolean {
  const family = `${word.slice(0, word.indexOf('/')).toLowerCase()}/`;
  return RULE.test(word) && rules.some((rule) => rule.startsWith(family));
}

/** The rule that a word means: in capitals, without its family, or misspelt. */
function ruleOf(word: string, rules: readonly string[]): string | undefined {
  const text = word.toLowerCase().replace(/,$/, '');
  if (rules.includes(text)) return text;
  const [alone, another] = rules.filter((rule) => rule.endsWith(`/${text}`));
  return another === undefined ? (alone ?? nearest(text, rules)) : undefined;
}
