/** What stands at a path, links followed. A pipe or a device reads like a file. */
export type Kind = 'file' | 'folder';

/** An entry of a folder. */
export interface Entry {
  readonly name: string;
  /** What stands behind a link; `other` for a link that leads nowhere, a pipe or a device. */
  readonly kind: Kind | 'other';
  /** The entry is a link, so a folder behind it may be one already seen. */
  readonly link: boolean;
}

/** The file system as the program sees it: absolute paths in the machine's own form, failures as `FileError`. */
export interface Files {
  /** Nothing where there is nothing. */
  kind(path: string): Promise<Kind | undefined>;
  /** The whole file, or its first `limit` bytes where it is longer. */
  read(path: string, limit?: number): Promise<Uint8Array>;
  /** The whole of an ordinary file; nothing where there is none, but something else or nothing. */
  readIfFile(path: string): Promise<Uint8Array | undefined>;
  /** The entries of a folder, sorted by code units. */
  list(folder: string): Promise<Iterable<Entry>>;
  /** The path without links. */
  real(path: string): Promise<string>;
  /** Whole or not at all: a reader never sees half a file. Makes the folders on the way. */
  write(path: string, content: string | Uint8Array): Promise<void>;
  /** Writes a file that does not exist yet; fails with `exists` where it does. Makes the folders on the way. */
  create(path: string, content: string | Uint8Array): Promise<void>;
  /** Opens a file to be written piece by piece, which takes its name only when it is closed. */
  open(path: string): Promise<Writing>;
}

/** A file being written. */
export interface Writing {
  write(piece: string | Uint8Array): Promise<void>;
  /** Gives the file its name. */
  close(): Promise<void>;
  /** Leaves nothing behind. */
  drop(): Promise<void>;
}

export type Trouble = 'missing' | 'denied' | 'is-folder' | 'no-folder' | 'exists' | 'full' | 'other';

/** What the system refused, and on which path. */
export class FileError extends Error {
  /** By its name: every bundle has this class for itself. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Error && value.name === 'FileError';
  }

  readonly trouble: Trouble;
  readonly path: string;

  constructor(trouble: Trouble, path: string, cause?: unknown) {
    super(`${trouble}: ${path}`, { cause });
    this.name = 'FileError';
    this.trouble = trouble;
    this.path = path;
  }
}
