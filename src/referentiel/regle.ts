import type { Path } from '../diagnostics/finding.ts';
import type { Ratio } from '../lib/ratio.ts';

/** How many children, or how much of them, must be satisfied. */
export type Seuil =
  | { readonly kind: 'tous' }
  | { readonly kind: 'au-moins'; readonly nombre: number }
  | { readonly kind: 'proportion'; readonly part: Ratio; readonly texte: string }
  | {
      readonly kind: 'points';
      readonly part: Ratio;
      readonly texte: string;
      /** The weights that are named; every other child weighs 1. */
      readonly poids: ReadonlyMap<string, Ratio>;
    };

/** A rule over the children of a competence, a bloc or the certification, ready to be applied. */
export interface Regle {
  readonly seuil: Seuil;
  /** Children that must be satisfied whatever the rest, where they apply. */
  readonly eliminatoires: ReadonlySet<string>;
  /** Where the referential declares it. */
  readonly path: Path;
}
