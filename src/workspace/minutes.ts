import { join } from 'node:path';
import type { ParsedDocument } from '../documents/document.ts';
import type { Decisions } from '../documents/generated/decisions.ts';
import { readDocument } from '../documents/read.ts';
import type { CandidatNode } from '../grading/tree.ts';
import { attestationsOf, rapportOf } from '../jury/documents-of.ts';
import type { Attestation, ProcesVerbal, Rapport } from '../jury/minutes.ts';
import { minutesOf } from '../jury/minutes-of.ts';
import type { SessionModel } from '../jury/session.ts';
import { candidatDecide, decisionsOf } from './decisions.ts';
import { readSource } from './documents.ts';
import type { Ground } from './ground.ts';
import { sha256 } from './hash.ts';
import { MisuseError } from './misuse.ts';
import { displayName, folderOf, pathOf } from './names.ts';
import { outputNames } from './output-names.ts';
import type { Examined, SessionPlan } from './session.ts';
import { deliberateOn } from './session-fiche.ts';

/** The views that turn the minutes into documents; each gives the bytes of a PDF. */
export interface Drawings {
  readonly procesVerbal: (minutes: ProcesVerbal) => Promise<Uint8Array>;
  readonly rapport: (rapport: Rapport, decisions: Decisions) => Promise<Uint8Array>;
  readonly attestation: (attestation: Attestation) => Promise<Uint8Array>;
}

/** A session whose minutes can be made. */
export interface Ready extends SessionPlan {
  readonly model: SessionModel;
}

/** A candidate taken up again to make its documents, with the text that its positions stand in. */
export interface Taken {
  /** The name that the results give to the fiche. */
  readonly fiche: string;
  readonly candidat: CandidatNode;
  readonly document: ParsedDocument;
}

/** A file made: its path below the output folder, with `/`. */
export interface Output {
  readonly fichier: string;
  readonly sha256: string;
}

/**
 * Makes the documents of a session, one file after the other, each whole or not at all; the minutes first. Of the
 * fiches, read again, only one is held at a time: `take` is handed each in turn.
 */
export async function* makeDocuments(
  ground: Ground,
  plan: Ready,
  drawings: Drawings,
  folder: string,
  take: (taken: Taken) => Promise<void>,
): AsyncGenerator<Output> {
  const { model, examined, leftOut } = plan;
  const names = outputNames(examined.map(({ extrait }) => extrait.candidat.numero));
  const put = async (fichier: string, bytes: Uint8Array): Promise<Output> => {
    await ground.files.write(join(folder, fichier), bytes);
    return { fichier, sha256: sha256(bytes) };
  };
  const minutes = minutesOf(
    model,
    examined.map(({ extrait }) => extrait),
    leftOut.map(({ candidat }) => candidat),
  );
  yield await put('proces-verbal.pdf', await drawings.procesVerbal(minutes));
  for (const one of examined) {
    const taken = await takeUp(ground, model, one);
    const { numero } = one.extrait.candidat;
    const name = names.get(numero) ?? numero;
    const decide = candidatDecide(taken.candidat, taken.fiche, taken.document, 'fr');
    yield await put(
      `rapports/${name}.pdf`,
      await drawings.rapport(rapportOf(model, taken.candidat), decisionsOf(model, decide)),
    );
    for (const attestation of attestationsOf(model, taken.candidat)) {
      yield await put(`attestations/${name}-${attestation.bloc.code}.pdf`, await drawings.attestation(attestation));
    }
    await take(taken);
  }
}

/** Reads a fiche again; misuse where it is not the one that was checked. */
async function takeUp(ground: Ground, model: SessionModel, { name, sha256: expected }: Examined): Promise<Taken> {
  const bytes = await readSource(ground, { name });
  const read = readDocument(name, bytes);
  if (sha256(bytes) !== expected || read.data === undefined || read.kind !== 'fiche') {
    throw new MisuseError('changed', { path: name });
  }
  const { candidat } = deliberateOn(model, name, read.data);
  if (candidat === undefined) throw new MisuseError('changed', { path: name });
  return {
    fiche: model.anonyme ? read.data.candidat.numero : fromSession(ground, model, name),
    candidat,
    document: read.document,
  };
}

/**
 * The names that the results give to documents: relative to the session's folder; but a fiche, whose name may be the
 * candidate's, has the candidate's number where they are anonymous.
 */
export function resultNames(
  ground: Pick<Ground, 'cwd'>,
  { model, examined, leftOut }: Ready,
): (document: string) => string {
  const candidats = [...examined.map(({ name, extrait }) => ({ name, candidat: extrait.candidat })), ...leftOut];
  const numeros = new Map(model.anonyme ? candidats.map(({ name, candidat }) => [name, candidat.numero]) : []);
  return (document) => numeros.get(document) ?? fromSession(ground, model, document);
}

/** A document's name relative to the session's folder, with `/`, whatever the current folder. */
export function fromSession({ cwd }: Pick<Ground, 'cwd'>, { document }: Pick<SessionModel, 'document'>, name: string) {
  return displayName(folderOf(cwd, document), pathOf(cwd, name));
}
