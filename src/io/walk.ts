import { join } from 'node:path';
import type { Entry, Files } from './files.ts';

/** Folders that hold other people's files. */
function isEntered(name: string): boolean {
  return name !== 'node_modules' && !name.startsWith('.');
}

/**
 * The files under a folder that `wanted` takes, as paths relative to it with `/`, sorted by code units. `node_modules` and
 * dot folders are not entered; a folder reached a second time through a link is not entered again, so a circle ends.
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
    for (const entry of await files.list(path)) await meet(entry, path, real, prefix);
  };
  const meet = async ({ name, kind, link }: Entry, path: string, real: string, prefix: string): Promise<void> => {
    const relative = prefix + name;
    if (kind === 'file') {
      if (wanted(relative)) found.push(relative);
    } else if (isEntered(name)) {
      const below = join(path, name);
      await enter(below, link ? await files.real(below) : join(real, name), `${relative}/`);
    }
  };
  await enter(folder, await files.real(folder), '');
  return found.sort();
}
