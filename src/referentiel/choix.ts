import type { BlocModel, ReferentielModel } from './model.ts';

/** Why a list of codes is no parcours of blocs. */
export type Refus =
  | { readonly kind: 'unknown-bloc'; readonly params: { readonly name: string; readonly allowed: string } }
  | { readonly kind: 'several-blocs'; readonly params: { readonly count: string } }
  | { readonly kind: 'every-bloc' | 'no-capitalisation'; readonly params: Readonly<Record<string, never>> };

/** The blocs that a list of codes names, in the referential's order; codes that it does not have are passed over. */
export function blocsNamed({ blocs }: ReferentielModel, codes: readonly string[]): readonly BlocModel[] {
  return blocs.filter(({ code }) => codes.includes(code));
}

/** Why a fiche could not present the blocs that these codes name; nothing where it can, or where none is named. */
export function refusOf(referentiel: ReferentielModel, codes: readonly string[]): Refus | undefined {
  const name = codes.find((code) => !referentiel.blocByCode.has(code));
  if (name !== undefined) {
    const allowed = referentiel.blocs.map(({ code }) => code).join(', ');
    return { kind: 'unknown-bloc', params: { name, allowed } };
  }
  const count = blocsNamed(referentiel, codes).length;
  if (count === 0) return undefined;
  if (count === referentiel.blocs.length) return { kind: 'every-bloc', params: {} };
  if (count > 1 && !referentiel.plusieursBlocs) return { kind: 'several-blocs', params: { count: String(count) } };
  return referentiel.modaliteCapitalisation === undefined ? { kind: 'no-capitalisation', params: {} } : undefined;
}
