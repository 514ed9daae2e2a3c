import { resolve } from 'node:path';
import { type Finding, report } from '../diagnostics/finding.ts';
import { glob } from '../io/glob.ts';
import { FICHE_NOT_FOUND } from '../jury/rules.ts';
import { inSession, type SessionModel } from '../jury/session.ts';
import { documentsIn, isDocumentName, kindAt } from './documents.ts';
import type { Ground } from './ground.ts';
import { displayName } from './names.ts';

/** A file that the session takes for a fiche. */
export interface NamedFiche {
  /** Relative to the current folder. */
  readonly name: string;
  /** The ranks in `fiches` of all that lead to it. */
  readonly from: readonly number[];
  /** The rank of its own path: it must be a fiche. What only a folder or a pattern finds besides fiches is passed over. */
  readonly named: number | undefined;
}

/**
 * The files that `fiches` names, in its order, those of a pattern sorted, each once; paths start from the session's
 * folder, and an existing file wins over the same words as a pattern.
 */
export async function findFiches(
  { cwd, files }: Ground,
  session: SessionModel,
  folder: string,
): Promise<readonly NamedFiche[]> {
  const fiches = new Map<string, NamedFiche>();
  for (const [index, words] of session.data.fiches.entries()) {
    const path = resolve(folder, words);
    const kind = await kindAt(files, path);
    const found =
      kind === undefined ? await glob(files, folder, words, isDocumentName) : await filesAt(files, path, kind);
    const [from, named] = [[index], kind === 'file' ? index : undefined];
    for (const file of found) {
      const name = displayName(cwd, file);
      const before = fiches.get(name);
      const whole = before && { name, from: [...before.from, index], named: before.named ?? named };
      fiches.set(name, whole ?? { name, from, named });
    }
  }
  return [...fiches.values()];
}

/** Of each path, folder or pattern of `fiches` that led to no fiche among those that were read. */
export function checkFound(
  session: SessionModel,
  fiches: readonly NamedFiche[],
  reads: readonly { readonly name: string }[],
): readonly Finding[] {
  const read = new Set(reads.map(({ name }) => name));
  const fruitful = new Set(fiches.flatMap(({ name, from }) => (read.has(name) ? from : [])));
  return session.data.fiches.flatMap((motif, index) =>
    fruitful.has(index) ? [] : [report(FICHE_NOT_FOUND, inSession(session, ['fiches', index]), { motif })],
  );
}

/** The file itself, or the documents of a folder. */
async function filesAt(files: Ground['files'], path: string, kind: 'file' | 'folder'): Promise<readonly string[]> {
  return kind === 'file' ? [path] : documentsIn({ files }, path);
}
