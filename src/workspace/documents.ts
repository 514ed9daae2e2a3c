import { resolve } from 'node:path';
import { MAX_BYTES } from '../documents/limits.ts';
import { FileError, type Kind } from '../io/files.ts';
import { glob, isPattern } from '../io/glob.ts';
import { walk } from '../io/walk.ts';
import type { Ground } from './ground.ts';
import { MisuseError } from './misuse.ts';
import { displayName, pathOf, STDIN } from './names.ts';
import { type Expansion, type Source, type Sources, sourcesOf } from './sources.ts';

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
export async function findDocuments(ground: Ground, words: readonly string[]): Promise<Sources> {
  const expansions: Expansion[] = [];
  for (const word of words) expansions.push(await expand(ground, word));
  return sourcesOf(expansions);
}

async function expand({ cwd, files }: Ground, words: string): Promise<Expansion> {
  const path = resolve(cwd, words);
  const kind = words === STDIN ? 'file' : words === '' ? undefined : await kindAt(files, path);
  if (kind === 'file') {
    const name = words === STDIN ? STDIN : displayName(cwd, path);
    return { argument: { words, kind }, prefix: '', found: [name] };
  }
  if (kind === undefined && !(await isPattern(words))) throw new MisuseError('not-found', { path: words });
  const expansion =
    kind === 'folder'
      ? inFolder(cwd, path, await walk(files, path, isDocumentName))
      : { prefix: '', found: (await glob(files, cwd, words, isDocumentName)).map((file) => displayName(cwd, file)) };
  if (expansion.found.length === 0) throw new MisuseError('no-document', { path: words });
  return { argument: { words, kind: kind ?? 'pattern' }, ...expansion };
}

/** What was found in a folder (absolute), by its names from the current one. */
function inFolder(cwd: string, folder: string, found: readonly string[]): Omit<Expansion, 'argument'> {
  const name = displayName(cwd, folder);
  const isBelow = !name.startsWith('..') && !found.some((rest) => rest.endsWith('/'));
  if (isBelow) return { prefix: prefixOf(name), found };
  // A folder above may hold the current one, and one that cannot be listed is named without the `/` at its end.
  return { prefix: '', found: found.map((rest) => displayName(cwd, resolve(folder, rest))) };
}

/** What the names of files in a folder begin with. */
function prefixOf(folder: string): string {
  if (folder === '.') return '';
  return folder.endsWith('/') ? folder : `${folder}/`;
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

/** The bytes of a document, up to the limit. */
export function readSource({ cwd, files, stdin }: Ground, { name }: Pick<Source, 'name'>): Promise<Uint8Array> {
  return name === STDIN ? stdin() : files.read(pathOf(cwd, name), LIMIT);
}
