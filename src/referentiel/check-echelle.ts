import { type Finding, type Path, report } from '../diagnostics/finding.ts';
import { compare, isMultiple, ONE, parseDecimal, parseShare } from '../lib/ratio.ts';
import type { ReferentielCheck } from './checks.ts';
import { valueOfLevel } from './echelle.ts';
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

/** A scale on which nothing satisfies, or everything does, leaves the rules nothing to tell apart. */
const checkSatisfiable: ReferentielCheck = ({ document, data }) => {
  const { niveaux, note } = data.regles.echelle;
  if (niveaux !== undefined) {
    const at = { document, path: [...PATH, 'niveaux'], on: 'key' as const };
    const least = niveaux[0]?.code ?? '';
    const best = niveaux.at(-1)?.code ?? '';
    if (niveaux.every(({ satisfait }) => satisfait === 'non')) {
      return [report(rules.NEVER, at, { mieux: best, seuil: 'satisfait: oui' })];
    }
    return niveaux.every(({ satisfait }) => satisfait === 'oui')
      ? [report(rules.ALWAYS, at, { moins: least, seuil: 'satisfait: oui' })]
      : [];
  }
  const at = { document, path: [...PATH, 'note', 'seuil'] };
  if (note.seuil > note.sur) return [report(rules.NEVER, at, { mieux: note.sur, seuil: note.seuil })];
  return note.seuil <= 0 ? [report(rules.ALWAYS, at, { moins: 0, seuil: note.seuil })] : [];
};

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
