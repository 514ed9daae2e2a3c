import { type Finding, report } from '../diagnostics/finding.ts';
import type { EntreeCritere, Evaluation } from '../documents/types.ts';
import { holdsExactly } from '../lib/exact-number.ts';
import { nearest } from '../lib/nearest.ts';
import type { Echelle } from '../referentiel/echelle.ts';
import type { CompetenceModel } from '../referentiel/model.ts';
import type { SheetCheck } from './checks.ts';
import { MARKS_NOT_PRESENTED } from './parcours-rules.ts';
import * as rules from './rules.ts';
import { inSheet, markPath, readMark, type Sheet } from './sheet.ts';

/** Each assessment of the fiche, looked at once: a mark that cannot count is named with the reason that explains it. */
const checkEvaluations: SheetCheck = (sheet) =>
  Object.entries(sheet.data.evaluations ?? {}).flatMap(([code, evaluation]) => {
    const competence = sheet.referentiel.competenceByCode.get(code);
    if (competence === undefined) return [unknownCompetence(sheet, code)];
    return evaluation === null ? [] : checkEvaluation(sheet, competence, evaluation);
  });

function unknownCompetence(sheet: Sheet, competence: string): Finding {
  const { competenceByCode, reference } = sheet.referentiel;
  return report(
    rules.UNKNOWN_COMPETENCE,
    inSheet(sheet, ['evaluations', competence], 'key'),
    { competence, referentiel: reference },
    { suggestion: nearest(competence, [...competenceByCode.keys()]) },
  );
}

function checkEvaluation(sheet: Sheet, competence: CompetenceModel, evaluation: Evaluation): readonly Finding[] {
  const entries = Object.entries(evaluation.criteres ?? {});
  const criteres = entries.filter(([, entry]) => readMark(entry) !== undefined).map(([code]) => code);
  const first = criteres[0];
  const unplaced = entries.flatMap(([code]) => checkCode(sheet, competence, code));
  if (first === undefined) return unplaced;

  const at = inSheet(sheet, ['evaluations', competence.code, 'criteres', first], 'key');
  const marks = { competence: competence.code, criteres };
  if (!sheet.presentes.some(({ code }) => code === competence.bloc)) {
    return [...unplaced, report(MARKS_NOT_PRESENTED, at, { ...marks, bloc: competence.bloc })];
  }
  if (sheet.presence !== 'present') return unplaced;
  const { presence = 'present' } = evaluation;
  if (presence !== 'present') return [...unplaced, report(rules.MARK_ON_MISSED, at, { ...marks, presence })];
  return [...unplaced, ...entries.flatMap(([code, entry]) => checkMark(sheet, competence, code, entry))];
}

function checkCode(sheet: Sheet, competence: CompetenceModel, critere: string): readonly Finding[] {
  const at = inSheet(sheet, ['evaluations', competence.code, 'criteres', critere], 'key');
  const attendue = sheet.referentiel.critereByCode.get(critere)?.competence;
  if (attendue === competence.code) return [];
  if (attendue !== undefined) {
    return [report(rules.MISPLACED_CRITERION, at, { critere, competence: competence.code, attendue })];
  }
  const connus = competence.criteres.map(({ code }) => code);
  const params = { critere, competence: competence.code, connus };
  return [report(rules.UNKNOWN_CRITERION, at, params, { suggestion: nearest(critere, connus) })];
}

function checkMark(
  sheet: Sheet,
  competence: CompetenceModel,
  critere: string,
  entry: EntreeCritere,
): readonly Finding[] {
  const note = readMark(entry);
  const { critereByCode, echelle } = sheet.referentiel;
  if (note === undefined || critereByCode.get(critere)?.competence !== competence.code) return [];
  if (echelle.read(note) !== undefined) return [];
  const at = inSheet(sheet, markPath(['evaluations', competence.code, 'criteres', critere], entry));
  const suggestion = echelle.kind === 'niveaux' ? nearest(String(note), echelle.allowed) : unquoted(echelle, note);
  return [report(rules.MARK, at, { note, critere, admis: echelle.allowed }, { suggestion })];
}

/** The number that a quoted mark means, where it is on the scale. */
function unquoted({ read }: Echelle, note: string | number): string | undefined {
  const text = String(note).trim().replace(',', '.');
  const number = text === '' ? Number.NaN : Number(text);
  return holdsExactly(number, text) && read(number) !== undefined ? String(number) : undefined;
}

/** The marks of a candidate who was not there, said once. */
const checkAway: SheetCheck = (sheet) => {
  const { presence } = sheet;
  if (presence === 'present') return [];
  const marked = sheet.presentes
    .flatMap(({ competences }) => competences)
    .flatMap(({ code, criteres }) =>
      criteres.filter((critere) => readMark(sheet.data.evaluations?.[code]?.criteres?.[critere.code]) !== undefined),
    );
  const [first] = marked;
  if (first === undefined) return [];
  const criteres = marked.map(({ code }) => code);
  return [report(rules.MARK_WHILE_AWAY, inSheet(sheet, first.markPath, 'key'), { criteres, presence })];
};

export const MARK_CHECKS: readonly SheetCheck[] = [checkEvaluations, checkAway];
