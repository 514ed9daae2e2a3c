import { resolve } from 'node:path';
import { readDocument } from '../../documents/read.ts';
import type { Candidat } from '../../documents/types.ts';
import { glob } from '../../io/glob.ts';
import { findDocuments, isDocumentName, readSource } from '../documents.ts';
import type { Ground } from '../ground.ts';
import { MisuseError } from '../misuse.ts';
import { displayName, FICHES } from '../names.ts';
import { namesOf } from '../sources.ts';

/** Where a session keeps its fiches as a rule, from its own folder. */
const PATTERN = `${FICHES}/*.yaml`;

/** The fiches of a session to be made. */
interface FichesFound {
  /** As the session names them, from its own folder. */
  readonly fiches: readonly string[];
  readonly candidats: readonly Candidat[];
  /** The first fiche and the referential that it follows; nothing where there is none yet. */
  readonly first: { readonly name: string; readonly referentiel: string } | undefined;
}

/**
 * The fiches that paths, folders and patterns of the command line stand for; those of `fiches/` beside the session where
 * none is named, if there are any yet. Misuse where what is named holds no fiche.
 */
export async function fichesFor(ground: Ground, named: readonly string[], folder: string): Promise<FichesFound> {
  const { cwd, files } = ground;
  const names =
    named.length === 0
      ? (await glob(files, folder, PATTERN, isDocumentName)).map((path) => displayName(cwd, path))
      : [...namesOf(await findDocuments(ground, named))];
  const read = (await Promise.all(names.map((name) => readFiche(ground, name)))).flat();
  const [empty] = named;
  if (empty !== undefined && read.length === 0) throw new MisuseError('no-fiche', { path: empty });
  return {
    fiches: named.length === 0 ? [PATTERN] : named.map((words) => displayName(folder, resolve(cwd, words))),
    candidats: read.map(({ candidat }) => candidat),
    first: read[0],
  };
}

async function readFiche(ground: Ground, name: string) {
  const { kind, data } = readDocument(name, await readSource(ground, { name }));
  return kind === 'fiche' && data !== undefined
    ? [{ name, candidat: data.candidat, referentiel: data.referentiel }]
    : [];
}
