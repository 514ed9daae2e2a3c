import { decode } from '../documents/decode.ts';
import { type Notice, notice } from '../documents/notice.ts';
import { ENCODING, UTF_16 } from '../documents/yaml-file-rules.ts';
import { WINDOWS } from './liste-rules.ts';

interface TableText {
  readonly text: string;
  readonly notices: readonly Notice[];
}

/**
 * The text of a file that a spreadsheet wrote: UTF-8 with or without BOM, UTF-16 (« Texte Unicode »), else Windows-1252,
 * which is a guess and said to be one.
 */
export function readTableText(bytes: Uint8Array): TableText {
  const { text, faults } = decode(bytes);
  const bad = faults.find(({ rule }) => rule === ENCODING.id);
  // Some bytes are no character of Windows-1252 either.
  if (bad !== undefined && text.includes('\ufffd')) return { text, notices: faults };
  if (bad === undefined && !faults.some(({ rule }) => rule === UTF_16.id)) return { text, notices: faults };
  // Read once more as what it is now, for the characters that no text may hold.
  const { faults: controls } = decode(new TextEncoder().encode(text));
  if (bad === undefined) return { text, notices: controls };
  const caractere = text.slice(bad.span.start, bad.span.end);
  return { text, notices: [notice(WINDOWS, bad.span, { caractere }), ...controls] };
}
