import { dirname, posix } from 'node:path';
import { type Entry, FileError, type Files } from '../../src/io/files.ts';

/** A file system in memory: absolute paths and their contents. What is written stands in `contents` afterwards. */
export interface MemoryFiles extends Files {
  readonly contents: Map<string, Uint8Array>;
}

const encoder = new TextEncoder();

/** A content that is an error is that of a file that the system refuses. */
export function memoryFiles(initial: Readonly<Record<string, string | Uint8Array | FileError>>): MemoryFiles {
  const contents = new Map<string, Uint8Array>();
  const refused = new Map<string, FileError>();
  for (const [path, content] of Object.entries(initial)) {
    if (content instanceof FileError) refused.set(path, content);
    contents.set(path, content instanceof FileError ? new Uint8Array() : bytesOf(content));
  }
  const isFolder = (path: string) => {
    const prefix = path === '/' ? '/' : `${path}/`;
    return [...contents.keys()].some((known) => known.startsWith(prefix));
  };
  const read = (path: string, limit?: number): Uint8Array => {
    const content = contents.get(path);
    const refusal = refused.get(path);
    if (refusal !== undefined) throw refusal;
    if (content === undefined) throw new FileError(isFolder(path) ? 'is-folder' : 'missing', path);
    return limit === undefined ? content : content.subarray(0, limit);
  };
  const write = (path: string, content: string | Uint8Array) => {
    if (isFolder(path)) throw new FileError('is-folder', path);
    contents.set(path, bytesOf(content));
  };
  return {
    contents,
    kind: async (path) => (contents.has(path) ? 'file' : isFolder(path) ? 'folder' : undefined),
    read: async (path, limit) => read(path, limit),
    readIfFile: async (path) => (contents.has(path) ? read(path) : undefined),
    list: async (folder) => listFolder([...contents.keys()], folder),
    real: async (path) => posix.normalize(path),
    write: async (path, content) => write(path, content),
    create: async (path, content) => {
      if (contents.has(path)) throw new FileError('exists', path);
      write(path, content);
    },
    open: async (path) => {
      if (contents.has(dirname(path))) throw new FileError('missing', path);
      const pieces: Uint8Array[] = [];
      const unfinished = `${path}.ba9876543210.tmp`;
      write(unfinished, '');
      return {
        write: async (piece) => void pieces.push(bytesOf(piece)),
        close: async () => {
          contents.delete(unfinished);
          write(path, Buffer.concat(pieces));
        },
        drop: async () => void contents.delete(unfinished),
      };
    },
  };
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? encoder.encode(content) : content;
}

function listFolder(paths: readonly string[], folder: string): readonly Entry[] {
  const prefix = folder === '/' ? '/' : `${folder}/`;
  const entries = new Map<string, Entry>();
  for (const path of paths) {
    if (!path.startsWith(prefix)) continue;
    const [name = '', ...below] = path.slice(prefix.length).split('/');
    entries.set(name, { name, kind: below.length === 0 ? 'file' : 'folder', link: false });
  }
  return [...entries.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
