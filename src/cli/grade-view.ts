import type { LocatedFinding } from '../diagnostics/located.ts';
import type { Graded } from '../workspace/grade-all.ts';

/** What shows graded fiches as they come. */
export interface GradeView {
  show(graded: Graded): Promise<void>;
  /** After every slice of fiches: writes what was kept back. */
  flush(): Promise<void>;
  /** After the last one, with every finding of the run, sorted. */
  end(findings: readonly LocatedFinding[]): Promise<void>;
}

/** How many fiches make a slice: a table of more rows is slow to lay out. */
export const SLICE = 100;
