import { type Finding, report } from '../diagnostics/finding.ts';
import { inSheet, readMark } from '../fiche/sheet.ts';
import { checkExemptions } from './check-exemptions.ts';
import { TO_DELIBERATE, TO_MARK } from './rules.ts';
import type { CandidatNode, CompetenceNode, CritereNode } from './tree.ts';

/** Every check that needs the grading: the exemptions with their facts, and what still waits for somebody. */
export function checkGrading(candidat: CandidatNode): readonly Finding[] {
  if (candidat.sheet.presence !== 'present') return [];
  return [...checkExemptions(candidat), ...checkMarks(candidat), ...checkDeliberation(candidat)];
}

/** How many criteria the message names. */
const NAMED = 3;

function checkMarks(candidat: CandidatNode): readonly Finding[] {
  const criteres = toSettle(candidat).flatMap((competence) => competence.criteres);
  const toMark = criteres.filter((critere) => isUnmarked(candidat, critere)).map(({ model }) => model);
  const first = toMark[0];
  if (first === undefined) return [];
  const params = {
    nombre: toMark.length,
    total: criteres.length,
    premiers: toMark.slice(0, NAMED).map(({ code }) => code),
  };
  return [report(TO_MARK, inSheet(candidat.sheet, first.markPath, 'key'), params)];
}

/** A mark outside the scale has its own finding. */
function isUnmarked({ sheet }: CandidatNode, { etat, model }: CritereNode): boolean {
  const entry = sheet.data.evaluations?.[model.competence]?.criteres?.[model.code];
  return etat === 'a-noter' && readMark(entry) === undefined;
}

/** A competence that waits for an exemption is not named again: the request is. */
function checkDeliberation(candidat: CandidatNode): readonly Finding[] {
  return toSettle(candidat)
    .filter(({ resultat, proposition }) => resultat === 'a-deliberer' && proposition.raison.kind !== 'a-deliberer')
    .map(({ model }) =>
      report(TO_DELIBERATE, inSheet(candidat.sheet, model.evaluationPath, 'key'), { competence: model.code }),
    );
}

/** The competences that have to be settled: those of the blocs presented, but for the blocs put off. */
function toSettle({ blocs }: CandidatNode): readonly CompetenceNode[] {
  return blocs.filter(({ resultat }) => resultat !== 'reporte').flatMap(({ competences }) => competences);
}
