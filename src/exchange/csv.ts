import { CsvError, parse } from 'csv-parse/sync';
import { endOfLine, type Span } from '../documents/lines.ts';
import { oneLine } from '../lib/one-line.ts';

/** A row of a table that holds something. */
export interface Row {
  /** The line that it begins on. */
  readonly span: Span;
  /** Runs of spaces and line breaks are one space; none at either end. */
  readonly cells: readonly string[];
  /** Where each cell stands; none where quotation marks make that hard to tell. */
  readonly spans: readonly Span[];
}

interface Table {
  readonly rows: readonly Row[];
  /** The line from which on nothing can be read, since a quotation mark opened in its row is never closed. */
  readonly openQuote: Span | undefined;
}

/** In the order of preference where none is more frequent: a French Excel writes the first. */
const DELIMITERS = [';', '\t', ','] as const;

/**
 * Reads CSV as spreadsheets write it: `;`, tab or `,` between the cells, whichever the first line has most of; a line `sep=;`
 * before it says no more. A text written as a formula, `="0412"`, which keeps its zeros, is that text.
 */
export function readCsv(written: string): Table {
  // Lines that end with CR alone; and a first line that is no row.
  const text = (written.includes('\n') ? written : written.replaceAll('\r', '\n')).replace(SEPARATOR, blank);
  const lines = lineSpans(text);
  const delimiter = delimiterOf(text);
  const rows: Row[] = [];
  // How many lines the rows read so far take: the next row begins on the line after.
  let taken = 0;
  const begin = (): Span => lines[taken] ?? { start: text.length, end: text.length };
  try {
    parse(text.replaceAll('\r\n', '\n'), {
      delimiter,
      record_delimiter: '\n',
      relax_column_count: true,
      relax_quotes: true,
      on_record: (cells, { lines: read }) => {
        const trimmed = cells.map((cell) => oneLine(AS_TEXT.exec(cell)?.[1] ?? cell));
        const span = begin();
        const spans = spansOf(text, span, delimiter);
        if (trimmed.some((cell) => cell !== '')) rows.push({ span, cells: trimmed, spans });
        taken = read;
        return null;
      },
    });
    return { rows, openQuote: undefined };
  } catch (error) {
    if (error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED') return { rows, openQuote: begin() };
    throw error;
  }
}

const SEPARATOR = /^sep=[^\r\n]?(?=\r?\n)/i;
const AS_TEXT = /^="(.*)"$/;

function blank(line: string): string {
  return ' '.repeat(line.length);
}

function delimiterOf(text: string): string {
  const first = text.split('\n').find((line) => line.trim() !== '') ?? '';
  const bare = first.replaceAll(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ';';
}

function spansOf(text: string, { start, end }: Span, delimiter: string): readonly Span[] {
  const line = text.slice(start, end);
  if (line.includes('"')) return [];
  let at = start;
  return line.split(delimiter).map((cell) => {
    const span = { start: at, end: at + cell.length };
    at = span.end + delimiter.length;
    return span;
  });
}

function lineSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (let start = 0; start < text.length; start = text.indexOf('\n', start) + 1 || text.length) {
    spans.push({ start, end: endOfLine(text, start) });
  }
  return spans;
}
