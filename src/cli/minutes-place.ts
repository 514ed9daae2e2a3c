import { join } from 'node:path';
import type { Entry } from '../io/files.ts';
import { MANIFEST } from '../workspace/manifest.ts';
import { DECISIONS, filesOf, type Ready } from '../workspace/minutes.ts';
import { PROCES_VERBAL } from '../workspace/minutes-work.ts';
import { MisuseError, type MisuseKind } from '../workspace/misuse.ts';
import { displayName } from '../workspace/names.ts';
import { FOLDERS, standingIn } from '../workspace/output-folder.ts';
import type { Target } from './minutes-run.ts';
import { refuseInputs } from './out.ts';
import type { World } from './world.ts';

/** Misuse where documents would be written out of their folder, through a link or a pipe, over a file that they are made from, or cannot be. */
export async function refusePlace(world: World, plan: Ready, { folder, logo }: Target): Promise<void> {
  const names = [PROCES_VERBAL, DECISIONS, MANIFEST, ...filesOf(plan)];
  const kind = await world.files.kind(folder);
  if (kind === 'file') throw new MisuseError('no-folder', { path: displayName(world.cwd, folder) });
  if (kind === 'folder') await refuseOthers(world, folder, [...FOLDERS, ...names]);
  const root = kind === 'folder' ? await world.files.real(folder) : folder;
  // As no link stands below the root, these are paths without links.
  await refuseInputs(world, new Set(names.map((name) => join(root, name))), inputsOf(plan, logo));
}

/** What has the name of a document or of their folders, and is neither; where case does not count, whatever its own. */
async function refuseOthers({ cwd, files }: World, folder: string, names: readonly string[]): Promise<void> {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  for (const entry of await standingIn(files, folder, isFolderName)) {
    const trouble = taken.has(entry.name.toLowerCase()) ? troubleWith(entry) : undefined;
    if (trouble !== undefined) throw new MisuseError(trouble, { path: displayName(cwd, join(folder, entry.name)) });
  }
}

/** Why nothing can be written in the place of this, or below it. */
function troubleWith({ name, kind, link }: Entry): MisuseKind | undefined {
  if (link || kind === 'other') return 'output-other';
  if (kind === 'folder') return 'is-folder';
  return isFolderName(name) ? 'no-folder' : undefined;
}

function isFolderName(name: string): boolean {
  return FOLDERS.has(name.toLowerCase());
}

/** Every file that documents are made from. */
function inputsOf({ model, consulted, examined, leftOut }: Ready, logo: Target['logo']): readonly string[] {
  const others = [consulted, logo].filter((input) => input !== undefined);
  return [model.document, ...[...others, ...examined, ...leftOut].map(({ name }) => name)];
}
