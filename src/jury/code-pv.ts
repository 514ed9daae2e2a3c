import type { BlocNode, CandidatNode } from '../grading/tree.ts';

/** The code of a bloc in the decision table of the minutes. */
export type CodePv = 'V' | 'VJ' | 'NV' | 'NVJ' | 'A' | 'REP' | '–' | 'ABS' | 'EXC';

/** Every code, in the order of the legend. */
export const CODES_PV: readonly CodePv[] = ['V', 'VJ', 'NV', 'NVJ', 'A', 'REP', '–', 'ABS', 'EXC'];

/** Whether a code says that the bloc was validated in this session, by its marks or by the jury. */
export function isValide(code: CodePv): boolean {
  return code === 'V' || code === 'VJ';
}

/** The code of a bloc; nothing while it waits for marks or for the jury, which minutes do not admit. */
export function codePv(bloc: BlocNode, candidat: CandidatNode): CodePv | undefined {
  switch (bloc.resultat) {
    case 'valide':
      return bloc.proposition.valeur === 'valide' ? 'V' : 'VJ';
    case 'non-valide':
      return bloc.proposition.valeur === 'non-valide' ? 'NV' : 'NVJ';
    case 'acquis-anterieurement':
      return 'A';
    case 'reporte':
      return 'REP';
    case 'non-presente':
      return bloc.presente ? ABSENCE[candidat.sheet.presence] : '–';
    case 'a-completer':
    case 'a-deliberer':
      return undefined;
  }
}

const ABSENCE = { present: '–', absent: 'ABS', excuse: 'EXC' } as const;
