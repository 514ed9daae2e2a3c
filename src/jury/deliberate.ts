import type { Finding } from '../diagnostics/finding.ts';
import { checkSheet } from '../fiche/checks.ts';
import { checkGrading } from '../grading/checks.ts';
import { gradeSheet } from '../grading/grade.ts';
import type { CandidatNode } from '../grading/tree.ts';
import { checkDates } from './check-dates.ts';
import { checkDecisions } from './check-decisions.ts';
import { checkCandidateQuorum } from './check-jury.ts';
import { readLines } from './lines.ts';
import type { Dossier, SessionModel } from './session.ts';

/** One candidate after the jury's decisions, with every finding that concerns that candidate alone. */
export interface Deliberation {
  readonly candidat: CandidatNode;
  readonly findings: readonly Finding[];
}

/** Grades one candidate with the decisions that the session takes about them. */
export function deliberate(session: SessionModel, dossier: Dossier): Deliberation {
  const { decisions, findings } = readLines(session, dossier);
  const candidat = gradeSheet(dossier.sheet, decisions);
  return {
    candidat,
    findings: [
      ...checkSheet(dossier.sheet),
      ...checkGrading(candidat),
      ...findings,
      ...checkDecisions(session, candidat, decisions),
      ...checkCandidateQuorum(session, dossier),
      ...checkDates(session, candidat),
    ],
  };
}

/**
 * Whether a finding keeps a candidate out of the minutes: an error, or something that still waits for somebody
 * (a mark, a request, a decision).
 */
export function keepsOut({ severity, waits }: Pick<Finding, 'severity' | 'waits'>): boolean {
  return severity === 'error' || waits === true;
}
