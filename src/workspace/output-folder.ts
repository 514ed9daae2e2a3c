import { resolve } from 'node:path';
import type { Entry, Files } from '../io/files.ts';

/** The folders of an output folder that documents stand in. */
export const FOLDERS: ReadonlySet<string> = new Set(['rapports', 'attestations']);

/**
 * What stands in an output folder (absolute), named from it with `/`: its entries, and in the place of a folder that is
 * entered, those of documents as a rule, what stands there. A link is never entered.
 */
export async function standingIn(
  files: Pick<Files, 'list'>,
  folder: string,
  isEntered: (name: string) => boolean = (name) => FOLDERS.has(name),
): Promise<readonly Entry[]> {
  const found: Entry[] = [];
  const enter = async (prefix: string): Promise<void> => {
    for (const entry of await files.list(resolve(folder, prefix))) {
      const name = prefix + entry.name;
      if (entry.kind === 'folder' && !entry.link && isEntered(name)) await enter(`${name}/`);
      else found.push({ ...entry, name });
    }
  };
  await enter('');
  return found;
}
