import { clean, REPLACEMENT } from '../lib/clean.ts';
import { isMixed, widthBothWays } from './both-ways.ts';
import { covers } from './font.ts';
import type { FontName, Kit } from './kit.ts';
import { type Advance, type Line, setLine, type Word } from './line.ts';

/** How a text is set. */
export interface Style {
  /** In points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly color?: string;
}

/** Where a word may be cut. */
const AFTER_HYPHEN = /(?<=[-‐–/@_])/u;

/** The height of a line in sizes. */
export const LEADING = 1.32;

/** The texts of a referential come back from document to document: as many are kept, up to so many characters each. */
const MOST_KEPT = 4000;
const LONGEST_KEPT = 400;

const KEPT = new WeakMap<Kit, Map<string, readonly Line[]>>();

/** Breaks a text into lines of at most `width` points; a word that is longer is cut. Its own line ends stay. */
export function typeset(kit: Kit, text: string, style: Style, width: number): readonly Line[] {
  const kept = KEPT.get(kit) ?? new Map<string, readonly Line[]>();
  const key = `${style.bold === true} ${style.size} ${width} ${text}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const lines = breakText(kit, text, style, width);
  if (kept.size < MOST_KEPT && text.length <= LONGEST_KEPT) KEPT.set(kit, kept.set(key, lines));
  return lines;
}

function breakText(kit: Kit, text: string, style: Style, width: number): readonly Line[] {
  const space = kit.advance(style.bold === true ? 'bold' : 'regular', ' ') * style.size;
  return clean(text)
    .split('\n')
    .flatMap((paragraph) => breakLines(wordsOf(kit, paragraph, style, width), space, width, advanceAt(kit, style)));
}

function breakLines(words: readonly Word[], space: number, width: number, advance: Advance): readonly Line[] {
  const lines: Line[] = [];
  let line: Word[] = [];
  let length = 0;
  for (const word of words) {
    const longer = line.length === 0 ? word.width : length + space + word.width;
    if (line.length > 0 && longer > width) {
      lines.push(setLine(line, space, advance));
      line = [word];
      length = word.width;
    } else {
      line.push(word);
      length = longer;
    }
  }
  return [...lines, setLine(line, space, advance)];
}

function wordsOf(kit: Kit, paragraph: string, style: Style, width: number): readonly Word[] {
  return paragraph
    .split(/ +/)
    .filter((text) => text !== '')
    .flatMap((text) => cut(kit, wordOf(kit, text, style), style, width));
}

function wordOf(kit: Kit, text: string, style: Style): Word {
  const font = kit.fontFor(text, style.bold === true);
  const printable = printableIn(kit, font, text);
  return { font, text: printable, width: widthOf(kit, font, printable, style) };
}

function widthOf(kit: Kit, font: FontName, text: string, style: Style): number {
  const advance = advanceAt(kit, style);
  return isMixed({ text }) ? widthBothWays(font, text, advance) : advance(font, text);
}

function advanceAt(kit: Kit, { size }: Style): Advance {
  return (font, text) => kit.advance(font, text) * size;
}

/** A character that no font has is shown as one that is missing, never as a blank. */
function printableIn(kit: Kit, font: FontName, text: string): string {
  if (covers(kit.fonts[font], text)) return text;
  return Array.from(text, (character) => (covers(kit.fonts[font], character) ? character : REPLACEMENT)).join('');
}

/** A word longer than the line is cut behind its hyphens, and within a part only where that is longer still. */
function cut(kit: Kit, word: Word, style: Style, width: number): readonly Word[] {
  if (word.width <= width) return [word];
  const measure = (text: string) => widthOf(kit, word.font, text, style);
  const pieces = word.text
    .split(AFTER_HYPHEN)
    .flatMap((piece) => (measure(piece) <= width ? [piece] : Array.from(piece)));
  const parts: string[] = [];
  let part = '';
  for (const piece of pieces) {
    if (part !== '' && measure(part + piece) > width) {
      parts.push(part);
      part = piece;
    } else part += piece;
  }
  return [...parts, part].map((text) => ({ ...word, text, width: measure(text) }));
}

/** What a text takes on one line, and its longest part that nothing cuts, in points. */
export function measure(kit: Kit, text: string, style: Style): { readonly line: number; readonly part: number } {
  const space = kit.advance(style.bold === true ? 'bold' : 'regular', ' ') * style.size;
  let line = 0;
  let part = 0;
  for (const paragraph of clean(text).split('\n')) {
    let length = -space;
    for (const word of paragraph.split(/ +/)) {
      if (word === '') continue;
      const whole = wordOf(kit, word, style);
      length += space + whole.width;
      part = Math.max(part, longestPart(kit, whole, style));
    }
    line = Math.max(line, length);
  }
  return { line, part };
}

function longestPart(kit: Kit, { font, text, width }: Word, style: Style): number {
  const parts = text.split(AFTER_HYPHEN);
  if (parts.length === 1) return width;
  return Math.max(...parts.map((part) => widthOf(kit, font, part, style)));
}
