import { join } from 'node:path';
import type { ReferentielModel } from '../referentiel/model.ts';
import { documentsIn } from './documents.ts';
import type { Ground } from './ground.ts';
import { type Loaded, loadReferentiel } from './load-referentiel.ts';
import { MisuseError } from './misuse.ts';
import { displayName, pathOf } from './names.ts';
import { openReferentiels } from './referentiels.ts';

const REFERENCE = /^[a-z0-9]+(?:-[a-z0-9]+)*@[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*$/;

/**
 * The referential that somebody names for a new document: a file, or `code@version`, looked for from the folder of the
 * document; the first of those that come with the package where nothing is named. Misuse where there is none to use.
 */
export async function pickReferentiel(
  ground: Ground,
  words: string | undefined,
  folder: string,
): Promise<ReferentielModel> {
  if (words === undefined) return usable(await shipped(ground));
  const path = pathOf(ground.cwd, words);
  if ((await ground.files.kind(path)) === 'file') return usable(await loaded(ground, path, words));
  if (!REFERENCE.test(words)) throw new MisuseError('not-found', { path: words });
  const resolution = await (await openReferentiels(ground, [])).resolve(words, folder);
  switch (resolution.kind) {
    case 'found':
      return resolution.model;
    case 'unsound':
      throw new MisuseError('unsound-referentiel', { path: resolution.loaded.name });
    case 'other-versions':
      throw new MisuseError('other-versions', {
        name: words,
        path: resolution.place,
        allowed: resolution.found.join(', '),
      });
    case 'ambiguous':
      throw new MisuseError('ambiguous-referentiel', { name: words, path: resolution.files.join(', ') });
    case 'unknown':
      throw new MisuseError('unknown-referentiel', { name: words, allowed: resolution.known.join(', ') });
  }
}

async function shipped(ground: Ground): Promise<Loaded> {
  const folder = join(ground.packageFolder, 'referentiels');
  for (const path of await documentsIn(ground, folder)) {
    const one = await loadReferentiel(ground, path);
    if (one !== undefined) return one;
  }
  throw new MisuseError('no-document', { path: displayName(ground.cwd, folder) });
}

async function loaded(ground: Ground, path: string, words: string): Promise<Loaded> {
  const one = await loadReferentiel(ground, path);
  if (one === undefined) throw new MisuseError('not-a-referentiel', { path: words });
  return one;
}

function usable({ model, name }: Loaded): ReferentielModel {
  if (model === undefined) throw new MisuseError('unsound-referentiel', { path: name });
  return model;
}
