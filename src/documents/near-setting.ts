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

const NEAR = /^(?<prefix>#+\s*certif(?:\s*:)?)(?<gap>[\s-]*)(?<rest>.*)$/i;
const EXACT = /^#[ \t]*certif:$/;
const NO_BREAK_SPACE = /[\u00a0\u2007\u202f]/g;

/** What else people write for a setting, without accents. */
const SYNONYMS: Readonly<Record<string, Setting>> = {
  disable: 'off',
  disabled: 'off',
  ignore: 'off',
  skip: 'off',
  desactiver: 'off',
  ignorer: 'off',
  avertissement: 'warning',
  warn: 'warning',
  erreur: 'error',
  information: 'info',
};
const WORDS = new Map([...SETTINGS.map((word) => [word, word] as const), ...Object.entries(SYNONYMS)]);

/** What `comment` nearly is; nothing where it is a setting, or was not meant for one. */
export function nearSetting(comment: string, rules: readonly string[]): NearSetting | undefined {
  const row = comment.trimEnd();
  const { prefix = '', gap = '', rest = '' } = NEAR.exec(row)?.groups ?? {};
  const [words, reason] = wordsOf(rest);
  if (readSetting(row) !== undefined || !isMeant(prefix, words, rules)) return undefined;
  const space = row.search(NO_BREAK_SPACE);
  if (space !== -1 && readSetting(row.replaceAll(NO_BREAK_SPACE, ' ')) !== undefined) {
    return { fault: { start: space, end: space + 1 }, spaced: true, mended: undefined };
  }
  const word = EXACT.test(prefix) ? faultyWord(words, rules) : undefined;
  const start = word === undefined ? 0 : prefix.length + gap.length + word.at;
  const fault = { start, end: start + (word?.text ?? prefix).length };
  return { fault, spaced: false, mended: mend(words, reason, rules) };
}

/** How far from its start a setting says what it is: what comes later is a sentence. */
const START = 2;

/**
 * Whether somebody meant a setting: `certif:`, however it is written, and then a rule, or hardly anything but a word for a setting.
 * A sentence about certif, even one that names a rule, is neither.
 */
function isMeant(prefix: string, words: readonly Word[], rules: readonly string[]): boolean {
  const start = words.slice(0, START).map(({ text }) => text);
  const named = start.some((text) => rules.includes(plain(text)));
  const set = start.some((text) => settingOf(text) !== undefined);
  // Without a colon, hardly anything but a setting goes on so.
  if (!prefix.endsWith(':')) return named && set;
  if (named || (set && start.some((text) => ruleOf(text, rules) !== undefined))) return true;
  const alone = isSetting(start[0] ?? '') || settingOf(start[0] ?? '') === 'off';
  return alone && words.length <= (EXACT.test(prefix) ? START : 1);
}

interface Word {
  readonly text: string;
  /** Where it starts. */
  readonly at: number;
}

/** What stands before the colon, word by word, and what after it; a rule may be set as on the command line. */
function wordsOf(rest: string): readonly [readonly Word[], string] {
  const colon = rest.indexOf(':');
  const before = colon === -1 ? rest : rest.slice(0, colon);
  const words = [...before.matchAll(/[^\s=]+/g)].map(({ 0: text, index }) => ({ text, at: index }));
  return [words.filter(({ text }) => !/^-*rule$/.test(text)), colon === -1 ? '' : rest.slice(colon + 1)];
}

/** The first word that is not what its place asks for; the last one where something is missing after it. */
function faultyWord(words: readonly Word[], rules: readonly string[]): Word | undefined {
  const [first, second, third] = words;
  if (first === undefined || second === undefined || !isSetting(first.text)) return first;
  return rules.includes(second.text) ? (third ?? second) : second;
}

/** The setting that was meant; nothing where that is not clear, or would be more than one. */
function mend(words: readonly Word[], reason: string, rules: readonly string[]): string | undefined {
  const texts = words.map(({ text }) => text);
  const [first, second] = texts.slice(0, START);
  const setting = settingOf(first ?? '') ?? settingOf(second ?? '');
  const rule = ruleOf(second ?? '', rules) ?? ruleOf(first ?? '', rules);
  const more = texts.slice(START);
  if (setting === undefined || rule === undefined || more.some((text) => ruleOf(text, rules) !== undefined))
    return undefined;
  const why = [more.join(' '), reason].map(bare).filter((part) => part !== '');
  return `# certif: ${setting} ${rule} : ${why.length === 0 ? '…' : why.join(' : ')}`;
}

/** A reason without the marks around it. */
function bare(text: string): string {
  return text.replace(/^[\s:;,.—–"'«-]+|[\s"'»]+$/g, '');
}

function isSetting(word: string): boolean {
  return SETTINGS.some((known) => known === word);
}

function settingOf(word: string): Setting | undefined {
  return WORDS.get(unaccented(word)) ?? WORDS.get(nearest(word, [...WORDS.keys()]) ?? '');
}

/** The rule that a word means: in capitals, without its family, or misspelt; the kinds of documents (`fiche/1`) are none. */
function ruleOf(word: string, rules: readonly string[]): string | undefined {
  const text = plain(word);
  if (rules.includes(text)) return text;
  const [alone, another] = rules.filter((rule) => rule.endsWith(`/${text}`));
  if (alone !== undefined) return another === undefined ? alone : undefined;
  return /[/.][a-z]/.test(text) ? nearest(text, rules) : undefined;
}

/** A word as rules are written, without a mark behind it. */
function plain(word: string): string {
  return word
    .toLowerCase()
    .replace(/[,;.]$/, '')
    .replaceAll('_', '-');
}
