import { type Finding, report } from '../diagnostics/finding.ts';
import { nearest } from '../lib/nearest.ts';
import type { LivrableModel } from '../referentiel/model.ts';
import type { SheetCheck } from './checks.ts';
import * as rules from './parcours-rules.ts';
import { inSheet, type Sheet } from './sheet.ts';

/** Every deliverable of the competences presented, which the dossier gathers, in the referential's order. */
function expectedLivrables({ presentes, referentiel }: Sheet): readonly LivrableModel[] {
  const blocs = new Set(presentes.map(({ code }) => code));
  return [...referentiel.livrableByCode.values()].filter(({ bloc }) => blocs.has(bloc));
}

/** What the dossier of a parcours of blocs lacks: the jury judges. Nothing to lack on a full parcours. */
export function missingLivrables(sheet: Sheet): readonly LivrableModel[] {
  if (sheet.complet) return [];
  const given = new Set(sheet.data.dossier?.livrables);
  return expectedLivrables(sheet).filter(({ code }) => !given.has(code));
}

const checkDossier: SheetCheck = (sheet) => {
  if (sheet.presence !== 'present') return [];
  if (sheet.complet) return onComplet(sheet);
  if (sheet.data.dossier === undefined) {
    const attendus = expectedLivrables(sheet).map(({ code }) => code);
    return [report(rules.DOSSIER_MISSING, inSheet(sheet, ['parcours'], 'key'), { attendus })];
  }
  const manquants = missingLivrables(sheet).map(({ code }) => code);
  const at = inSheet(sheet, ['dossier', 'livrables'], 'key');
  return [
    ...sheet.data.dossier.livrables.flatMap((code, index) => checkLivrable(sheet, code, index)),
    ...(manquants.length === 0 ? [] : [report(rules.DOSSIER_INCOMPLETE, at, { manquants })]),
  ];
};

function onComplet(sheet: Sheet): readonly Finding[] {
  return sheet.data.dossier === undefined
    ? []
    : [report(rules.DOSSIER_ON_COMPLET, inSheet(sheet, ['dossier'], 'key'), {})];
}

function checkLivrable(sheet: Sheet, code: string, index: number): readonly Finding[] {
  const { livrableByCode, reference } = sheet.referentiel;
  const at = inSheet(sheet, ['dossier', 'livrables', index]);
  const livrable = livrableByCode.get(code);
  if (livrable === undefined) {
    const suggestion = nearest(code, [...livrableByCode.keys()]);
    return [report(rules.UNKNOWN_LIVRABLE, at, { livrable: code, referentiel: reference }, { suggestion })];
  }
  if (sheet.presentes.some((bloc) => bloc.code === livrable.bloc)) return [];
  return [report(rules.LIVRABLE_NOT_PRESENTED, at, { livrable: code, bloc: livrable.bloc })];
}

export const DOSSIER_CHECKS: readonly SheetCheck[] = [checkDossier];
