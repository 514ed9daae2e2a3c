import type { Lang } from '../i18n/lang.ts';
import { decisionsHead, decisionsTail } from '../workspace/decisions-text.ts';
import type { GradeView } from './grade-view.ts';
import type { Out } from './out.ts';

/** `decisions/1`, written candidate by candidate, so that memory does not grow with their number; the findings come last. */
export function jsonView(out: Out, lang: Lang): GradeView {
  const head = decisionsHead();
  let before = head;
  return {
    show: { as: 'json', lang },
    take: async (shown) => {
      await out.write(before + shown);
      before = ',\n';
    },
    flush: async () => undefined,
    end: async (findings) => {
      await out.write(before === head ? head : '\n');
      for (const piece of decisionsTail(findings, lang, (file) => file)) await out.write(piece);
    },
  };
}
