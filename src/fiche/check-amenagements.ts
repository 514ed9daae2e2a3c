import { type Finding, type Place, report } from '../diagnostics/finding.ts';
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

/** Whether the frame of a competence foresees this kind; none does for an unknown one, or where there is no frame. */
export function isForeseen({ type }: Amenagement, competence: CompetenceModel | undefined): boolean {
  return competence?.cadre?.has(type) ?? false;
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
  return [report(rules.FORMAT_WITHOUT_AVIS, avisAt(sheet, index, amenagement, manque), { manque }), ...covered];
}

/** Where an opinion lacks: at its one empty key, else at what holds it. */
function avisAt(sheet: Sheet, index: number, { avis }: Amenagement, manque: readonly string[]): Place {
  const path = ['amenagements', index];
  if (avis == null) return inSheet(sheet, avis === undefined ? path : [...path, 'avis'], 'key');
  const [only = '', ...others] = manque.map((key) => key.slice('avis.'.length));
  const inner = others.length === 0 && Object.hasOwn(avis, only) ? [only] : [];
  return inSheet(sheet, [...path, 'avis', ...inner], 'key');
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
  const { bloc } = competence;
  const frame = checkFrame(sheet, index, amenagement, competence);
  return sheet.presentes.some((one) => one.code === bloc)
    ? [...frame, ...checkDate(sheet, index, amenagement, competence)]
    : [report(rules.NOT_PRESENTED, at, { competence: code, bloc }), ...frame];
}

function checkFrame(
  sheet: Sheet,
  index: number,
  amenagement: Amenagement,
  competence: CompetenceModel,
): readonly Finding[] {
  if (isForeseen(amenagement, competence)) return [];
  const at = inSheet(sheet, ['amenagements', index, 'type']);
  const params = { competence: competence.code, admis: foreseen(competence) };
  return amenagement.type === 'format'
    ? [report(rules.FORMAT_OUTSIDE, at, params)]
    : [report(rules.OUTSIDE, at, { ...params, type: amenagement.type })];
}

/** The kinds that a frame foresees, for a message. */
function foreseen({ cadre }: CompetenceModel): readonly string[] {
  return cadre === undefined || cadre.size === 0 ? ['—'] : [...cadre];
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
