import { type Finding, type Place, report } from '../diagnostics/finding.ts';
import type { DecisionBloc, DecisionCompetence, DecisionsJury } from '../grading/decisions.ts';
import { isBlank } from '../grading/exemption.ts';
import { isEliminatoire } from '../grading/read-exemptions.ts';
import type { BlocNode, CandidatNode, CompetenceNode, Raison } from '../grading/tree.ts';
import * as rules from './line-rules.ts';
import { inSession, type SessionModel } from './session.ts';

/** What the jury's lines lack, once the candidate is graded with them. */
export function checkDecisions(
  session: SessionModel,
  candidat: CandidatNode,
  decisions: DecisionsJury,
): readonly Finding[] {
  if (candidat.sheet.presence !== 'present') return [];
  const presented = candidat.blocs.filter(({ presente }) => presente);
  return [
    ...presented.flatMap((bloc) => checkBloc(session, candidat, bloc, decisions)),
    ...presented.flatMap(({ competences }) =>
      competences.flatMap((competence) => checkCompetence(candidat, competence, decisions)),
    ),
    ...checkExemptions(session, candidat),
  ];
}

function checkBloc(
  session: SessionModel,
  candidat: CandidatNode,
  { model, decision, apresDecisions }: BlocNode,
  decisions: DecisionsJury,
): readonly Finding[] {
  const { code } = model;
  const { numero } = candidat.sheet.data.candidat;
  const line = decisions.blocs.get(code);
  if (line === undefined) {
    if (session.data.decisions?.propositions === 'confirmees') return [];
    const at = inSession(session, session.data.decisions === undefined ? [] : ['decisions'], 'key');
    return [report(rules.DECISION_MISSING, at, { code, candidat: numero })];
  }
  if (decision === undefined) return [premature(code, numero, apresDecisions.raison, line.at)];
  return checkMotif(code, numero, line, apresDecisions.valeur);
}

function checkCompetence(
  { sheet }: CandidatNode,
  { model, decision, proposition, presence, criteres }: CompetenceNode,
  decisions: DecisionsJury,
): readonly Finding[] {
  const { code } = model;
  const candidat = sheet.data.candidat.numero;
  const line = decisions.competences.get(code);
  if (line === undefined) return [];
  if (decision === undefined) {
    const critere = criteres.filter(({ etat }) => etat === 'en-attente').map((node) => node.model.code);
    return proposition.valeur === 'a-completer'
      ? [premature(code, candidat, proposition.raison, line.at)]
      : [report(rules.OVER_PENDING, line.at, { code, candidat, critere })];
  }
  const missed = presence !== 'present' && decision.decision === 'acquise';
  return [
    ...(missed ? [report(rules.MISSED_ACQUIRED, line.at, { code, candidat })] : []),
    ...checkMotif(code, candidat, line, proposition.valeur),
  ];
}

/** A decision that departs from what the rules give owes its reason. */
function checkMotif(
  code: string,
  candidat: string,
  line: DecisionBloc | DecisionCompetence,
  regles: string,
): readonly Finding[] {
  return line.decision !== regles && isBlank(line.motif)
    ? [report(rules.MOTIF, line.motifAt, { code, candidat, decision: line.decision, regles })]
    : [];
}

function premature(code: string, candidat: string, raison: Raison, at: Place): Finding {
  return report(rules.PREMATURE, at, { code, candidat, manquent: raison.kind === 'a-noter' ? raison.codes : [] });
}

/** A refusal owes its reason, and so does the exemption of an eliminatory criterion (on the fiche: `exemption/…`). */
function checkExemptions({ document }: SessionModel, { sheet, exemptions }: CandidatNode): readonly Finding[] {
  return exemptions.flatMap(({ critere, jury }) => {
    if (jury === undefined || jury.at.document !== document || !isBlank(jury.motif)) return [];
    const owes = jury.decision === 'refusee' || isEliminatoire(sheet, critere);
    const candidat = sheet.data.candidat.numero;
    return owes ? [report(rules.EXEMPTION_MOTIF, jury.motifAt, { critere, candidat, decision: jury.decision })] : [];
  });
}
