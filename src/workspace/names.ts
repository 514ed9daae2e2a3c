import { dirname, relative, resolve, sep } from 'node:path';

/** Standard input, as a path of the command line and as the name of a document. */
export const STDIN = '-';

/** The folder beside a session that its fiches stand in, unless it is told otherwise. */
export const FICHES = 'fiches';

/** A path (absolute) as findings and results show it: relative to a folder, the current one as a rule, with `/`. */
export function displayName(folder: string, path: string): string {
  const name = relative(folder, path);
  if (name === '') return '.';
  return sep === '/' ? name : name.replaceAll(sep, '/');
}

/** The absolute path behind a name that `displayName` made. */
export function pathOf(cwd: string, name: string): string {
  return resolve(cwd, name);
}

/** The name of the file that words of the command line lead to. */
export function nameOf(cwd: string, words: string): string {
  return displayName(cwd, pathOf(cwd, words));
}

/** The folder that a document stands in; the current one for standard input. */
export function folderOf(cwd: string, name: string): string {
  return name === STDIN ? cwd : dirname(resolve(cwd, name));
}

/** A document's name relative to the folder of the session, with `/`, whatever the current folder. */
export function fromSession({ cwd }: { readonly cwd: string }, session: { readonly document: string }, name: string) {
  return displayName(folderOf(cwd, session.document), pathOf(cwd, name));
}
