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
  const enter = async (path: string, real: string, prefix: string): Promise<void> => {
    if (seen.has(real)) return;
    seen.add(real);
    const entries = await listed(files, path);
    if (entries === undefined && wanted(prefix || './')) found.push(prefix || './');
    for (const entry of entries ?? []) await meet(entry, path, real, prefix);
  };
  const meet = async ({ name, kind, link }: Entry, path: string, real: string, prefix: string): Promise<void> => {
    const relative = prefix + name;
    if (kind === 'file') {
      if (wanted(relative)) found.push(relative);
    } else if (kind === 'folder' && isEntered(name)) {
      const below = join(path, name);
      await enter(below, link ? await files.real(below) : join(real, name), `${relative}/`);
    }
  };
  await enter(folder, await files.real(folder), '');
  return found.sort();
}

/** The entries of a folder; nothing where the system refuses it. */
async function listed(files: Files, folder: string): Promise<readonly Entry[] | undefined> {
  try {
    return await files.list(folder);
  } catch (error) {
    if (error instanceof FileError) return undefined;
    throw error;
  }
}
