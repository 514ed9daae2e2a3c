import { folderOf, STDIN } from '../workspace/names.ts';
import { pickReferentiel } from '../workspace/pick-referentiel.ts';
import { chooseBlocs } from '../workspace/skeleton/choose.ts';
import { skeletonOfFiche } from '../workspace/skeleton/fiche.ts';
import type { NewFicheOptions } from './commands/new.ts';
import { type Context, DONE } from './context.ts';
import { putNew, schemaFrom, tell } from './new-file.ts';
import { newWords } from './new-words.ts';

/** Makes one blank fiche. */
export async function newFiche(
  context: Context,
  file: string | undefined,
  { referentiel: words, blocs: codes = [], numero, force = false }: NewFicheOptions,
): Promise<number> {
  const { world, lang } = context;
  const name = file ?? `${fileNameOf(numero)}.yaml`;
  const folder = folderOf(world.cwd, name);
  const referentiel = await pickReferentiel(world, words, folder);
  const text = skeletonOfFiche({
    referentiel,
    blocs: chooseBlocs(referentiel, codes),
    candidat: numero === undefined ? {} : { numero },
    schema: schemaFrom(world, 'fiche', folder),
  });
  await putNew(context, { name, text, force });
  if (name !== STDIN) await tell(context, newWords(lang).made.fiche(name));
  return DONE;
}

/** A name that every file system takes, made from a number; `fiche` where there is none. */
function fileNameOf(numero: string | undefined): string {
  const safe = (numero ?? 'fiche').replaceAll(/[^\p{L}\p{N}_-]+/gu, '-').replaceAll(/^-+|-+$/g, '');
  return safe === '' ? 'fiche' : safe;
}
