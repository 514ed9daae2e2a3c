import type { ResultatCandidat } from '../grading/tree.ts';
import type { Lang } from '../i18n/lang.ts';
import { manyView } from '../render/grade-many.ts';
import type { GradeView } from './grade-view.ts';
import type { Out } from './out.ts';

/** One fiche: the whole decision. */
export function oneCandidat(out: Out, lang: Lang): GradeView {
  return {
    show: { as: 'whole', lang, width: out.width, colored: out.colored },
    take: (shown) => out.write(shown),
    flush: async () => undefined,
    end: async () => undefined,
  };
}

/** Many fiches: one row each, written slice by slice, then how many there are of each outcome. */
export function manyCandidats(out: Out, lang: Lang): GradeView {
  const view = manyView(lang, out.width);
  const counts = new Map<ResultatCandidat, number>();
  const waiting: string[] = [];
  let before = view.heading();
  return {
    show: { as: 'row', lang, width: out.width },
    take: async (shown, resultat) => {
      counts.set(resultat, (counts.get(resultat) ?? 0) + 1);
      waiting.push(shown);
    },
    flush: async () => {
      if (waiting.length === 0) return;
      await out.write(before + waiting.splice(0).join(''));
      before = '';
    },
    end: async () => {
      if (counts.size > 0) await out.write(view.counts(counts));
    },
  };
}
