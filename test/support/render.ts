import type { CandidatNode, ResultatCandidat } from '../../src/grading/tree.ts';
import { manyView } from '../../src/render/grade-many.ts';

/** The view of many candidates, whole. */
export function gradeMany(candidats: readonly CandidatNode[], width: number): string {
  const view = manyView('fr', width);
  const counts = new Map<ResultatCandidat, number>();
  for (const { resultat } of candidats) counts.set(resultat, (counts.get(resultat) ?? 0) + 1);
  return view.heading() + view.rows(candidats) + view.counts(counts);
}
