import { resolve } from 'node:path';
import type { Files } from './files.ts';
import { walk } from './walk.ts';

/** Whether these words can stand for several files. */
export async function isPattern(words: string): Promise<boolean> {
  const { default: picomatch } = await import('picomatch');
  return picomatch.scan(words).isGlob;
}

/** The files that a pattern stands for, as absolute paths, sorted; none where its folder does not exist. */
export async function glob(
  files: Files,
  folder: string,
  pattern: string,
  wanted: (relative: string) => boolean,
): Promise<readonly string[]> {
  const { default: picomatch } = await import('picomatch');
  const { base, glob: below } = picomatch.scan(pattern);
  const root = resolve(folder, base);
  if (below === '' || (await files.kind(root)) !== 'folder') return [];
  const matches = picomatch(below);
  // A pattern for the files of one folder does not speak of the folders in it.
  const found = await walk(
    files,
    root,
    (path) => wanted(path) && (path.endsWith('/') ? path === './' || below.includes('/') : matches(path)),
  );
  return found.map((relative) => resolve(root, relative));
}
