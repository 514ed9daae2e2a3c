import { MisuseError } from '../workspace/misuse.ts';
import type { NewFicheOptions } from './commands/new.ts';
import type { Context } from './context.ts';
import { newFiche } from './new-fiche.ts';
import { newFiches } from './new-fiches.ts';
import { newReferentiel } from './new-referentiel.ts';
import { newSession } from './new-session.ts';

/** What each of the `new` commands does; it returns the exit code. */
export const NEW = { fiche, session: newSession, referentiel: newReferentiel };

/** One fiche, or one for each candidate of a list. */
async function fiche(context: Context, file: string | undefined, options: NewFicheOptions): Promise<number> {
  const { candidats, numero, out } = options;
  if (candidats === undefined) {
    if (out !== undefined) throw new MisuseError('missing-option', { name: '--candidats' });
    return newFiche(context, file, options);
  }
  if (file !== undefined) throw new MisuseError('two-places', { path: file });
  if (numero !== undefined) throw new MisuseError('two-options', { name: '--numero', other: '--candidats' });
  return newFiches(context, candidats, options);
}
