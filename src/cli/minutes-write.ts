import { join } from 'node:path';
import type { Pool } from '../io/pool.ts';
import { readSource } from '../workspace/documents.ts';
import { openHashed, sha256 } from '../workspace/hash.ts';
import { type Entry, MANIFEST, type Manifest, manifestOf, readManifest } from '../workspace/manifest.ts';
import { replaceIn, sameState } from '../workspace/merge-manifest.ts';
import { countDocuments, DECISIONS, leftAlone, makeDocuments, type Only, type Ready } from '../workspace/minutes.ts';
import type { MinutesWork } from '../workspace/minutes-work.ts';
import { MisuseError } from '../workspace/misuse.ts';
import { displayName } from '../workspace/names.ts';
import type { Context } from './context.ts';
import { nameReplaced, nameStale } from './minutes-left.ts';
import { refusePlace } from './minutes-place.ts';
import type { Target } from './minutes-run.ts';
import { minutesWords } from './minutes-words.ts';
import { openProgress } from './progress.ts';
import { linesFor } from './say.ts';

/** Writes every document, then the decisions, then the manifest, which speaks of whole files only. */
export async function writeMinutes(
  context: Context,
  plan: Ready,
  pool: Pool<MinutesWork>,
  target: Target,
  only: Only,
): Promise<void> {
  const { world, lang } = context;
  const { folder, making, session, logo } = target;
  await refusePlace(world, plan, target);
  const referentiel = plan.consulted === undefined ? '' : sha256(await readSource(world, plan.consulted));
  const manifest = (sorties: readonly Entry[]) =>
    manifestOf(world, plan, only, { ...making, session, referentiel, logo, sorties });
  const file = await world.files.readIfFile(join(folder, MANIFEST));
  const standing = file && readManifest(file);
  const earlier = only === undefined ? undefined : mergeable(context, folder, standing, manifest([]));
  const say = minutesWords(lang);
  const interrupted = () => void world.stderr.write(linesFor(world.stderr, say.interrupted));
  world.interrupted.addEventListener('abort', interrupted);
  try {
    const { sorties, kept } = await writeAll(context, plan, pool, folder, only);
    const later = manifest(sorties);
    const whole = earlier === undefined ? later : replaceIn(world, earlier, plan, only, later);
    await world.files.write(join(folder, MANIFEST), `${JSON.stringify(whole, null, 2)}\n`);
    await list(context, folder, MANIFEST);
    if (kept > 0 && context.globals().quiet !== true) await world.stderr.write(linesFor(world.stderr, say.kept(kept)));
    if (typeof standing === 'object') await nameReplaced(context, folder, standing, whole);
    await nameStale(
      context,
      folder,
      new Set([...whole.sorties.map(({ fichier }) => fichier), ...leftAlone(plan, only)]),
    );
  } finally {
    world.interrupted.removeEventListener('abort', interrupted);
  }
}

/** Writes what is made, as it comes; tells what stands there in the end, and how many documents were kept. */
async function writeAll(
  context: Context,
  plan: Ready,
  pool: Pool<MinutesWork>,
  folder: string,
  only: Only,
): Promise<{ readonly sorties: readonly Entry[]; readonly kept: number }> {
  const { files } = context.world;
  const progress = openProgress(context, 'documents');
  const total = countDocuments(plan, only);
  const sorties: Entry[] = [];
  let kept = 0;
  const decisions = only === undefined ? await openHashed(files, join(folder, DECISIONS)) : undefined;
  try {
    for await (const made of makeDocuments(context.world, pool, plan, only)) {
      if ('text' in made) {
        await decisions?.write(made.text);
        continue;
      }
      const { fichier, bytes, sha256: digest } = made;
      if (bytes === undefined) kept += 1;
      else await files.write(join(folder, fichier), bytes);
      sorties.push({ fichier, sha256: digest });
      await progress.clear();
      await list(context, folder, fichier);
      await progress.tell(sorties.length, total);
    }
    if (decisions !== undefined) sorties.push({ fichier: DECISIONS, sha256: await decisions.close() });
  } catch (error) {
    await decisions?.drop();
    throw error;
  } finally {
    await progress.clear();
  }
  if (decisions !== undefined) await list(context, folder, DECISIONS);
  return { sorties, kept };
}

/** Names a file on standard output, whether it was made or kept: the list is the same from run to run. */
async function list({ world, globals }: Context, folder: string, fichier: string): Promise<void> {
  if (globals().quiet !== true) await world.stdout.write(`${displayName(world.cwd, join(folder, fichier))}\n`);
}

/** The manifest into which that of some candidates goes, where there is one; misuse where it is of another state. */
function mergeable(
  { world }: Context,
  folder: string,
  standing: ReturnType<typeof readManifest> | undefined,
  own: Manifest,
): Manifest | undefined {
  if (standing === undefined) return undefined;
  if (typeof standing === 'string' || !sameState(standing, own)) {
    throw new MisuseError('other-state', { path: displayName(world.cwd, join(folder, MANIFEST)) });
  }
  return standing;
}
