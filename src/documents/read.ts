import type { Finding } from '../diagnostics/finding.ts';
import { hasErrors } from '../diagnostics/finding.ts';
import type { LocatedFinding } from '../diagnostics/located.ts';
import { type Decoded, decode } from './decode.ts';
import { documentOf, type ParsedDocument } from './document.ts';
import { guessHead, type Head, type Kind, readHead } from './kind.ts';
import { MAX_BYTES, MAX_FINDINGS } from './limits.ts';
import { countLines, type Lines } from './lines.ts';
import { locate } from './locate.ts';
import { locateNotice, type Notice, notice } from './notice.ts';
import { nullWords } from './null-words.ts';
import { type Parsed, parse } from './parse.ts';
import { schemaFindings } from './schema-findings.ts';
import { TOO_MANY } from './schema-size-rules.ts';
import type { Fiche, Referentiel, Session } from './types.ts';
import { unprintable } from './unprintable.ts';
import { isFiche, isReferentiel, isSession, lastErrors } from './validators.ts';
import { UNREADABLE } from './yaml-file-rules.ts';
import { INDENTATION } from './yaml-line-rules.ts';
import { VALUE_IN_COMMENT } from './yaml-lost-rules.ts';
import { TOO_LARGE } from './yaml-size-rules.ts';
import { YAML_TYPING_RULES } from './yaml-typing-rules.ts';

/** A document whose structure is sound: no finding of `yaml/` or `schema/` at error level. */
interface Sound<K extends Kind, Data> {
  readonly nature: 'document';
  readonly kind: K;
  readonly data: Data;
  readonly document: ParsedDocument;
  /** Warnings. */
  readonly findings: readonly LocatedFinding[];
}

/** A document that cannot be used. */
interface Unsound {
  /** `foreign`: nothing in it says that it has to do with certif; `result`: certif wrote it. */
  readonly nature: Head['nature'];
  /** What it says, or seems to be. */
  readonly kind: Kind | undefined;
  readonly data: undefined;
  /** Nothing where the file was too large to be read, or the system refused it. */
  readonly document: ParsedDocument | undefined;
  /** At least one error. */
  readonly findings: readonly LocatedFinding[];
}

export type ReadDocument =
  | Sound<'referentiel', Referentiel>
  | Sound<'fiche', Fiche>
  | Sound<'session', Session>
  | Unsound;

/** Reads YAML 1.2 or JSON, tells its kind, and checks its form. Never throws: whatever is wrong is a finding. */
export function readDocument(name: string, bytes: Uint8Array): ReadDocument {
  if (bytes.length > MAX_BYTES) return tooLarge(name, bytes);
  const decoded = decode(bytes);
  const { text } = decoded;
  const lines = countLines(text);
  if (decoded.faults.length > 0) return unreadable(name, decoded, lines);
  const parsed = parse(text);
  const document = documentOf(name, lines, text, parsed.data, parsed.root);
  const notices = located(name, lines, parsed.notices);
  if (!parsed.whole) return { ...unsound(guessHead(text)), document, findings: notices };
  return check(document, parsed, notices);
}

function check(document: ParsedDocument, parsed: Parsed, notices: readonly LocatedFinding[]): ReadDocument {
  const { data } = parsed;
  const head = readHead(document.name, data);
  const placed = (findings: readonly Finding[]) => [
    ...notices,
    ...locate(findings, new Map([[document.name, document]])),
  ];
  if (head.kind === undefined) {
    return { ...unsound(head), document, findings: placed(head.finding === undefined ? [] : [head.finding]) };
  }
  const unprinted = unprintable(document, head.kind);
  const usable = !hasErrors(notices);
  const { kind } = head;
  const sound = () =>
    ({ nature: 'document', document, findings: placed([...unprinted, ...nullWords(document, kind)]) }) as const;
  if (kind === 'referentiel' && isReferentiel(data) && usable) return { ...sound(), kind, data };
  if (kind === 'fiche' && isFiche(data) && usable) return { ...sound(), kind, data };
  if (kind === 'session' && isSession(data) && usable) return { ...sound(), kind, data };
  const errors = lastErrors(kind);
  const findings = placed([...schemaFindings(document, kind, errors, parsed), ...unprinted]).map(blame);
  // Nothing but echoes, yet no error that they are the echo of.
  const unexplained = errors.length > 0 && !hasErrors(findings);
  const all = unexplained ? placed(schemaFindings(document, kind, errors, { doubtful: [], lessened: [] })) : findings;
  return { ...unsound(head), document, findings: all };
}

/** A value typed wrong, run together, or lost, that nothing else is said of is what the schema has against the document. */
function blame(finding: LocatedFinding): LocatedFinding {
  return [...YAML_TYPING_RULES, INDENTATION, VALUE_IN_COMMENT].some(({ id }) => id === finding.rule)
    ? { ...finding, severity: 'error' }
    : finding;
}

/** A file that the system does not let anybody read: all that is known of it is that somebody meant it for certif. */
export function refusedDocument(name: string, cause: string): ReadDocument {
  const findings = located(name, countLines(''), [notice(UNREADABLE, { start: 0, end: 0 }, { cause })]);
  return { ...unsound({ nature: 'document' }), document: undefined, findings };
}

function unsound({ nature, kind }: Pick<Head, 'nature' | 'kind'>): Pick<Unsound, 'nature' | 'kind' | 'data'> {
  return { nature, kind, data: undefined };
}

function tooLarge(name: string, bytes: Uint8Array): Unsound {
  const start = new TextDecoder().decode(bytes.subarray(0, 16_000));
  const limite = MAX_BYTES / 1_000_000;
  const findings = located(name, countLines(''), [notice(TOO_LARGE, { start: 0, end: 0 }, { limite })]);
  return { ...unsound(guessHead(start)), document: undefined, findings };
}

function unreadable(name: string, { text, faults }: Decoded, lines: Lines): Unsound {
  const document = documentOf(name, lines, text, undefined, null);
  return { ...unsound(guessHead(text)), document, findings: located(name, lines, faults) };
}

/** Notices at their places, no more than are kept for one document: the last one says how many are left out. */
export function located(name: string, lines: Lines, notices: readonly Notice[]): readonly LocatedFinding[] {
  const kept = notices.slice(0, MAX_FINDINGS);
  const reste = notices.length - kept.length;
  const last = kept.at(-1);
  const more = reste === 0 || last === undefined ? [] : [notice(TOO_MANY, last.span, { reste })];
  return [...kept, ...more].map((one) => locateNotice(name, lines, one));
}
