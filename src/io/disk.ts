import { randomBytes } from 'node:crypto';
import {
  closeSync,
  type Dirent,
  opendirSync,
  openSync,
  promises,
  readFileSync,
  realpathSync,
  rmSync,
  type Stats,
  statSync,
  writeFile,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { type Entry, FileError, type Files, type Kind, type Trouble, type Writing } from './files.ts';
import { readStart } from './read.ts';

/** The file system of this machine. */
export const DISK: Files = {
  kind: (path) => kindOf(path),
  read: (path, limit) => attempt(path, () => readStart(path, limit)),
  readIfFile: (path) => attempt(path, async () => (statIfAny(path)?.isFile() ? readFileSync(path) : undefined)),
  list: (folder) => attempt(folder, () => listFolder(folder)),
  real: (path) => attempt(path, async () => realpathSync.native(path)),
  write: (path, content) =>
    attempt(path, async () => {
      const writing = await openWriting(path);
      try {
        await writing.write(content);
        await writing.close();
      } catch (error) {
        await writing.drop();
        throw error;
      }
    }),
  create: (path, content) =>
    attempt(path, async () => {
      await makeFolder(dirname(path));
      const file = openNew(path);
      try {
        await writeWhole(file, content);
      } catch (error) {
        await promises.rm(path, { force: true });
        throw error;
      } finally {
        unfinished.delete(path);
        closeSync(file);
      }
    }),
  open: (path) => attempt(path, () => openWriting(path)),
};

/** Makes a folder and those above it. Not by the platform's own recursion, which never ends where `/proc` refuses one. */
async function makeFolder(path: string): Promise<void> {
  if ((await kindOf(path)) === 'folder') return;
  if (dirname(path) !== path) await makeFolder(dirname(path));
  try {
    await promises.mkdir(path);
  } catch (error) {
    // Another process may have made it meanwhile.
    if ((await kindOf(path)) === 'folder') return;
    const trouble = troubleOf(error);
    // A file, a link that leads nowhere (`exists`), or a place that takes no folder (`missing`): it is the folder that is amiss.
    throw new FileError(trouble === 'exists' || trouble === 'missing' ? 'no-folder' : trouble, path, error);
  }
}

async function kindOf(path: string): Promise<Kind | undefined> {
  const found = statIfAny(path);
  return found && (found.isDirectory() ? 'folder' : 'file');
}

/** Nothing where there is nothing, below a file as well. */
function statIfAny(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if (troubleOf(error) === 'missing') return undefined;
    throw new FileError(troubleOf(error), path, error);
  }
}

/**
 * Read piece by piece, and held as little more than the names: what the platform gives for a folder of a hundred thousand files takes
 * tens of megabytes.
 */
async function listFolder(folder: string): Promise<Iterable<Entry>> {
  const names: string[] = [];
  const others = new Map<string, Entry>();
  const open = opendirSync(folder, { bufferSize: 256 });
  try {
    for (let entry = open.readSync(); entry !== null; entry = open.readSync()) {
      names.push(entry.name);
      if (!entry.isFile()) others.set(entry.name, otherEntry(folder, entry));
    }
  } finally {
    open.closeSync();
  }
  names.sort();
  return { [Symbol.iterator]: () => entriesOf(names, others) };
}

function* entriesOf(names: readonly string[], others: ReadonlyMap<string, Entry>): Generator<Entry> {
  for (const name of names) yield others.get(name) ?? { name, kind: 'file', link: false };
}

/** What is no ordinary file. */
function otherEntry(folder: string, entry: Dirent): Entry {
  const { name } = entry;
  if (entry.isDirectory()) return { name, kind: 'folder', link: false };
  if (entry.isSymbolicLink()) return { name, kind: kindBehind(join(folder, name)), link: true };
  return { name, kind: 'other', link: false };
}

/** What a link leads to; a link that the system cannot follow is a file that cannot be read. */
function kindBehind(link: string): Entry['kind'] {
  try {
    const found = statSync(link);
    if (found.isDirectory()) return 'folder';
    return found.isFile() ? 'file' : 'other';
  } catch (error) {
    return troubleOf(error) === 'missing' ? 'other' : 'file';
  }
}

/** Files that are not whole yet. */
const unfinished = new Set<string>();

/** Removes what was being written, at once: for a program that is interrupted. */
export function dropUnfinished(): void {
  for (const aside of unfinished) rmSync(aside, { force: true });
}

/** Opens a file that must not be there yet. At once: a thread might make it after an interruption removed what there was. */
function openNew(path: string, mode?: number): number {
  const file = openSync(path, 'wx', mode);
  unfinished.add(path);
  return file;
}

/** Not `write`, which may write a part only and say nothing: a disk that fills up must be heard. */
const writeWhole = promisify(writeFile);

/** A device or a pipe is written into; a file would take its place. */
async function isDevice(path: string): Promise<boolean> {
  try {
    const found = await promises.stat(path);
    return !found.isFile() && !found.isDirectory();
  } catch {
    return false;
  }
}

async function openWriting(path: string): Promise<Writing> {
  return (await isDevice(path)) ? openDevice(path) : openAside(path);
}

async function openDevice(path: string): Promise<Writing> {
  const file = await promises.open(path, 'w');
  return {
    write: (piece) => attempt(path, () => file.writeFile(piece)),
    close: () => attempt(path, () => file.close()),
    drop: () => file.close(),
  };
}

async function openAside(named: string): Promise<Writing> {
  await makeFolder(dirname(named));
  // A link keeps pointing where it does: what it points at is replaced.
  const path = await promises.realpath(named).catch(() => named);
  const replaced = await promises.stat(path).catch(() => undefined);
  if (replaced?.isDirectory()) throw new FileError('is-folder', named);
  const aside = `${path}.${randomBytes(6).toString('hex')}.tmp`;
  const file = openNew(aside, replaced?.mode);
  const end = async (act: () => void | Promise<void>) => {
    try {
      closeSync(file);
      await act();
    } finally {
      await promises.rm(aside, { force: true });
      unfinished.delete(aside);
    }
  };
  return {
    write: (piece) => attempt(path, () => writeWhole(file, piece)),
    close: () => attempt(path, () => end(() => promises.rename(aside, path))),
    drop: async () => {
      if (unfinished.has(aside)) await end(() => undefined);
    },
  };
}

async function attempt<Value>(path: string, act: () => Promise<Value>): Promise<Value> {
  try {
    return await act();
  } catch (error) {
    throw error instanceof FileError ? error : new FileError(troubleOf(error), path, error);
  }
}

const TROUBLES: Readonly<Record<string, Trouble>> = {
  ENOENT: 'missing',
  ENOTDIR: 'missing',
  ENAMETOOLONG: 'missing',
  ERR_INVALID_ARG_VALUE: 'missing',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
  EISDIR: 'is-folder',
  EEXIST: 'exists',
  ENOSPC: 'full',
  EDQUOT: 'full',
  EFBIG: 'full',
};

function troubleOf(error: unknown): Trouble {
  if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) return 'other';
  return TROUBLES[error.code] ?? 'other';
}
