import { join } from 'node:path';
import type { ParsedDocument } from '../documents/document.ts';
import { readDocument } from '../documents/read.ts';
import type { CandidatNode } from '../grading/tree.ts';
import type { Hands } from '../io/pool.ts';
import { attestationsOf, rapportOf } from '../jury/documents-of.ts';
import type { ProcesVerbal } from '../jury/minutes.ts';
import { type SessionModel, sessionModel } from '../jury/session.ts';
import type { Logo } from '../pdf/logo.ts';
import { buildReferentiel } from '../referentiel/build.ts';
import { candidatDecide, decisionsOf } from './decisions.ts';
import { documentKey, type Making } from './document-key.ts';
import { readSource } from './documents.ts';
import { type Drawings, openDrawings } from './drawings.ts';
import type { Ground } from './ground.ts';
import { sha256 } from './hash.ts';
import { MisuseError } from './misuse.ts';
import { fromSession } from './names.ts';
import { keyOfSealed, sealed } from './seal.ts';
import type { Examined, SessionOpened } from './session.ts';
import { deliberateOn, examine, type FicheRead } from './session-fiche.ts';
import type { NamedFiche } from './session-fiches.ts';

type Text = Pick<ParsedDocument, 'name' | 'text'>;

export interface MinutesSetup {
  readonly work: 'minutes';
  /** The session's document and its referential's, as they were read. */
  readonly texts: readonly [Text, Text];
  /** Whether documents name candidates by their number alone. */
  readonly anonyme: true | undefined;
  /** At the head of every document. */
  readonly logo: Logo | undefined;
  readonly making: Making;
  /** The folder (absolute) whose documents are kept where they need not be made again; nothing: each is made. */
  readonly kept: string | undefined;
}

/** A document: its path below the output folder, with `/`. */
export interface Made {
  readonly fichier: string;
  readonly sha256: string;
  /** Nothing where the file that stands there is the one. */
  readonly bytes: Uint8Array | undefined;
}

/** A candidate whose documents are to be made, and the name that theirs begin with. */
type ToMake = Pick<Examined, 'name' | 'sha256'> & { readonly base: string };

/** All that is made of one candidate. */
interface OfCandidat {
  readonly made: readonly Made[];
  /** The candidate's line in the document of decisions. */
  readonly decisions: string;
}

export interface MinutesWork {
  readonly examine: { readonly task: readonly NamedFiche[]; readonly result: readonly (FicheRead | undefined)[] };
  readonly procesVerbal: { readonly task: ProcesVerbal; readonly result: Made };
  readonly candidat: { readonly task: ToMake; readonly result: OfCandidat };
}

/** What minutes write is French, whoever makes them. */
export const LANG = 'fr';
export const PROCES_VERBAL = 'proces-verbal.pdf';

/** What reads fiches of a session and makes its documents. */
export function openMinutes(
  ground: Ground,
  { model, documents }: Pick<SessionOpened, 'model' | 'documents'>,
  { making, kept, logo }: Pick<MinutesSetup, 'making' | 'kept' | 'logo'>,
): Hands<MinutesWork> {
  let opened: Promise<Drawings> | undefined;
  const drawings = () => {
    opened ??= openDrawings(ground, logo);
    return opened;
  };
  const make = async <Value extends object>(
    fichier: string,
    kind: keyof Drawings,
    value: Value,
    draw: (views: Drawings) => Uint8Array,
  ): Promise<Made> => {
    const key = documentKey(making, kind, value);
    const standing = kept === undefined ? undefined : await ground.files.readIfFile(join(kept, fichier));
    if (standing !== undefined && keyOfSealed(standing) === key) {
      return { fichier, sha256: sha256(standing), bytes: undefined };
    }
    const bytes = sealed(draw(await drawings()), key);
    return { fichier, sha256: sha256(bytes), bytes };
  };
  return {
    examine: async (fiches) => {
      const reads: (FicheRead | undefined)[] = [];
      for (const fiche of fiches) reads.push(await examine(ground, model, documents, fiche));
      return reads;
    },
    procesVerbal: (minutes) => make(PROCES_VERBAL, 'procesVerbal', minutes, (views) => views.procesVerbal(minutes)),
    candidat: async (one) => {
      const { candidat, fiche, document } = await takeUp(ground, model, one);
      const decide = candidatDecide(candidat, fiche, document, LANG);
      const [rapport, decisions] = [rapportOf(model, candidat), decisionsOf(model, decide)];
      const draw = (views: Drawings) => views.rapport(rapport, decisions);
      const made = [await make(rapportName(one.base), 'rapport', { rapport, decisions }, draw)];
      for (const attestation of attestationsOf(model, candidat)) {
        const name = attestationName(one.base, attestation.bloc.code);
        made.push(await make(name, 'attestation', attestation, (views) => views.attestation(attestation)));
      }
      return { made, decisions: JSON.stringify(decide) };
    },
  };
}

export function rapportName(base: string): string {
  return `rapports/${base}.pdf`;
}

export function attestationName(base: string, bloc: string): string {
  return `attestations/${base}-${bloc}.pdf`;
}

/** The session and its referential again, on another thread. */
export function reopen({ texts, anonyme }: MinutesSetup): Pick<SessionOpened, 'model' | 'documents'> {
  const [session, referentiel] = texts.map(({ name, text }) => readDocument(name, new TextEncoder().encode(text)));
  if (session?.kind !== 'session' || session.data === undefined) throw new Error('no session');
  if (referentiel?.kind !== 'referentiel' || referentiel.data === undefined) throw new Error('no referential');
  const { document, data } = referentiel;
  return {
    model: sessionModel(session.document.name, session.data, buildReferentiel(document.name, data), anonyme),
    documents: [session.document, document],
  };
}

/** A candidate taken up again to make its documents, with the text that its positions stand in. */
interface Taken {
  /** The name that the results give to the fiche. */
  readonly fiche: string;
  readonly candidat: CandidatNode;
  readonly document: ParsedDocument;
}

/** Reads a fiche again; misuse where it is not the one that was checked. */
async function takeUp(ground: Ground, model: SessionModel, { name, sha256: expected }: ToMake): Promise<Taken> {
  const bytes = await readSource(ground, { name });
  const read = readDocument(name, bytes);
  if (sha256(bytes) !== expected || read.data === undefined || read.kind !== 'fiche') {
    throw new MisuseError('changed', { path: name });
  }
  const { candidat } = deliberateOn(model, name, read.data);
  if (candidat === undefined) throw new MisuseError('changed', { path: name });
  const fiche = model.anonyme ? read.data.candidat.numero : fromSession(ground, model, name);
  return { fiche, candidat, document: read.document };
}
