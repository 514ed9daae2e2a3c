import { type ReadDocument, readDocument, refusedDocument } from '../documents/read.ts';
import { FileError } from '../io/files.ts';
import { readSource } from './documents.ts';
import type { Ground } from './ground.ts';
import { causeOf } from './misuse.ts';
import type { Source } from './sources.ts';

/** A document as it was read. */
interface ReadFile {
  readonly read: ReadDocument;
  /** Nothing where the system refused the file. */
  readonly bytes: Uint8Array | undefined;
}

/** Reads a document that was found; what the system refuses is a finding on it, so that the others are read all the same. */
export async function readFound(ground: Ground, source: Pick<Source, 'name'>): Promise<ReadFile> {
  try {
    const bytes = await readSource(ground, source);
    return { read: readDocument(source.name, bytes), bytes };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { read: refusedDocument(source.name, causeOf(error)), bytes: undefined };
  }
}
