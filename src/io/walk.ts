import { join } from 'node:path';
import { type Entry, FileError, type Files } from './files.ts';

/** Folders that hold other people's files. */
function isEntered(name: string): boolean {
  return name !== 'node_modules' && !name.startsWith('.');
}

/**
 * The files under a folder that `wanted` takes, as paths relative to it with `/`, sorted by code units. `node_modules` and
 * dot folders are not entered; a folder reached a second time through a link is not entered again, so a circle ends. A folder
 * that the system does not let be listed is offered to `wanted`, too, with a `/` at its end: whoever reads it hears why.
 */
export async function walk(
  files: Files,
  folder: string,
  wanted: (relative: string) => boolean,
): Promise<readonly string[]> {
  const found: string[] = [];
  const seen = new Set<string>();
  const take = (relative: string) => {
    if (wanted(relative)) found.push(relative);
  };
  const enter = async (path: string, real: string, prefix: string): Promise<void> => {
    if (seen.has(real)) return;
    seen.add(real);
    const entries = await listed(files, path);
    if (entries === undefined) take(prefix || './');
    for (const entry of entries ?? []) {
      if (entry.kind === 'file') take(prefix + entry.name);
      else if (entry.kind === 'folder' && isEntered(entry.name)) await descend(entry, path, real, prefix);
    }
  };
  const descend = async ({ name, link }: Entry, path: string, real: string, prefix: string): Promise<void> => {
    const below = join(path, name);
    await enter(below, link ? await files.real(below) : join(real, name), `${prefix}${name}/`);
  };
  await enter(folder, await files.real(folder), '');
  return found.sort();
}

/** The entries of a folder; nothing where the system refuses it. */
async function listed(files: Files, folder: string): Promise<Iterable<Entry> | undefined> {
  try {
    return await files.list(folder);
  } catch (error) {
    if (error instanceof FileError) return undefined;
    throw error;
  }
}
