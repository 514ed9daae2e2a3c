import { dirname, join, resolve } from 'node:path';
import { readDocument } from '../documents/read.ts';
import { walk } from '../io/walk.ts';
import type { Ground } from './ground.ts';
import { sha256 } from './hash.ts';
import { type Entry, IN_PACKAGE, MANIFEST, type Manifest } from './manifest.ts';
import { displayName } from './names.ts';

/** What is found of a file that a manifest names; `not-ours`: it is there, and the manifest does not name it. */
export type State = 'same' | 'altered' | 'missing' | 'not-ours';

export interface Compared {
  /** As the manifest names it. */
  readonly fichier: string;
  readonly state: State;
}

/** Compares what stands in a folder (absolute) with its manifest; `inputs`, by their paths, may stand there as well. */
export async function compareOutputs(
  { files }: Pick<Ground, 'files'>,
  folder: string,
  { sorties }: Manifest,
  inputs: ReadonlySet<string>,
): Promise<readonly Compared[]> {
  const compared: Compared[] = [];
  for (const entry of sorties) compared.push(await compare(files, join(folder, entry.fichier), entry));
  const known = new Set([MANIFEST, ...sorties.map(({ fichier }) => fichier)]);
  const others = await walk(files, folder, (name) => !known.has(name) && !inputs.has(join(folder, name)));
  return [...compared, ...others.map((fichier) => ({ fichier, state: 'not-ours' }) as const)];
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
  const bytes = await files.readIfFile(path);
  if (bytes === undefined) return { fichier, state: 'missing' };
  return { fichier, state: sha256(bytes) === expected ? 'same' : 'altered' };
}

/**
 * The session that a folder was made from (absolute): the nearest one of its name and code above. The manifest does not say
 * where it stands, so that the same documents have the same manifest wherever they are put.
 */
export async function findSession(ground: Ground, folder: string, manifest: Manifest): Promise<string | undefined> {
  const [session] = manifest.entrees;
  if (session === undefined) return undefined;
  for (let above = folder; ; above = dirname(above)) {
    const path = join(above, session.fichier);
    const bytes = await ground.files.readIfFile(path);
    if (bytes !== undefined && isOf(displayName(ground.cwd, path), bytes, manifest)) return path;
    if (dirname(above) === above) return undefined;
  }
}

function isOf(name: string, bytes: Uint8Array, { session }: Manifest): boolean {
  const read = readDocument(name, bytes);
  return read.kind === 'session' && (read.data === undefined || read.data.code === session);
}
