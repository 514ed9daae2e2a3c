import { resolve } from 'node:path';
import { MAX_BYTES } from '../documents/limits.ts';
import { FileError, type Kind } from '../io/files.ts';
import { glob, isPattern } from '../io/glob.ts';
import { walk } from '../io/walk.ts';
import type { Ground } from './ground.ts';
import { MisuseError } from './misuse.ts';
import { displayName, pathOf, STDIN } from './names.ts';

/** One word of the command line, and what it turned out to be. */
export interface Argument {
  readonly words: string;
  readonly kind: 'file' | 'folder' | 'pattern';
}

/** A file to read. */
export interface Source {
  /** Relative to the current folder with `/`; `-` for standard input. */
  readonly name: string;
  /** Named by itself, not found in a folder or by a pattern. */
  readonly named: boolean;
  /** The words of the command line that lead to it. */
  readonly from: readonly Argument[];
}

/** No more of a file is read: enough to see that it is too long. In bytes. */
export const LIMIT = MAX_BYTES + 1;

const DOCUMENT = /(?:\.(?:ya?ml|json)|\/)$/i;

/** Whether a file found in a folder or by a pattern may be a document, by its name; a folder that cannot be listed is kept, to say so. */
export function isDocumentName(name: string): boolean {
  return DOCUMENT.test(name);
}

/**
 * The files that paths, folders and patterns stand for, in the order given, those of a folder or pattern sorted, each once.
 * An existing file wins over the same words as a pattern. A path that leads nowhere, a folder or a pattern without any file
 * that could be a document: misuse.
 */
export async function findDocuments(ground: Ground, words: readonly string[]): Promise<readonly Source[]> {
  const sources = new Map<string, Source>();
  for (const word of words) {
    const { argument, names } = await expand(ground, word);
    const from = [argument];
    for (const name of names) {
      const known = sources.get(name);
      sources.set(name, {
        name,
        named: argument.kind === 'file' || (known?.named ?? false),
        from: known === undefined ? from : [...known.from, argument],
      });
    }
  }
  return [...sources.values()];
}

async function expand(
  { cwd, files }: Ground,
  words: string,
): Promise<{ readonly argument: Argument; readonly names: readonly string[] }> {
  if (words === STDIN) return { argument: { words, kind: 'file' }, names: [STDIN] };
  const path = resolve(cwd, words);
  const kind = words === '' ? undefined : await kindAt(files, path);
  if (kind === 'file') return { argument: { words, kind }, names: [displayName(cwd, path)] };
  if (kind === undefined && !(await isPattern(words))) throw new MisuseError('not-found', { path: words });
  const found =
    kind === 'folder'
      ? (await walk(files, path, isDocumentName)).map((name) => resolve(path, name))
      : await glob(files, cwd, words, isDocumentName);
  if (found.length === 0) throw new MisuseError('no-document', { path: words });
  return { argument: { words, kind: kind ?? 'pattern' }, names: found.map((file) => displayName(cwd, file)) };
}

/** What stands at a path; what the system does not let be told is taken for a file: whoever reads it hears why. */
export async function kindAt(files: Ground['files'], path: string): Promise<Kind | undefined> {
  try {
    return await files.kind(path);
  } catch (error) {
    if (error instanceof FileError) return 'file';
    throw error;
  }
}

/** The documents in a folder, as absolute paths, sorted; none where there is no such folder. */
export async function documentsIn({ files }: Pick<Ground, 'files'>, folder: string): Promise<readonly string[]> {
  if ((await files.kind(folder)) !== 'folder') return [];
  const found = await walk(files, folder, isDocumentName);
  return found.map((name) => resolve(folder, name));
}

/** The first folder or pattern of the command line under which nothing counted as what was asked for. */
export function emptyArgument(sources: readonly Source[], counted: ReadonlySet<Argument>): Argument | undefined {
  for (const { from } of sources) {
    const empty = from.find((argument) => argument.kind !== 'file' && !counted.has(argument));
    if (empty !== undefined) return empty;
  }
  return undefined;
}

/** The bytes of a document, up to the limit. */
export function readSource({ cwd, files, stdin }: Ground, { name }: Pick<Source, 'name'>): Promise<Uint8Array> {
  return name === STDIN ? stdin() : files.read(pathOf(cwd, name), LIMIT);
}
