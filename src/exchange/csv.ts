import { CsvError, parse } from 'csv-parse/sync';
import { endOfLine, type Span } from '../documents/lines.ts';

/** A row of a table that holds something. */
export interface Row {
  /** The line that it begins on. */
  readonly span: Span;
  /** Runs of spaces and line breaks are one space; none at either end. */
  readonly cells: readonly string[];
}

interface Table {
  readonly rows: readonly Row[];
  /** The line from which on nothing can be read, since a quotation mark opened in its row is never closed. */
  readonly openQuote: Span | undefined;
}

/** In the order of preference where none is more frequent: a French Excel writes the first. */
const DELIMITERS = [';', '\t', ','] as const;

/** Reads CSV as spreadsheets write it: `;`, tab or `,` between the cells, whichever the first line has most of. */
export function readCsv(text: string): Table {
  const lines = lineSpans(text);
  const rows: Row[] = [];
  // How many lines the rows read so far take: the next row begins on the line after.
  let taken = 0;
  const begin = (): Span => lines[taken] ?? { start: text.length, end: text.length };
  try {
    parse(text.replaceAll('\r\n', '\n'), {
      delimiter: delimiterOf(text),
      record_delimiter: '\n',
      relax_column_count: true,
      relax_quotes: true,
      on_record: (cells, { lines: read }) => {
        const trimmed = cells.map((cell) => cell.replaceAll(/\s+/gu, ' ').trim());
        if (trimmed.some((cell) => cell !== '')) rows.push({ span: begin(), cells: trimmed });
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

function delimiterOf(text: string): string {
  const first = text.split('\n').find((line) => line.trim() !== '') ?? '';
  const bare = first.replaceAll(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ';';
}

function lineSpans(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (let start = 0; start < text.length; start = text.indexOf('\n', start) + 1 || text.length) {
    spans.push({ start, end: endOfLine(text, start) });
  }
  return spans;
}
