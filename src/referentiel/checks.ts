import type { Finding } from '../diagnostics/finding.ts';
import { CODE_CHECKS } from './check-codes.ts';
import { CONTENU_CHECKS } from './check-contenu.ts';
import { ECHELLE_CHECKS } from './check-echelle.ts';
import { MODALITE_CHECKS } from './check-modalites.ts';
import { REGLE_CHECKS } from './check-regles.ts';
import type { ReferentielModel } from './model.ts';

/** One thing to look at in a referential. */
export type ReferentielCheck = (referentiel: ReferentielModel) => readonly Finding[];

const CHECKS: readonly ReferentielCheck[] = [
  ...CODE_CHECKS,
  ...MODALITE_CHECKS,
  ...REGLE_CHECKS,
  ...ECHELLE_CHECKS,
  ...CONTENU_CHECKS,
];

/** Every check of a referential whose form is right: an error is what would make grading wrong or impossible. */
export function checkReferentiel(referentiel: ReferentielModel): readonly Finding[] {
  return CHECKS.flatMap((check) => check(referentiel));
}
