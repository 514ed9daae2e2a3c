import { dirname, join, sep } from 'node:path';
import type { Ground } from './ground.ts';
import { displayName, pathOf, STDIN } from './names.ts';

/** The nearest folder above that holds `.git` (a folder, or a file in a worktree), else the current one; absolute. */
export async function repositoryRoot({ cwd, files }: Ground): Promise<string> {
  for (let folder = cwd; ; folder = dirname(folder)) {
    if ((await files.kind(join(folder, '.git'))) !== undefined) return folder;
    if (dirname(folder) === folder) return cwd;
  }
}

/** A document's name relative to the root of the repository, with `/`; absolute outside it; standard input has no place there. */
export function fromRoot(root: string, { cwd }: Pick<Ground, 'cwd'>, name: string): string {
  if (name === STDIN) return name;
  const path = pathOf(cwd, name);
  const within = displayName(root, path);
  return within.startsWith('../') ? path.replaceAll(sep, '/') : within;
}
