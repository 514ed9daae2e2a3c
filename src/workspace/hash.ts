import { createHash } from 'node:crypto';
import type { Files } from '../io/files.ts';

/** The SHA-256 of bytes, or of a text in UTF-8, in hexadecimal. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}

/** A file written piece by piece, which takes its name when it is closed and then tells its SHA-256 in hexadecimal. */
export interface HashedFile {
  write(piece: string): Promise<void>;
  close(): Promise<string>;
  drop(): Promise<void>;
}

/** Opens a file that takes its name, and tells its hash, when it is closed. */
export async function openHashed(files: Files, path: string): Promise<HashedFile> {
  const writing = await files.open(path);
  const hash = createHash('sha256');
  return {
    write: async (piece) => {
      hash.update(piece);
      await writing.write(piece);
    },
    close: async () => {
      await writing.close();
      return hash.digest('hex');
    },
    drop: () => writing.drop(),
  };
}
