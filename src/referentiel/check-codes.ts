import { type Finding, type Path, report } from '../diagnostics/finding.ts';
import type { ReferentielCheck } from './checks.ts';
import { DUPLICATE_CODE, MISPLACED_CODE } from './code-rules.ts';
import { NUMBERING } from './contenu-rules.ts';
import type { ReferentielModel } from './model.ts';

/** A code and where it stands. */
type Coded = readonly [code: string, path: Path];

const checkDuplicates: ReferentielCheck = (referentiel) => {
  const { data, blocs } = referentiel;
  const competences = blocs.flatMap((bloc) => bloc.competences);
  const kinds: readonly (readonly Coded[])[] = [
    coded(data.modalites, ['modalites']),
    coded(data.contextes ?? [], ['contextes']),
    coded(data.regles.echelle.niveaux ?? [], ['regles', 'echelle', 'niveaux']),
    blocs.map(({ code, path }): Coded => [code, [...path, 'code']]),
    blocs.map(({ data: bloc, path }): Coded => [bloc.activite, [...path, 'activite']]),
    blocs.flatMap(({ data: bloc, path }) => coded(bloc.activites, [...path, 'activites'])),
    competences.map(({ code, path }): Coded => [code, [...path, 'code']]),
    competences.flatMap(({ data: competence, path }) => coded(competence.criteres, [...path, 'criteres'])),
    competences.flatMap(({ data: competence, path }) =>
      coded(competence.evaluation.livrables, [...path, 'evaluation', 'livrables']),
    ),
  ];
  return kinds.flatMap((kind) => duplicatesIn(referentiel, kind));
};

function coded(items: readonly { readonly code: string }[], path: Path): readonly Coded[] {
  return items.map(({ code }, index) => [code, [...path, index, 'code']]);
}

function duplicatesIn({ document }: ReferentielModel, codes: readonly Coded[]): readonly Finding[] {
  const firsts = new Map<string, Path>();
  return codes.flatMap(([code, path]) => {
    const first = firsts.get(code);
    if (first === undefined) {
      firsts.set(code, path);
      return [];
    }
    const related = [{ at: { document, path: first }, relation: 'first-here' }] as const;
    return [report(DUPLICATE_CODE, { document, path }, { code }, { related })];
  });
}

const checkPlaces: ReferentielCheck = ({ document, blocs }) =>
  blocs.flatMap(({ data: bloc, path, competences }) => {
    const rank = bloc.activite.slice(1);
    const under = (parent: string, attendu: string, codes: readonly Coded[]) =>
      codes
        .filter(([code]) => !code.startsWith(attendu))
        .map(([code, at]) => report(MISPLACED_CODE, { document, path: at }, { code, parent, attendu }));
    return [
      ...under(bloc.activite, `${bloc.activite}.`, coded(bloc.activites, [...path, 'activites'])),
      ...under(
        bloc.activite,
        `C${rank}.`,
        competences.map(({ code, path: at }): Coded => [code, [...at, 'code']]),
      ),
      ...competences.flatMap(({ code, data, path: at }) => [
        ...under(code, `${code}.`, coded(data.criteres, [...at, 'criteres'])),
        ...under(code, `L${code.slice(1)}.`, coded(data.evaluation.livrables, [...at, 'evaluation', 'livrables'])),
      ]),
    ];
  });

/** Ranks among siblings go from 1 on, without a hole; only the first break of a list is said. */
const checkNumbering: ReferentielCheck = ({ document, blocs }) => {
  const lists: readonly (readonly Coded[])[] = [
    blocs.map(({ code, path }): Coded => [code, [...path, 'code']]),
    ...blocs.map(({ competences }) => competences.map(({ code, path }): Coded => [code, [...path, 'code']])),
    ...blocs.flatMap(({ competences }) =>
      competences.map(({ data, path }) => coded(data.criteres, [...path, 'criteres'])),
    ),
  ];
  return lists.filter(isOrderly).flatMap((list) => {
    const index = list.findIndex(([code], rank) => rankOf(code) !== rank + 1);
    const [code, path] = list[index] ?? [];
    if (code === undefined || path === undefined) return [];
    const attendu = code.replace(/\d+$/, String(index + 1));
    return [report(NUMBERING, { document, path }, { attendu, code })];
  });
};

/** Codes in double or out of place have a finding of their own. */
function isOrderly(list: readonly Coded[]): boolean {
  const codes = new Set(list.map(([code]) => code));
  const stems = new Set(list.map(([code]) => code.replace(/\d+$/, '')));
  return codes.size === list.length && stems.size <= 1;
}

function rankOf(code: string): number {
  return Number(/\d+$/.exec(code)?.[0]);
}

export const CODE_CHECKS: readonly ReferentielCheck[] = [checkDuplicates, checkPlaces, checkNumbering];
