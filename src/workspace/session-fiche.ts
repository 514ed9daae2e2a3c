import { report } from '../diagnostics/finding.ts';
import type { LocatedFinding, Range } from '../diagnostics/located.ts';
import { mayHoldSettings } from '../documents/check-settings.ts';
import type { ParsedDocument } from '../documents/document.ts';
import { locate, START } from '../documents/locate.ts';
import type { Fiche } from '../documents/types.ts';
import { readSheet } from '../fiche/sheet.ts';
import { anonymous } from '../jury/anonyme.ts';
import { deliberate } from '../jury/deliberate.ts';
import { extraitOf } from '../jury/extrait-of.ts';
import type { Extrait, Identite } from '../jury/minutes.ts';
import { NOT_A_FICHE, OTHER_REFERENTIEL } from '../jury/rules.ts';
import { inSession, type SessionModel } from '../jury/session.ts';
import type { Ground } from './ground.ts';
import { sha256 } from './hash.ts';
import { fromSession } from './names.ts';
import { readFound } from './read-document.ts';
import type { NamedFiche } from './session-fiches.ts';

/** A fiche of a session as it was read, and what the jury makes of it. */
export interface FicheRead {
  readonly name: string;
  /** Where it has findings, for their code frames, or may set rules; not kept otherwise, so that memory hardly grows. */
  readonly text: string | undefined;
  /** Where its candidate's number stands. */
  readonly numeroAt: Range;
  /** The SHA-256 of its bytes, in hexadecimal; nothing where the system refused the file. */
  readonly sha256: string | undefined;
  /** Whether its structure is sound. */
  readonly sound: boolean;
  /** Named by the session, but no fiche at all: the session's own mistake. */
  readonly misnamed: boolean;
  /** As far as it can be read. */
  readonly candidat: Partial<Identite>;
  /** Nothing where it cannot be deliberated on. */
  readonly extrait: Extrait | undefined;
  readonly findings: readonly LocatedFinding[];
}

/** Reads one fiche of the session and deliberates on it; nothing where a folder or a pattern found something else than a fiche. */
export async function examine(
  ground: Ground,
  session: SessionModel,
  context: readonly ParsedDocument[],
  { name, named }: NamedFiche,
): Promise<FicheRead | undefined> {
  const { read, bytes } = await readFound(ground, { name });
  const { document } = read;
  const base = {
    name,
    numeroAt: document?.rangeOf(['candidat', 'numero']) ?? START,
    sha256: bytes === undefined ? undefined : sha256(bytes),
    misnamed: false,
    sound: false,
    candidat: {},
    extrait: undefined,
  };
  if (read.data !== undefined && read.kind === 'fiche') {
    const documents = new Map([...context, read.document].map((one) => [one.name, one]));
    const { candidat, findings: made } = deliberateOn(session, name, read.data);
    const findings = [...read.findings, ...locate(made, documents)];
    return {
      ...base,
      sound: true,
      candidat: identityIn(read.data, session),
      extrait: candidat === undefined ? undefined : extraitOf(candidat),
      text: findings.length > 0 || mayHoldSettings(read.document.text) ? read.document.text : undefined,
      findings,
    };
  }
  // A file that is empty, cut short or broken may well be somebody's fiche: whoever it is must not be lost without a word.
  const saysSomething = read.data !== undefined || (read.nature !== 'document' && typeof document?.data === 'object');
  if (read.kind !== 'fiche' && saysSomething) {
    if (named === undefined) return undefined;
    const finding = report(NOT_A_FICHE, inSession(session, ['fiches', named]), { fichier: name });
    const documents = new Map(context.map((one) => [one.name, one]));
    return { ...base, misnamed: true, text: undefined, findings: locate([finding], documents) };
  }
  return { ...base, candidat: identityIn(document?.data, session), text: document?.text, findings: read.findings };
}

/** Grades a fiche as the session decides; one of another referential is not deliberated on. */
export function deliberateOn(session: SessionModel, name: string, data: Fiche) {
  const { reference } = session.referentiel;
  if (data.referentiel !== reference) {
    const at = { document: name, path: ['referentiel'] };
    const finding = report(OTHER_REFERENTIEL, at, { fiche: data.referentiel, session: reference });
    return { candidat: undefined, findings: [finding] };
  }
  const sheet = readSheet(name, session.anonyme ? anonymous(data) : data, session.referentiel);
  return deliberate(session, { numero: data.candidat.numero, sheet });
}

/** The candidate of a fiche, as far as it can be read where its structure is not sound. */
function identityIn(data: unknown, { anonyme }: SessionModel): Partial<Identite> {
  const candidat = field(data, 'candidat');
  const text = (key: keyof Identite) => {
    const value = field(candidat, key);
    return typeof value === 'string' ? { [key]: value } : {};
  };
  return { ...text('numero'), ...(anonyme ? {} : { ...text('nom'), ...text('prenoms') }) };
}

/** Where the number cannot be read, the file stands for it; but its name may be the candidate's. */
export function candidatOf(
  ground: Pick<Ground, 'cwd'>,
  session: SessionModel,
  { name, candidat }: Pick<FicheRead, 'name' | 'candidat'>,
): Identite {
  const numero = session.anonyme ? 'numéro illisible' : fromSession(ground, session, name);
  return { numero, ...candidat };
}

function field(data: unknown, key: string): unknown {
  return typeof data === 'object' && data !== null ? Object.getOwnPropertyDescriptor(data, key)?.value : undefined;
}
