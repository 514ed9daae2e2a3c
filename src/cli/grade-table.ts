import type { CandidatNode, ResultatCandidat } from '../grading/tree.ts';
import type { Lang } from '../i18n/lang.ts';
import { manyView } from '../render/grade-many.ts';
import type { GradeView } from './grade-view.ts';
import type { Out } from './out.ts';

/** One fiche: the whole decision. */
export async function oneCandidat(out: Out, lang: Lang): Promise<GradeView> {
  // Tables are slow to load, and only this view draws one.
  const { gradeOne } = await import('../render/grade-one.ts');
  return {
    show: async ({ candidat }) => {
      if (candidat !== undefined) await out.write(gradeOne(candidat, { lang, colored: out.colored, width: out.width }));
    },
    flush: async () => undefined,
    end: async () => undefined,
  };
}

/** Many fiches: one row each, written slice by slice, then how many there are of each outcome. */
export function manyCandidats(out: Out, lang: Lang): GradeView {
  const view = manyView(lang, out.width);
  const counts = new Map<ResultatCandidat, number>();
  const waiting: CandidatNode[] = [];
  let before = view.heading();
  return {
    show: async ({ candidat }) => {
      if (candidat === undefined) return;
      counts.set(candidat.resultat, (counts.get(candidat.resultat) ?? 0) + 1);
      waiting.push(candidat);
    },
    flush: async () => {
      if (waiting.length === 0) return;
      await out.write(before + view.rows(waiting.splice(0)));
      before = '';
    },
    end: async () => {
      if (counts.size > 0) await out.write(view.counts(counts));
    },
  };
}
