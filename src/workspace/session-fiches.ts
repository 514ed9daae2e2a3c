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
  /** Named by its own path: it must be a fiche. What a pattern finds besides fiches is passed over. */
  readonly explicit: boolean;
  /** Its rank in `fiches`. */
  readonly index: number;
}

/**
 * The files that `fiches` names, in its order, those of a pattern sorted, each once; paths start from the session's
 * folder, and an existing file wins over the same words as a pattern. What finds nothing is a finding.
 */
export async function findFiches(
  { cwd, files }: Ground,
  session: SessionModel,
  folder: string,
): Promise<{ readonly fiches: readonly NamedFiche[]; readonly findings: readonly Finding[] }> {
  const fiches = new Map<string, NamedFiche>();
  const findings: Finding[] = [];
  for (const [index, words] of session.data.fiches.entries()) {
    const path = resolve(folder, words);
    const kind = await kindAt(files, path);
    const explicit = kind === 'file';
    const found =
      kind === undefined ? await glob(files, folder, words, isDocumentName) : await filesAt(files, path, kind);
    for (const file of found) {
      const name = displayName(cwd, file);
      if (!fiches.has(name)) fiches.set(name, { name, explicit, index });
    }
    if (found.length === 0)
      findings.push(report(FICHE_NOT_FOUND, inSession(session, ['fiches', index]), { motif: words }));
  }
  return { fiches: [...fiches.values()], findings };
}

/** The file itself, or the documents of a folder. */
async function filesAt(files: Ground['files'], path: string, kind: 'file' | 'folder'): Promise<readonly string[]> {
  return kind === 'file' ? [path] : documentsIn({ files }, path);
}
