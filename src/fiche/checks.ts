import type { Finding } from '../diagnostics/finding.ts';
import { AMENAGEMENT_CHECKS } from './check-amenagements.ts';
import { DOSSIER_CHECKS } from './check-dossier.ts';
import { MARK_CHECKS } from './check-marks.ts';
import { PARCOURS_CHECKS } from './check-parcours.ts';
import { checkPrivacy } from './check-privacy.ts';
import { checkToComplete } from './check-to-complete.ts';
import type { Sheet } from './sheet.ts';

/** One thing to look at in a fiche. */
export type SheetCheck = (sheet: Sheet) => readonly Finding[];

/** Every check of a fiche against its referential; those that need its grading are in `grading`. */
const CHECKS: readonly SheetCheck[] = [
  ...PARCOURS_CHECKS,
  ...MARK_CHECKS,
  ...DOSSIER_CHECKS,
  ...AMENAGEMENT_CHECKS,
  checkPrivacy,
  checkToComplete,
];

/** What is wrong with a fiche, whatever it is graded as. */
export function checkSheet(sheet: Sheet): readonly Finding[] {
  return CHECKS.flatMap((check) => check(sheet));
}
