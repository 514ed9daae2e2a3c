import { report } from '../diagnostics/finding.ts';
import { findMarked } from '../documents/marker.ts';
import type { SheetCheck } from './checks.ts';
import { TO_COMPLETE } from './rules.ts';
import { inSheet } from './sheet.ts';

/** What a blank fiche left to write: the candidate's number and names first of all. */
export const checkToComplete: SheetCheck = (sheet) =>
  findMarked(sheet.data).map(({ path, cle }) => report(TO_COMPLETE, inSheet(sheet, path), { cle }));
