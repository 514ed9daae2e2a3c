import { join } from 'node:path';
import { MANIFEST } from '../workspace/manifest.ts';
import { DECISIONS, filesOf, type Ready } from '../workspace/minutes.ts';
import { PROCES_VERBAL } from '../workspace/minutes-work.ts';
import { MisuseError } from '../workspace/misuse.ts';
import { displayName } from '../workspace/names.ts';
import { FOLDERS, standingIn } from '../workspace/output-folder.ts';
import type { Target } from './minutes-run.ts';
import { refuseInputs } from './out.ts';
import type { World } from './world.ts';

/** Misuse where documents would be written out of their folder, through a link or a pipe, or over a file that they are made from. */
export async function refusePlace(world: World, plan: Ready, { folder, logo }: Target): Promise<void> {
  const names = [PROCES_VERBAL, DECISIONS, MANIFEST, ...filesOf(plan)];
  const kind = await world.files.kind(folder);
  if (kind === 'file') throw new MisuseError('no-folder', { path: displayName(world.cwd, folder) });
  if (kind === 'folder') await refuseOthers(world, folder, [...FOLDERS, ...names]);
  const root = kind === 'folder' ? await world.files.real(folder) : folder;
  // As no link stands below the root, these are paths without links.
  await refuseInputs(world, new Set(names.map((name) => join(root, name))), inputsOf(plan, logo));
}

/** What has the name of a document and is no file of its own: a link, a pipe, a device; where case does not count, whatever its own. */
async function refuseOthers({ cwd, files }: World, folder: string, names: readonly string[]): Promise<void> {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  const standing = await standingIn(files, folder, (name) => FOLDERS.has(name.toLowerCase()));
  const other = standing.find(({ name, kind, link }) => (link || kind === 'other') && taken.has(name.toLowerCase()));
  if (other !== undefined) throw new MisuseError('output-other', { path: displayName(cwd, join(folder, other.name)) });
}

/** Every file that documents are made from. */
function inputsOf({ model, consulted, examined, leftOut }: Ready, logo: Target['logo']): readonly string[] {
  const others = [consulted, logo].filter((input) => input !== undefined);
  return [model.document, ...[...others, ...examined, ...leftOut].map(({ name }) => name)];
}
