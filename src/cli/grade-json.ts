import type { Lang } from '../i18n/lang.ts';
import { candidatText, decisionsTail } from './decisions-text.ts';
import type { GradeView } from './grade-view.ts';
import type { Out } from './out.ts';

const HEAD = '{"certif":"decisions/1","candidats":[\n';

/** `decisions/1`, written candidate by candidate, so that memory does not grow with their number; the findings come last. */
export function jsonView(out: Out, lang: Lang): GradeView {
  let before = HEAD;
  return {
    show: async ({ name, candidat, document }) => {
      if (candidat === undefined || document === undefined) return;
      await out.write(before + candidatText(candidat, name, document, lang));
      before = ',\n';
    },
    flush: async () => undefined,
    end: async (findings) => {
      await out.write(before === HEAD ? HEAD : '\n');
      for (const piece of decisionsTail(findings, lang, (file) => file)) await out.write(piece);
    },
  };
}
