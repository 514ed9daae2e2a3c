import { covers, type FontName, type Kit } from './kit.ts';

/** How a text is set. */
export interface Style {
  /** In points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly color?: string;
}

/** Words side by side in one font. */
interface Run {
  readonly font: FontName;
  readonly text: string;
  /** From the start of the line, in points. */
  readonly x: number;
}

/** A line of a text that was set, and its width in points. */
export interface Line {
  readonly runs: readonly Run[];
  readonly width: number;
}

interface Word {
  readonly font: FontName;
  readonly text: string;
  readonly width: number;
}

/** The height of a line in sizes. */
export const LEADING = 1.32;

/** Breaks a text into lines of at most `width` points; a word that is longer is cut. Its own line ends stay. */
export function typeset(kit: Kit, text: string, style: Style, width: number): readonly Line[] {
  const space = kit.advance(style.bold === true ? 'bold' : 'regular', ' ') * style.size;
  return clean(text)
    .split('\n')
    .flatMap((paragraph) => breakLines(wordsOf(kit, paragraph, style, width), space, width));
}

function breakLines(words: readonly Word[], space: number, width: number): readonly Line[] {
  const lines: Line[] = [];
  let line: Word[] = [];
  let length = 0;
  for (const word of words) {
    const longer = line.length === 0 ? word.width : length + space + word.width;
    if (line.length > 0 && longer > width) {
      lines.push(setLine(line, space));
      line = [word];
      length = word.width;
    } else {
      line.push(word);
      length = longer;
    }
  }
  return [...lines, setLine(line, space)];
}

/** Words of one font become one run, so that they are drawn and read together. */
function setLine(words: readonly Word[], space: number): Line {
  const runs: Run[] = [];
  let x = 0;
  for (const { font, text, width } of words) {
    const last = runs.at(-1);
    if (last?.font === font) runs[runs.length - 1] = { ...last, text: `${last.text} ${text}` };
    else runs.push({ font, text: last === undefined ? text : ` ${text}`, x: last === undefined ? x : x - space });
    x += width + space;
  }
  return { runs, width: Math.max(0, x - space) };
}

const UNPRINTABLE = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const REPLACEMENT = '\ufffd';

/** Composed letters, no controls, and French punctuation kept to its word. */
function clean(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .replace(UNPRINTABLE, (character) => (character === '\n' ? '\n' : REPLACEMENT))
    .replace(/ ([:;?!»%])/g, '\u00a0$1')
    .replace(/« /g, '«\u00a0');
}

function wordsOf(kit: Kit, paragraph: string, style: Style, width: number): readonly Word[] {
  return paragraph
    .split(/ +/)
    .filter((text) => text !== '')
    .flatMap((text) => cut(kit, wordOf(kit, text, style), style, width));
}

function wordOf(kit: Kit, text: string, { size, bold = false }: Style): Word {
  const font = kit.fontFor(text, bold);
  const printable = printableIn(kit, font, text);
  return { font, text: printable, width: kit.advance(font, printable) * size };
}

/** A character that no font has is shown as one that is missing, never as a blank. */
function printableIn(kit: Kit, font: FontName, text: string): string {
  if (covers(kit.fonts[font], text)) return text;
  return Array.from(text, (character) => (covers(kit.fonts[font], character) ? character : REPLACEMENT)).join('');
}

function cut(kit: Kit, word: Word, style: Style, width: number): readonly Word[] {
  if (word.width <= width) return [word];
  const parts: Word[] = [];
  let part = '';
  for (const character of word.text) {
    const longer = part + character;
    if (part !== '' && kit.advance(word.font, longer) * style.size > width) {
      parts.push({ ...word, text: part, width: kit.advance(word.font, part) * style.size });
      part = character;
    } else part = longer;
  }
  return [...parts, { ...word, text: part, width: kit.advance(word.font, part) * style.size }];
}
