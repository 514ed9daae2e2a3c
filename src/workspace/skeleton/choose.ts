import type { BlocModel, ReferentielModel } from '../../referentiel/model.ts';
import { MisuseError } from '../misuse.ts';

/** The blocs that a list of codes names, in the referential's order; misuse where a fiche could not present them. */
export function chooseBlocs(referentiel: ReferentielModel, codes: readonly string[]): readonly BlocModel[] {
  const known = referentiel.blocs.map(({ code }) => code);
  for (const name of codes) {
    if (!referentiel.blocByCode.has(name)) throw new MisuseError('unknown-bloc', { name, allowed: known.join(', ') });
  }
  const blocs = referentiel.blocs.filter(({ code }) => codes.includes(code));
  if (blocs.length === 0) return blocs;
  if (blocs.length === known.length) throw new MisuseError('every-bloc');
  if (blocs.length > 1 && !referentiel.plusieursBlocs) {
    throw new MisuseError('several-blocs', { count: String(blocs.length) });
  }
  if (referentiel.modaliteCapitalisation === undefined) throw new MisuseError('no-capitalisation');
  return blocs;
}
