import type { Finding, Place } from '../diagnostics/finding.ts';
import { report } from '../diagnostics/finding.ts';
import type { LocatedFinding } from '../diagnostics/located.ts';
import type { ParsedDocument } from '../documents/document.ts';
import { locate } from '../documents/locate.ts';
import type { Fiche } from '../documents/types.ts';
import { checkSheet } from '../fiche/checks.ts';
import {
  AMBIGUOUS_REFERENTIEL,
  REFERENTIEL_VERSION,
  UNKNOWN_REFERENTIEL,
  UNSOUND_REFERENTIEL,
} from '../fiche/referentiel-rules.ts';
import { readSheet } from '../fiche/sheet.ts';
import { checkGrading } from '../grading/checks.ts';
import { gradeSheet } from '../grading/grade.ts';
import type { CandidatNode } from '../grading/tree.ts';
import { nearest } from '../lib/nearest.ts';
import type { Loaded } from './load-referentiel.ts';
import type { Referentiels, Resolution } from './referentiels.ts';

/** One fiche, checked and graded. */
export interface Assessed {
  readonly document: ParsedDocument;
  readonly findings: readonly LocatedFinding[];
  /** Nothing where its referential could not be used. */
  readonly candidat: CandidatNode | undefined;
  /** The file that the referential was read from, where one was found; its own errors are reported once a run. */
  readonly consulted: Loaded | undefined;
}

/** Assesses a fiche whose structure is sound; `folder` (absolute) is where the search for its referential begins. */
export async function assessFiche(
  document: ParsedDocument,
  data: Fiche,
  referentiels: Referentiels,
  folder: string,
): Promise<Assessed> {
  const resolution = await referentiels.resolve(data.referentiel, folder);
  if (resolution.kind !== 'found') {
    const finding = reportMissing(resolution, data.referentiel, { document: document.name, path: ['referentiel'] });
    return {
      document,
      findings: locate([finding], new Map([[document.name, document]])),
      candidat: undefined,
      consulted: resolution.kind === 'unsound' ? resolution.loaded : undefined,
    };
  }
  const { model, loaded } = resolution;
  const sheet = readSheet(document.name, data, model);
  const candidat = gradeSheet(sheet);
  const documents = new Map([
    [loaded.name, loaded.document],
    [document.name, document],
  ]);
  const findings = locate([...checkSheet(sheet), ...checkGrading(candidat)], documents);
  return { document, findings, candidat, consulted: loaded };
}

/** Why the referential that a fiche or a session names at this place cannot be used. */
export function reportMissing(
  resolution: Exclude<Resolution, { readonly kind: 'found' }>,
  reference: string,
  at: Place,
): Finding {
  switch (resolution.kind) {
    case 'unknown': {
      const { known } = resolution;
      return report(UNKNOWN_REFERENTIEL, at, { reference, known }, { suggestion: nearest(reference, known) });
    }
    case 'other-versions': {
      const { place, found } = resolution;
      return report(REFERENTIEL_VERSION, at, { reference, place, found }, { suggestion: nearest(reference, found) });
    }
    case 'ambiguous':
      return report(AMBIGUOUS_REFERENTIEL, at, { reference, files: resolution.files });
    case 'unsound':
      return report(UNSOUND_REFERENTIEL, at, { reference, file: resolution.loaded.name });
  }
}
