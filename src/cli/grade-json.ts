import type { LocatedFinding } from '../diagnostics/located.ts';
import { position } from '../documents/locate.ts';
import type { Lang } from '../i18n/lang.ts';
import { candidatJson } from '../render/decisions-json.ts';
import { showFinding } from '../render/finding-view.ts';
import { findingJson } from '../render/findings-json.ts';
import type { Graded } from '../workspace/grade-all.ts';
import { RULES_BY_ID } from '../workspace/rules.ts';
import type { GradeView } from './grade-view.ts';
import type { Out } from './out.ts';

const HEAD = '{"certif":"decisions/1","candidats":[\n';

/** `decisions/1`, written candidate by candidate, so that memory does not grow with their number; the findings come last. */
export function jsonView(out: Out, lang: Lang): GradeView {
  let before = HEAD;
  return {
    show: async (graded) => {
      const text = candidatText(graded, lang);
      if (text === undefined) return;
      await out.write(before + text);
      before = ',\n';
    },
    flush: async () => undefined,
    end: async (findings) => {
      await out.write(`${before === HEAD ? HEAD : '\n'}],"findings":[`);
      await writeFindings(out, findings, lang);
      await out.write(']}\n');
    },
  };
}

function candidatText({ name, candidat, document }: Graded, lang: Lang): string | undefined {
  if (candidat === undefined) return undefined;
  const documents = new Map(document === undefined ? [] : [[name, document]]);
  const written = candidatJson(candidat, name, {
    lang,
    position: (place) => {
      const { line, column } = position(place, documents);
      return { file: place.document, line, column };
    },
  });
  return JSON.stringify(written);
}

async function writeFindings(out: Out, findings: readonly LocatedFinding[], lang: Lang): Promise<void> {
  const showing = { rules: RULES_BY_ID, lang, fileOf: (document: string) => document };
  let between = '\n';
  for (const finding of findings) {
    await out.write(between + JSON.stringify(findingJson(showFinding(finding, showing))));
    between = ',\n';
  }
  if (findings.length > 0) await out.write('\n');
}
