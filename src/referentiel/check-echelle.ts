import { type Finding, type Path, type Place, report } from '../diagnostics/finding.ts';
import { compare, isMultiple, ONE, parseDecimal, parseShare, toNumber } from '../lib/ratio.ts';
import type { ReferentielCheck } from './checks.ts';
import { bestMark, valueOfLevel } from './echelle.ts';
import type { ReferentielModel } from './model.ts';
import * as rules from './regle-rules.ts';

const PATH: Path = ['regles', 'echelle'];

const checkLevels: ReferentielCheck = ({ document, data }) => {
  const niveaux = data.regles.echelle.niveaux ?? [];
  return niveaux.slice(1).flatMap((niveau, rank): readonly Finding[] => {
    const before = niveaux[rank];
    const path = [...PATH, 'niveaux', rank + 1];
    if (before === undefined) return [];
    const params = { niveau: niveau.code, avant: before.code };
    if (before.satisfait === 'oui' && niveau.satisfait === 'non') {
      return [report(rules.LEVEL_ORDER, { document, path: [...path, 'satisfait'] }, params)];
    }
    const [valeur, plus] = [valueOfLevel(niveau), valueOfLevel(before)];
    if (compare(parseShare(valeur), parseShare(plus)) >= 0) return [];
    const at =
      niveau.valeur === undefined ? { document, path, on: 'key' as const } : { document, path: [...path, 'valeur'] };
    return [report(rules.LEVEL_VALUE, at, { ...params, valeur, plus })];
  });
};

const checkLevelShares: ReferentielCheck = ({ document, data }) =>
  (data.regles.echelle.niveaux ?? []).flatMap(({ valeur }, index) => {
    if (valeur === undefined || compare(parseShare(valeur), ONE) <= 0) return [];
    const at = { document, path: [...PATH, 'niveaux', index, 'valeur'] };
    return [report(rules.SHARE_RANGE, at, { part: valeur, bornes: ['≥ 0%', '≤ 100%'] })];
  });

/**
 * A scale on which nothing satisfies, or everything does, leaves the rules nothing to tell apart. Where only `points`
 * decide over criteria, values count and not levels: nothing is then always acquired, and nothing out of reach.
 */
const checkSatisfiable: ReferentielCheck = (referentiel) => {
  const { document, data } = referentiel;
  const { niveaux, note } = data.regles.echelle;
  const counted = countsSatisfied(referentiel);
  const never = (at: Place, params: { readonly mieux: string | number; readonly seuil: string | number }) => [
    report(rules.NEVER, at, params, { severity: counted ? 'error' : 'warning' }),
  ];
  const always = (at: Place, params: { readonly moins: string | number; readonly seuil: string | number }) =>
    counted ? [report(rules.ALWAYS, at, params)] : [];
  if (niveaux !== undefined) {
    const at: Place = { document, path: [...PATH, 'niveaux'], on: 'key' };
    const seuil = 'satisfait: oui';
    if (niveaux.every(({ satisfait }) => satisfait === 'non')) {
      return never(at, { mieux: niveaux.at(-1)?.code ?? '', seuil });
    }
    return niveaux.every(({ satisfait }) => satisfait === 'oui')
      ? always(at, { moins: niveaux[0]?.code ?? '', seuil })
      : [];
  }
  const at: Place = { document, path: [...PATH, 'note', 'seuil'] };
  const { seuil } = note;
  const best = bestMark(note);
  if (compare(parseDecimal(seuil), best) > 0) return never(at, { mieux: toNumber(best), seuil });
  return seuil <= 0 ? always(at, { moins: 0, seuil }) : [];
};

/** Whether a rule in force over criteria asks how many, or which, are satisfied. */
function countsSatisfied({ blocs }: ReferentielModel): boolean {
  return blocs
    .flatMap(({ competences }) => competences)
    .some(({ regle }) => regle.seuil.kind !== 'points' || regle.eliminatoires.size > 0);
}

const checkStep: ReferentielCheck = ({ document, data }) => {
  const { note } = data.regles.echelle;
  if (note?.pas === undefined) return [];
  const { pas } = note;
  return (['sur', 'seuil'] as const).flatMap((cle) =>
    isMultiple(parseDecimal(note[cle]), parseDecimal(pas))
      ? []
      : [report(rules.NOTE_STEP, { document, path: [...PATH, 'note', cle] }, { cle, nombre: note[cle], pas })],
  );
};

/** Whether a number of the referential has more digits after the point than are compared. */
export function checkDecimals({ document }: ReferentielModel, path: Path, nombre: number): readonly Finding[] {
  return parseDecimal(nombre).den > 10_000n ? [report(rules.DECIMALS, { document, path }, { nombre })] : [];
}

const checkNoteDecimals: ReferentielCheck = (referentiel) => {
  const { note } = referentiel.data.regles.echelle;
  return (['sur', 'pas', 'seuil'] as const).flatMap((cle) => {
    const nombre = note?.[cle];
    return nombre === undefined ? [] : checkDecimals(referentiel, [...PATH, 'note', cle], nombre);
  });
};

export const ECHELLE_CHECKS: readonly ReferentielCheck[] = [
  checkLevels,
  checkLevelShares,
  checkSatisfiable,
  checkStep,
  checkNoteDecimals,
];
