import { type Finding, report } from '../diagnostics/finding.ts';
import type { Amenagement } from '../documents/types.ts';
import { nearest } from '../lib/nearest.ts';
import type { CompetenceModel } from '../referentiel/model.ts';
import * as rules from './amenagement-rules.ts';
import type { SheetCheck } from './checks.ts';
import { inSheet, type Sheet } from './sheet.ts';

/** What an opinion on an accommodation lacks to count: half an opinion is none. */
function missingInAvis({ avis }: Amenagement): readonly string[] {
  if (avis == null) return ['avis'];
  return [...(avis.reference?.trim() ? [] : ['avis.reference']), ...(avis.date ? [] : ['avis.date'])];
}

/** Whether the frame of a competence foresees this kind; a competence without any frame foresees none. */
export function isForeseen({ type }: Amenagement, { cadre }: CompetenceModel): boolean {
  return cadre?.has(type) ?? false;
}

const checkAmenagements: SheetCheck = (sheet) =>
  sheet.presence === 'present' ? (sheet.data.amenagements ?? []).flatMap((_, index) => checkOne(sheet, index)) : [];

function checkOne(sheet: Sheet, index: number): readonly Finding[] {
  const amenagement = sheet.data.amenagements?.[index];
  if (amenagement === undefined) return [];
  const manque = missingInAvis(amenagement);
  const covered = amenagement.competences.flatMap((code, rank) =>
    checkCompetence(sheet, index, amenagement, code, rank),
  );
  if (amenagement.type !== 'format' || manque.length === 0) return covered;
  const path = ['amenagements', index];
  const at = inSheet(sheet, amenagement.avis == null ? path : [...path, 'avis'], 'key');
  return [report(rules.FORMAT_WITHOUT_AVIS, at, { manque }), ...covered];
}

function checkCompetence(
  sheet: Sheet,
  index: number,
  amenagement: Amenagement,
  code: string,
  rank: number,
): readonly Finding[] {
  const { competenceByCode, reference } = sheet.referentiel;
  const competence = competenceByCode.get(code);
  const at = inSheet(sheet, ['amenagements', index, 'competences', rank]);
  if (competence === undefined) {
    const suggestion = nearest(code, [...competenceByCode.keys()]);
    return [report(rules.UNKNOWN_COMPETENCE, at, { competence: code, referentiel: reference }, { suggestion })];
  }
  if (!sheet.presentes.some((bloc) => bloc.code === competence.bloc)) {
    return [report(rules.NOT_PRESENTED, at, { competence: code, bloc: competence.bloc })];
  }
  return [...checkFrame(sheet, index, amenagement, competence), ...checkDate(sheet, index, amenagement, competence)];
}

function checkFrame(
  sheet: Sheet,
  index: number,
  amenagement: Amenagement,
  competence: CompetenceModel,
): readonly Finding[] {
  if (isForeseen(amenagement, competence)) return [];
  const at = inSheet(sheet, ['amenagements', index, 'type']);
  const params = { competence: competence.code, admis: [...(competence.cadre ?? [])] };
  return amenagement.type === 'format'
    ? [report(rules.FORMAT_OUTSIDE, at, params)]
    : [report(rules.OUTSIDE, at, { ...params, type: amenagement.type })];
}

function checkDate(
  sheet: Sheet,
  index: number,
  amenagement: Amenagement,
  { code }: CompetenceModel,
): readonly Finding[] {
  const evaluation = sheet.data.evaluations?.[code]?.date;
  const avis = amenagement.avis?.date;
  if (evaluation == null || avis == null || missingInAvis(amenagement).length > 0 || avis <= evaluation) return [];
  const at = inSheet(sheet, ['amenagements', index, 'avis', 'date']);
  return [report(rules.LATE_AVIS, at, { avis, competence: code, evaluation })];
}

export const AMENAGEMENT_CHECKS: readonly SheetCheck[] = [checkAmenagements];
