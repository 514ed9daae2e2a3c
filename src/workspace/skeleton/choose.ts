import { blocsNamed, refusOf } from '../../referentiel/choix.ts';
import type { BlocModel, ReferentielModel } from '../../referentiel/model.ts';
import { MisuseError } from '../misuse.ts';

/** The blocs that a list of codes names, in the referential's order; misuse where a fiche could not present them. */
export function chooseBlocs(referentiel: ReferentielModel, codes: readonly string[]): readonly BlocModel[] {
  const refus = refusOf(referentiel, codes);
  if (refus !== undefined) throw new MisuseError(refus.kind, refus.params);
  return blocsNamed(referentiel, codes);
}
