import type { LocatedFinding } from '../diagnostics/located.ts';
import type { ResultatCandidat } from '../grading/tree.ts';
import type { Show } from '../workspace/grade-work.ts';

/** What writes decisions as they come. */
export interface GradeView {
  /** How it wants each to be shown. */
  readonly show: Show;
  /** Takes a decision, shown that way. */
  take(shown: string, resultat: ResultatCandidat): Promise<void>;
  /** After every slice of fiches: writes what was kept back. */
  flush(): Promise<void>;
  /** After the last one, with every finding of the run, sorted. */
  end(findings: readonly LocatedFinding[]): Promise<void>;
}

/** How many fiches make a slice. */
export const SLICE = 100;
