import { resolve } from 'node:path';
import picomatch from 'picomatch';
import type { Files } from './files.ts';
import { walk } from './walk.ts';

/** Whether these words can stand for several files. */
export function isPattern(words: string): boolean {
  return picomatch.scan(words).isGlob;
}

/** The files that a pattern stands for, as absolute paths, sorted; none where its folder does not exist. */
export async function glob(
  files: Files,
  folder: string,
  pattern: string,
  wanted: (relative: string) => boolean,
): Promise<readonly string[]> {
  const { base, glob: below } = picomatch.scan(pattern);
  const root = resolve(folder, base);
  if ((await files.kind(root)) !== 'folder') return [];
  const matches = picomatch(below);
  const found = await walk(files, root, (relative) => wanted(relative) && matches(relative));
  return found.map((relative) => resolve(root, relative));
}
