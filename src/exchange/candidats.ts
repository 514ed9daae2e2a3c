import { hasErrors } from '../diagnostics/finding.ts';
import type { LocatedFinding } from '../diagnostics/located.ts';
import { MAX_BYTES } from '../documents/limits.ts';
import { countLines, type Lines, type Span } from '../documents/lines.ts';
import { locateNotice, type Notice, notice } from '../documents/notice.ts';
import { TOO_LARGE } from '../documents/yaml-size-rules.ts';
import type { ReferentielModel } from '../referentiel/model.ts';
import { DUPLICATE_NUMERO } from './candidat-rules.ts';
import { readHeadings } from './colonnes.ts';
import { readCsv } from './csv.ts';
import { type Inscrit, type InscritRead, readInscrit } from './inscrit.ts';
import { NO_CANDIDATE, OPEN_QUOTE } from './liste-rules.ts';
import { readTableText } from './table-text.ts';

export interface ListeCandidats {
  /** For code frames. */
  readonly text: string;
  /** Whole only where no finding is an error. */
  readonly inscrits: readonly Inscrit[];
  readonly findings: readonly LocatedFinding[];
}

/** Reads a list of candidates in CSV, as spreadsheets write it. Never throws: whatever is wrong is a finding. */
export function readCandidats(name: string, bytes: Uint8Array, referentiel: ReferentielModel): ListeCandidats {
  if (bytes.length > MAX_BYTES) return tooLarge(name);
  const { text, notices } = readTableText(bytes);
  const lines = countLines(text);
  const liste = hasErrors(notices) ? { inscrits: [], notices: [] } : readListe(text, lines, referentiel);
  const all = [...notices, ...liste.notices];
  return { text, inscrits: liste.inscrits, findings: all.map((one) => locateNotice(name, lines, one)) };
}

function tooLarge(name: string): ListeCandidats {
  const fault = notice(TOO_LARGE, { start: 0, end: 0 }, { limite: MAX_BYTES / 1_000_000 });
  return { text: '', inscrits: [], findings: [locateNotice(name, countLines(''), fault)] };
}

type Lu = Pick<ListeCandidats, 'inscrits'> & { readonly notices: readonly Notice[] };

function readListe(text: string, lines: Lines, referentiel: ReferentielModel): Lu {
  const { rows, openQuote } = readCsv(text);
  if (openQuote !== undefined) return { inscrits: [], notices: [notice(OPEN_QUOTE, openQuote, {})] };
  const [first, ...below] = rows;
  if (first === undefined) return { inscrits: [], notices: [notice(NO_CANDIDATE, { start: 0, end: 0 }, {})] };
  const headings = readHeadings(first);
  if (hasErrors(headings.notices)) return { inscrits: [], notices: headings.notices };
  if (below.length === 0) {
    return { inscrits: [], notices: [...headings.notices, notice(NO_CANDIDATE, first.span, {})] };
  }
  const read = below.map((row) => readInscrit(row, headings, referentiel));
  return {
    inscrits: read.map(({ inscrit }) => inscrit),
    notices: [...headings.notices, ...read.flatMap((row) => row.notices), ...duplicates(read, lines)],
  };
}

/** A number that stands twice is found at the second, which names the line of the first. */
function duplicates(read: readonly InscritRead[], lines: Lines): readonly Notice[] {
  const firsts = new Map<string, Span>();
  return read.flatMap(({ span, inscrit: { candidat } }) => {
    const { numero } = candidat;
    const first = firsts.get(numero);
    if (numero === '') return [];
    if (first === undefined) {
      firsts.set(numero, span);
      return [];
    }
    const ligne = lines.range(first).line;
    const related = { span: first, relation: 'first-here' } as const;
    return [notice(DUPLICATE_NUMERO, span, { numero, ligne }, { related })];
  });
}
