import type { Fiche } from '../documents/types.ts';

/** A fiche whose candidate is known by its number alone: no document made of it can tell more. */
export function anonymous(fiche: Fiche): Fiche {
  const { numero } = fiche.candidat;
  return { ...fiche, candidat: { numero, nom: '', prenoms: '' } };
}
