import { folderOf, STDIN } from '../workspace/names.ts';
import { pickReferentiel } from '../workspace/pick-referentiel.ts';
import { skeletonOfSession } from '../workspace/skeleton/session.ts';
import { fichesFor } from '../workspace/skeleton/session-fiches.ts';
import type { NewSessionOptions } from './commands/new.ts';
import { type Context, DONE } from './context.ts';
import { putNew, schemaFrom, tell } from './new-file.ts';
import { newWords } from './new-words.ts';

/** Makes a session to fill in, on the referential of its fiches where none is named. */
export async function newSession(
  context: Context,
  name: string,
  { referentiel: words, code, date, fiches: named = [], force = false }: NewSessionOptions,
): Promise<number> {
  const { world, lang } = context;
  const folder = folderOf(world.cwd, name);
  const { fiches, candidats, first } = await fichesFor(world, named, folder);
  const referentiel =
    words === undefined && first !== undefined
      ? await pickReferentiel(world, first.referentiel, folderOf(world.cwd, first.name))
      : await pickReferentiel(world, words, folder);
  const schema = schemaFrom(world, 'session', folder);
  const text = skeletonOfSession({ referentiel, code, date, fiches, candidats, schema });
  await putNew(context, { name, text, force });
  if (name !== STDIN) await tell(context, newWords(lang).made.session(name));
  return DONE;
}
