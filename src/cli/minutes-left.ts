import { join } from 'node:path';
import { isWhole, type Manifest } from '../workspace/manifest.ts';
import { displayName } from '../workspace/names.ts';
import { standingIn } from '../workspace/output-folder.ts';
import type { Context } from './context.ts';
import { minutesWords } from './minutes-words.ts';
import { linesFor } from './say.ts';

/** One whole manifest in the place of that of another procès-verbal: whoever corrects one keeps it, as a rule, and is told. */
export async function nameReplaced(
  { world, lang }: Context,
  folder: string,
  earlier: Manifest,
  later: Manifest,
): Promise<void> {
  const say = minutesWords(lang);
  const [before, after] = [say.procesVerbal(earlier), say.procesVerbal(later)];
  if (!isWhole(earlier) || before === after) return;
  await world.stderr.write(linesFor(world.stderr, say.replaced(after, before, displayName(world.cwd, folder))));
}

/** A PDF, or any file that an interrupted run left unfinished. */
const LEFT = /^(?:proces-verbal|(?:rapports|attestations)\/[^/]+)\.pdf$|\.(?:pdf|json)\.[0-9a-f]{12}\.tmp$/;

/** Documents of an earlier run, of a candidate who left the session for one, are neither deleted nor kept in silence. */
export async function nameStale({ world, lang }: Context, folder: string, known: ReadonlySet<string>): Promise<void> {
  for (const { name: fichier, kind } of await standingIn(world.files, folder)) {
    if (kind !== 'file' || !LEFT.test(fichier) || known.has(fichier)) continue;
    const name = displayName(world.cwd, join(folder, fichier));
    await world.stderr.write(linesFor(world.stderr, minutesWords(lang).stale(name)));
  }
}
