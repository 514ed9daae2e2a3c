import type { Sheet } from '../fiche/sheet.ts';
import type { BlocModel } from '../referentiel/model.ts';
import type { DecisionBloc, DecisionsJury } from './decisions.ts';
import { gradeCompetence } from './grade-competence.ts';
import { overCompetences } from './rules-over.ts';
import type { BlocNode, CompetenceNode, ExemptionNode, PropositionBloc, Raison, Verdict } from './tree.ts';

/** Grades one bloc: acquired before, not presented, or by its rule over its competences, then the jury's word. */
export function gradeBloc(
  sheet: Sheet,
  model: BlocModel,
  exemptions: ReadonlyMap<string, ExemptionNode>,
  decisions: DecisionsJury,
): BlocNode {
  const { code } = model;
  const acquis = sheet.acquis.get(code);
  if (acquis !== undefined) return withoutAssessment(model, 'acquis-anterieurement', { kind: 'acquis', acquis }, false);
  if (!sheet.presentes.includes(model)) {
    return withoutAssessment(model, 'non-presente', { kind: 'non-presente' }, false);
  }
  const { presence } = sheet;
  if (presence !== 'present') {
    return withoutAssessment(model, 'non-presente', { kind: 'presence', presence }, true);
  }

  const line = decisions.blocs.get(code);
  const competences = model.competences.map((competence) => gradeCompetence(sheet, competence, exemptions, decisions));
  const proposition = overCompetences(model.regle, competences.map(proposed));
  const apresDecisions = competences.some(({ decision }) => decision !== undefined)
    ? overCompetences(model.regle, competences.map(decided))
    : proposition;
  const decision = takesEffect(line, apresDecisions) ? line : undefined;
  return {
    model,
    presente: true,
    proposition,
    apresDecisions,
    decision,
    resultat: decision?.decision ?? apresDecisions.valeur,
    competences,
  };
}

/** What waits for marks cannot be decided, only put off. */
function takesEffect(line: DecisionBloc | undefined, { valeur }: Verdict<PropositionBloc>): boolean {
  return line?.decision === 'reporte' || valeur !== 'a-completer';
}

function withoutAssessment(
  model: BlocModel,
  valeur: 'acquis-anterieurement' | 'non-presente',
  raison: Raison,
  presente: boolean,
): BlocNode {
  const proposition = { valeur, raison };
  return {
    model,
    presente,
    proposition,
    apresDecisions: proposition,
    decision: undefined,
    resultat: valeur,
    competences: [],
  };
}

function proposed({ model, proposition }: CompetenceNode) {
  return { code: model.code, resultat: proposition.valeur };
}

function decided({ model, resultat }: CompetenceNode) {
  return { code: model.code, resultat };
}
