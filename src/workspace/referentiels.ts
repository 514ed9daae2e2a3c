import { dirname, join } from 'node:path';
import type { LocatedFinding } from '../diagnostics/located.ts';
import type { ReferentielModel } from '../referentiel/model.ts';
import { documentsIn } from './documents.ts';
import type { Ground } from './ground.ts';
import { type Loaded, type LoadedSound, type LoadedUnsound, loadReferentiel } from './load-referentiel.ts';
import { MisuseError } from './misuse.ts';
import { displayName, pathOf } from './names.ts';

/** How the search for `code@version` ended. */
export type Resolution =
  | { readonly kind: 'found'; readonly loaded: LoadedSound; readonly model: ReferentielModel }
  /** The file that holds it cannot be used. */
  | { readonly kind: 'unsound'; readonly loaded: LoadedUnsound }
  /** The first place that knows the code holds other versions only. */
  | { readonly kind: 'other-versions'; readonly place: string; readonly found: readonly string[] }
  /** Two files of one place hold it. */
  | { readonly kind: 'ambiguous'; readonly files: readonly string[] }
  | { readonly kind: 'unknown'; readonly known: readonly string[] };

/** Looks referentials up; each place is read once a run. */
export interface Referentiels {
  /** The referential that a document in this folder (absolute) means by `code@version`. */
  resolve(reference: string, folder: string): Promise<Resolution>;
}

interface Place {
  readonly name: string;
  readonly loaded: readonly Loaded[];
  /** Named on the command line: a file there of which not even the code can be read may be the one that is meant. */
  readonly explicit: boolean;
}

/**
 * Searches, in turn: the files and folders given (one place), a `referentiels` folder beside the document and in each folder
 * above it, then those that come with the package. Each place is asked for the exact version; one that holds only other
 * versions of the code ends the search. Misuse where a file given does not exist or is no referential.
 */
export async function openReferentiels(ground: Ground, given: readonly string[]): Promise<Referentiels> {
  const explicit = given.length === 0 ? [] : [await explicitPlace(ground, given)];
  const folders = new Map<string, Promise<Place>>();
  const answers = new Map<string, Promise<Resolution>>();
  const open = (folder: string) => remember(folders, folder, () => openFolder(ground, folder));
  const search = async (reference: string, folder: string): Promise<Resolution> => {
    const known: string[] = [];
    for (const place of explicit) {
      const answer = ask(place, reference, known);
      if (answer !== undefined) return answer;
    }
    for (const path of [...foldersAbove(folder), join(ground.packageFolder, 'referentiels')]) {
      const answer = ask(await open(path), reference, known);
      if (answer !== undefined) return answer;
    }
    return { kind: 'unknown', known: [...new Set(known)].sort() };
  };
  return {
    resolve: (reference, folder) => remember(answers, `${reference}\n${folder}`, () => search(reference, folder)),
  };
}

function remember<Value>(kept: Map<string, Promise<Value>>, key: string, make: () => Promise<Value>): Promise<Value> {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const value = make();
  kept.set(key, value);
  return value;
}

/** `referentiels` in the folder, then in each one above it, nearest first. */
function foldersAbove(folder: string): readonly string[] {
  const above = dirname(folder);
  return [join(folder, 'referentiels'), ...(above === folder ? [] : foldersAbove(above))];
}

async function explicitPlace(ground: Ground, given: readonly string[]): Promise<Place> {
  const loaded: Loaded[] = [];
  for (const words of given) {
    const path = pathOf(ground.cwd, words);
    const kind = await ground.files.kind(path);
    if (kind === undefined) throw new MisuseError('not-found', { path: words });
    if (kind === 'folder') {
      loaded.push(...(await openFolder(ground, path)).loaded);
      continue;
    }
    const one = await loadReferentiel(ground, path);
    if (one === undefined) throw new MisuseError('not-a-referentiel', { path: words });
    loaded.push(one);
  }
  return { name: given.join(', '), loaded, explicit: true };
}

async function openFolder(ground: Ground, folder: string): Promise<Place> {
  const loaded: Loaded[] = [];
  for (const path of await documentsIn(ground, folder)) {
    const one = await loadReferentiel(ground, path);
    if (one !== undefined) loaded.push(one);
  }
  return { name: displayName(ground.cwd, folder), loaded, explicit: false };
}

/** What a place answers; nothing where it does not know the code, and then what it does know is added to `known`. */
function ask({ name, loaded, explicit }: Place, reference: string, known: string[]): Resolution | undefined {
  const code = codeOf(reference);
  const holding = new Map(loaded.filter((one) => one.reference === reference).map((one) => [one.name, one]));
  if (holding.size > 1) return { kind: 'ambiguous', files: [...holding.keys()] };
  const [exact] = holding.values();
  if (exact !== undefined) {
    return exact.model === undefined
      ? { kind: 'unsound', loaded: exact }
      : { kind: 'found', loaded: exact, model: exact.model };
  }
  // A file that does not tell what it holds may be the one that is meant.
  const unknown = loaded.find((one): one is LoadedUnsound => one.model === undefined && isHidden(one, explicit));
  if (unknown !== undefined) return { kind: 'unsound', loaded: unknown };
  const references = loaded.flatMap((one) => one.reference ?? []);
  const others = references.filter((other) => codeOf(other) === code);
  if (others.length > 0) return { kind: 'other-versions', place: name, found: others };
  known.push(...references);
  return undefined;
}

/** Whether a file of a place does not even tell which referential it holds. */
function isHidden({ reference, refused }: LoadedUnsound, explicit: boolean): boolean {
  return reference === undefined && (explicit || refused);
}

function codeOf(reference: string): string {
  return reference.slice(0, reference.indexOf('@'));
}

/** The findings to report once a run about the referentials that were looked up: errors only. */
export function findingsOf(consulted: Iterable<Loaded>): readonly LocatedFinding[] {
  return [...consulted].flatMap(({ errors }) => errors);
}
