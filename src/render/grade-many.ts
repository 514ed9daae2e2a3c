import type { BlocNode, CandidatNode, ResultatCandidat } from '../grading/tree.ts';
import type { Lang } from '../i18n/lang.ts';
import { counted } from '../i18n/summary.ts';
import { words } from '../i18n/words.ts';
import { type CodePv, codePv } from '../jury/code-pv.ts';
import { gradeWords } from './grade-words.ts';
import { visible } from './visible.ts';
import { clip, pad, widthOf, wrapText } from './width.ts';

/** Many candidates, one row each: a heading, rows as they come, and the counts. */
export interface ManyView {
  readonly heading: () => string;
  readonly rows: (candidats: readonly CandidatNode[]) => string;
  readonly counts: (counts: ReadonlyMap<ResultatCandidat, number>) => string;
}

const NUMERO = 14;
const BLOCS = 19;

/** The widths are fixed before the first row, so that rows can be written as they come. */
export function manyView(lang: Lang, width: number): ManyView {
  const labels = gradeWords(lang);
  const say = words(lang);
  const last = Math.max(...Object.values(say.candidat).map(widthOf));
  const nom = Math.max(12, width - NUMERO - BLOCS - last - 6);
  const widths = [NUMERO, nom, BLOCS, last];
  const line = (cells: readonly [string, string, string, string]) =>
    `${cells
      .map((cell, index) => pad(clip(cell, widths[index] ?? 0), widths[index] ?? 0))
      .join('  ')
      .trimEnd()}\n`;
  /** A name is cut, a number or a code never: what their columns do not hold goes on below. */
  const row = (numero: string, name: string, codes: string, result: string) => {
    const numeros = wrapText(numero, NUMERO);
    const blocs = wrapText(codes, BLOCS);
    const height = Math.max(numeros.length, blocs.length);
    return Array.from({ length: height }, (_, index) => {
      const first = index === 0;
      return line([numeros[index] ?? '', first ? name : '', blocs[index] ?? '', first ? result : '']);
    }).join('');
  };
  return {
    heading: () =>
      line([labels.numero, labels.nom, labels.blocs, labels.resultat]) +
      line(['─'.repeat(NUMERO), '─'.repeat(nom), '─'.repeat(BLOCS), '─'.repeat(last)]),
    rows: (candidats) =>
      candidats
        .map((candidat) => {
          const { numero, nom: name, prenoms } = candidat.sheet.data.candidat;
          const codes = candidat.blocs.map((bloc) => codeOf(bloc, candidat)).join(' ');
          return row(visible(numero), visible(`${name} ${prenoms}`), codes, say.candidat[candidat.resultat]);
        })
        .join(''),
    counts: (counts) => {
      const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
      const each = [...counts].map(([resultat, count]) => `  ${pad(String(count), 6)} ${say.candidat[resultat]}\n`);
      return `\n${counted(total, 'candidat', lang)}\n${each.join('')}\n${wrapText(legend(lang), width).join('\n')}\n`;
    },
  };
}

/** Stands for the code of a bloc that waits. */
const WAITING = '?';

function codeOf(bloc: BlocNode, candidat: CandidatNode): string {
  return codePv(bloc, candidat) ?? WAITING;
}

/** The codes that there are before a jury has decided. */
const CODES = ['V', 'NV', 'A', '–', 'ABS', 'EXC'] as const satisfies readonly CodePv[];

function legend(lang: Lang): string {
  const meanings = CODES.map((code) => `${code} ${words(lang).codePv[code]}`);
  return [...meanings, `${WAITING} ${gradeWords(lang).attente}`].join(', ');
}
