import { type Finding, type Path, type Place, report } from '../diagnostics/finding.ts';
import type { Echelle, Regle as RegleData } from '../documents/types.ts';
import { nearest } from '../lib/nearest.ts';
import { compare, divide, ONE, parseDecimal, parseShare, type Ratio, ZERO } from '../lib/ratio.ts';
import { checkDecimals } from './check-echelle.ts';
import type { ReferentielCheck } from './checks.ts';
import { bestMark, valueOfLevel } from './echelle.ts';
import type { ReferentielModel } from './model.ts';
import * as rules from './regle-rules.ts';

type Niveau = 'critere' | 'competence' | 'bloc';

/** A rule where it is declared, with what it may name and how many children it decides over. */
interface Declared {
  readonly data: RegleData;
  readonly path: Path;
  readonly niveau: Niveau;
  /** The node whose own rule it is; none for a general one. */
  readonly parent?: string;
  readonly codes: readonly string[];
  /** The most children that one node under it has; none where no node is under it. */
  readonly most: number;
}

/** Every rule of a referential: three general ones, and those of single competences and blocs. */
function declared({ data, blocs, blocByCode, competenceByCode, critereByCode }: ReferentielModel): readonly Declared[] {
  const competences = blocs.flatMap((bloc) => bloc.competences);
  const most = (counts: readonly number[]) => Math.max(0, ...counts);
  const codesOf = (items: readonly { readonly code: string }[]) => items.map(({ code }) => code);
  return [
    {
      data: data.regles.competence,
      path: ['regles', 'competence'],
      niveau: 'critere',
      codes: [...critereByCode.keys()],
      most: most(competences.filter((one) => one.data.regle === undefined).map(({ criteres }) => criteres.length)),
    },
    {
      data: data.regles.bloc,
      path: ['regles', 'bloc'],
      niveau: 'competence',
      codes: [...competenceByCode.keys()],
      most: most(blocs.filter((one) => one.data.regle === undefined).map((bloc) => bloc.competences.length)),
    },
    {
      data: data.regles.certification,
      path: ['regles', 'certification'],
      niveau: 'bloc',
      codes: [...blocByCode.keys()],
      most: blocs.length,
    },
    ...competences.flatMap(({ code, data: { regle }, path, criteres }): readonly Declared[] =>
      regle === undefined ? [] : [own(regle, path, code, 'critere', codesOf(criteres))],
    ),
    ...blocs.flatMap(({ code, data: { regle }, path, competences: children }): readonly Declared[] =>
      regle === undefined ? [] : [own(regle, path, code, 'competence', codesOf(children))],
    ),
  ];
}

function own(data: RegleData, path: Path, parent: string, niveau: Niveau, codes: readonly string[]): Declared {
  return { data, path: [...path, 'regle'], niveau, parent, codes, most: codes.length };
}

const checkRegles: ReferentielCheck = (referentiel) =>
  declared(referentiel).flatMap((regle) => [
    ...checkNames(referentiel, regle),
    ...checkCount(referentiel, regle),
    ...checkShares(referentiel, regle),
    ...checkReach(referentiel, regle),
  ]);

function checkNames(
  referentiel: ReferentielModel,
  { data, path, niveau, parent, codes }: Declared,
): readonly Finding[] {
  if (data === 'tous') return [];
  const { document } = referentiel;
  const known = new Set(codes);
  const named: readonly (readonly [code: string, path: Path, on?: 'key'])[] = [
    ...(data.eliminatoires ?? []).map((code, index) => [code, [...path, 'eliminatoires', index]] as const),
    ...Object.keys(data.points?.poids ?? {}).map((code) => [code, [...path, 'points', 'poids', code], 'key'] as const),
  ];
  const weights = Object.entries(data.points?.poids ?? {}).flatMap(([code, weight]) =>
    checkDecimals(referentiel, [...path, 'points', 'poids', code], weight),
  );
  const misplaced = named.flatMap(([code, at, on]): readonly Finding[] => {
    const place = on === undefined ? { document, path: at } : { document, path: at, on };
    if (known.has(code)) return parent === undefined ? checkEffect(referentiel, niveau, code, place) : [];
    return parent !== undefined && exists(referentiel, niveau, code)
      ? [report(rules.FOREIGN_CHILD, place, { code, parent })]
      : [report(rules.UNKNOWN_CHILD, place, { code, niveau }, { suggestion: nearest(code, codes) })];
  });
  return [...misplaced, ...weights];
}

/** A general rule does not reach what stands under a node with a rule of its own. */
function checkEffect(referentiel: ReferentielModel, niveau: Niveau, code: string, place: Place): readonly Finding[] {
  const parent = parentOf(referentiel, niveau, code);
  if (parent?.data.regle === undefined) return [];
  const at: Place = { document: referentiel.document, path: [...parent.path, 'regle'], on: 'key' };
  return [
    report(rules.NO_EFFECT, place, { code, parent: parent.code }, { related: [{ at, relation: 'declared-here' }] }),
  ];
}

function parentOf({ blocByCode, competenceByCode, critereByCode }: ReferentielModel, niveau: Niveau, code: string) {
  switch (niveau) {
    case 'critere':
      return competenceByCode.get(critereByCode.get(code)?.competence ?? '');
    case 'competence':
      return blocByCode.get(competenceByCode.get(code)?.bloc ?? '');
    case 'bloc':
      return undefined;
  }
}

function exists({ blocByCode, competenceByCode, critereByCode }: ReferentielModel, niveau: Niveau, code: string) {
  return { bloc: blocByCode, competence: competenceByCode, critere: critereByCode }[niveau].has(code);
}

function checkCount({ document }: ReferentielModel, { data, path, most }: Declared): readonly Finding[] {
  const nombre = data === 'tous' ? undefined : data['au-moins'];
  return nombre === undefined || nombre <= most || most === 0
    ? []
    : [report(rules.TOO_MANY_ASKED, { document, path: [...path, 'au-moins'] }, { nombre, elements: most })];
}

function checkShares(referentiel: ReferentielModel, { data, path }: Declared): readonly Finding[] {
  if (data === 'tous') return [];
  return [
    ...checkShare(referentiel, [...path, 'proportion'], data.proportion),
    ...checkShare(referentiel, [...path, 'points', 'seuil'], data.points?.seuil),
  ];
}

function checkShare({ document }: ReferentielModel, path: Path, part: string | undefined): readonly Finding[] {
  return part === undefined || isShare(parseShare(part))
    ? []
    : [report(rules.SHARE_RANGE, { document, path }, { part, bornes: ['> 0%', '≤ 100%'] })];
}

function isShare(part: Ratio): boolean {
  return compare(part, ZERO) > 0 && compare(part, ONE) <= 0;
}

/**
 * Points of criteria depend on the values of the scale; a competence or a bloc is worth 0 or 1, so any share is in reach.
 * What an eliminatory criterion decides is never always satisfied.
 */
function checkReach({ document, data }: ReferentielModel, regle: Declared): readonly Finding[] {
  if (regle.data === 'tous' || regle.niveau !== 'critere') return [];
  const { points, eliminatoires = [] } = regle.data;
  if (points === undefined) return [];
  const { seuil } = points;
  const part = parseShare(seuil);
  if (!isShare(part)) return [];
  const { moins, mieux } = reach(data.regles.echelle);
  const at = { document, path: [...regle.path, 'points', 'seuil'] };
  if (compare(parseShare(mieux), part) < 0) return [report(rules.NEVER, at, { mieux, seuil }, { severity: 'warning' })];
  return eliminatoires.length === 0 && compare(parseShare(moins), part) >= 0
    ? [report(rules.ALWAYS, at, { moins, seuil })]
    : [];
}

/** The least and the most that one mark is worth on a scale, as shares. */
function reach({ niveaux, note }: Echelle): { readonly moins: string; readonly mieux: string } {
  if (niveaux === undefined) {
    const { num, den } = divide(bestMark(note), parseDecimal(note.sur));
    return { moins: '0%', mieux: num === den ? '100%' : `${num}/${den}` };
  }
  const sorted = niveaux.map(valueOfLevel).sort((a, b) => compare(parseShare(a), parseShare(b)));
  return { moins: sorted[0] ?? '0%', mieux: sorted.at(-1) ?? '0%' };
}

const checkJuryShare: ReferentielCheck = (referentiel) =>
  checkShare(referentiel, ['regles', 'jury', 'part-externes'], referentiel.data.regles.jury?.['part-externes']);

export const REGLE_CHECKS: readonly ReferentielCheck[] = [checkRegles, checkJuryShare];
