import { dirname, join, resolve, sep } from 'node:path';
import { readDocument } from '../documents/read.ts';
import { FileError } from '../io/files.ts';
import type { Ground } from './ground.ts';
import { sha256 } from './hash.ts';
import { type Entry, IN_PACKAGE, MANIFEST, type Manifest } from './manifest.ts';
import { displayName } from './names.ts';
import { FOLDERS, standingIn } from './output-folder.ts';

/** What is found of a file that a manifest names; `not-ours`: it is there, and the manifest does not name it. */
export type State = 'same' | 'altered' | 'missing' | 'unreadable' | 'not-ours';

export interface Compared {
  /** As the manifest names it; a folder with `/` at its end. */
  readonly fichier: string;
  readonly state: State;
}

/**
 * Compares what stands in a folder (absolute) with its manifest; `inputs`, by their paths, may stand there as well. A link,
 * or a folder of neither documents nor inputs, is named itself, not what is in it.
 */
export async function compareOutputs(
  { files }: Pick<Ground, 'files'>,
  folder: string,
  { sorties }: Manifest,
  inputs: ReadonlySet<string>,
): Promise<readonly Compared[]> {
  const compared: Compared[] = [];
  for (const entry of sorties) compared.push(await compare(files, join(folder, entry.fichier), entry));
  const known = new Set([MANIFEST, ...sorties.map(({ fichier }) => fichier)]);
  const leadsToInput = (name: string) => {
    const path = join(folder, name);
    return inputs.has(path) || [...inputs].some((input) => input.startsWith(path + sep));
  };
  const refused: Compared[] = [];
  const list: Ground['files']['list'] = async (path) => {
    try {
      return await files.list(path);
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      refused.push({ fichier: `${displayName(folder, path)}/`, state: 'unreadable' });
      return [];
    }
  };
  const standing = await standingIn({ list }, folder, (name) => FOLDERS.has(name) || leadsToInput(name));
  const others = standing.filter(({ name, link }) => (link || !known.has(name)) && !leadsToInput(name));
  const named = others.map(({ name, kind, link }) => (kind === 'folder' && !link ? `${name}/` : name));
  return [...compared, ...named.map((fichier) => ({ fichier, state: 'not-ours' }) as const), ...refused];
}

/** Compares what went in, named from the session's folder, with what stands there now. */
export async function compareInputs(
  ground: Pick<Ground, 'files' | 'packageFolder'>,
  session: string,
  { entrees }: Manifest,
): Promise<readonly Compared[]> {
  const compared: Compared[] = [];
  for (const entry of entrees) compared.push(await compare(ground.files, inputPath(ground, session, entry), entry));
  return compared;
}

/** Where an input stands, absolute: in the package, or from the folder of the session. */
export function inputPath(
  { packageFolder }: Pick<Ground, 'packageFolder'>,
  session: string,
  { fichier }: Entry,
): string {
  return fichier.startsWith(IN_PACKAGE)
    ? join(packageFolder, fichier.slice(IN_PACKAGE.length))
    : resolve(dirname(session), fichier);
}

async function compare(files: Ground['files'], path: string, { fichier, sha256: expected }: Entry): Promise<Compared> {
  const bytes = await readIfAllowed(files, path);
  if (bytes === undefined) return { fichier, state: 'missing' };
  if (bytes === 'refused') return { fichier, state: 'unreadable' };
  return { fichier, state: sha256(bytes) === expected ? 'same' : 'altered' };
}

/** The whole of an ordinary file, as `readIfFile`, where the system does not refuse it. */
async function readIfAllowed(files: Ground['files'], path: string): Promise<Uint8Array | 'refused' | undefined> {
  try {
    return await files.readIfFile(path);
  } catch (error) {
    if (error instanceof FileError) return 'refused';
    throw error;
  }
}

/**
 * The session that a folder was made from (absolute): the nearest one of its name and code above. The manifest does not say
 * where it stands, so that the same documents have the same manifest wherever they are put. One that cannot be read may be it.
 */
export async function findSession(ground: Ground, folder: string, manifest: Manifest): Promise<string | undefined> {
  const [session] = manifest.entrees;
  if (session === undefined) return undefined;
  for (let above = folder; ; above = dirname(above)) {
    const path = join(above, session.fichier);
    const bytes = await readIfAllowed(ground.files, path);
    if (bytes === 'refused') return path;
    if (bytes !== undefined && isOf(displayName(ground.cwd, path), bytes, manifest)) return path;
    if (dirname(above) === above) return undefined;
  }
}

function isOf(name: string, bytes: Uint8Array, { session }: Manifest): boolean {
  const read = readDocument(name, bytes);
  return read.kind === 'session' && (read.data === undefined || read.data.code === session);
}
