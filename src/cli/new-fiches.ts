import { join } from 'node:path';
import { hasErrors } from '../diagnostics/finding.ts';
import { arrange } from '../diagnostics/located.ts';
import { readSource } from '../workspace/documents.ts';
import { MisuseError } from '../workspace/misuse.ts';
import { displayName, FICHES, nameOf, pathOf, STDIN } from '../workspace/names.ts';
import { outputNames } from '../workspace/output-names.ts';
import { pickReferentiel } from '../workspace/pick-referentiel.ts';
import { chooseBlocs } from '../workspace/skeleton/choose.ts';
import { skeletonOfFiche } from '../workspace/skeleton/fiche.ts';
import type { NewFicheOptions } from './commands/new.ts';
import { complain } from './complain.ts';
import { type Context, DONE, FOUND } from './context.ts';
import { putNew, schemaFrom, tell } from './new-file.ts';
import { newWords } from './new-words.ts';
import { linesFor } from './say.ts';

/** Makes a blank fiche for each candidate of a list in CSV: all of them, or none where the list is at fault or a file exists. */
export async function newFiches(
  context: Context,
  liste: string,
  { referentiel: words, blocs: codes = [], out = FICHES, force = false }: NewFicheOptions,
): Promise<number> {
  const { world, lang } = context;
  const say = newWords(lang);
  const folder = pathOf(world.cwd, out);
  const referentiel = await pickReferentiel(world, words, folder);
  const chosen = chooseBlocs(referentiel, codes);
  const name = liste === STDIN ? STDIN : nameOf(world.cwd, liste);
  const bytes = await readSource(world, { name });
  const { readCandidats } = await import('../exchange/candidats.ts');
  const { text, inscrits, findings } = readCandidats(name, bytes, referentiel);
  await complain(context, arrange(findings), () => text);
  if (hasErrors(findings)) {
    await world.stderr.write(linesFor(world.stderr, say.refused));
    return FOUND;
  }
  const names = outputNames(inscrits.map(({ candidat }) => candidat.numero));
  const schema = schemaFrom(world, 'fiche', folder);
  const fiches = inscrits.map(({ candidat, blocs = chosen }) => ({
    name: displayName(world.cwd, join(folder, `${names.get(candidat.numero) ?? ''}.yaml`)),
    text: skeletonOfFiche({ referentiel, blocs, candidat, schema }),
  }));
  if (!force) await refuseExisting(context, fiches, out);
  for (const fiche of fiches) await putNew(context, { ...fiche, force });
  await tell(context, say.fiches(fiches.length, out));
  return DONE;
}

/** Looked at before the first one is written: a batch is made whole. */
async function refuseExisting(
  { world: { cwd, files } }: Context,
  fiches: readonly { readonly name: string }[],
  out: string,
): Promise<void> {
  const existing: string[] = [];
  for (const { name } of fiches) {
    if ((await files.kind(pathOf(cwd, name))) !== undefined) existing.push(name);
  }
  const [first] = existing;
  if (first !== undefined) {
    throw new MisuseError('fiches-exist', { count: String(existing.length), path: out, name: first });
  }
}
