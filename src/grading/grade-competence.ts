import type { Evaluation } from '../documents/types.ts';
import { readMark, readObservation, type Sheet } from '../fiche/sheet.ts';
import type { CompetenceModel, CritereModel } from '../referentiel/model.ts';
import type { DecisionCompetence, DecisionsJury } from './decisions.ts';
import { applyRegle, type Enfant } from './regle.ts';
import type { CompetenceNode, CritereNode, EtatCritere, ExemptionNode, ResultatCompetence, Verdict } from './tree.ts';

/** A criterion and, where its mark counts, what it is worth to the rule. */
interface Graded {
  readonly node: CritereNode;
  readonly enfant: Enfant | undefined;
}

/** Grades one competence of a bloc presented: its criteria, the rule over those that apply, then the jury's word. */
export function gradeCompetence(
  sheet: Sheet,
  model: CompetenceModel,
  exemptions: ReadonlyMap<string, ExemptionNode>,
  decisions: DecisionsJury,
): CompetenceNode {
  const evaluation = sheet.data.evaluations?.[model.code] ?? undefined;
  const presence = evaluation?.presence ?? 'present';
  const graded = model.criteres.map((critere) =>
    gradeCritere(sheet, critere, evaluation, exemptions.get(critere.code)),
  );
  const criteres = graded.map(({ node }) => node);
  const proposition = propose(model, presence, graded);
  const line = decisions.competences.get(model.code);
  const decision = takesEffect(line, proposition, criteres) ? line : undefined;
  return { model, proposition, decision, resultat: decision?.decision ?? proposition.valeur, presence, criteres };
}

/** What waits for marks cannot be decided, nor what waits for an exemption: that one is decided first. */
function takesEffect(
  line: DecisionCompetence | undefined,
  { valeur }: Verdict<ResultatCompetence>,
  criteres: readonly CritereNode[],
): boolean {
  return line !== undefined && valeur !== 'a-completer' && criteres.every(({ etat }) => etat !== 'en-attente');
}

function propose(
  { regle }: CompetenceModel,
  presence: CompetenceNode['presence'],
  graded: readonly Graded[],
): Verdict<ResultatCompetence> {
  if (presence !== 'present') {
    return { valeur: presence === 'absent' ? 'non-acquise' : 'a-deliberer', raison: { kind: 'presence', presence } };
  }
  const toMark = codesIn(graded, 'a-noter');
  if (toMark.length > 0) return { valeur: 'a-completer', raison: { kind: 'a-noter', codes: toMark } };
  const toDecide = codesIn(graded, 'en-attente');
  if (toDecide.length > 0) return { valeur: 'a-deliberer', raison: { kind: 'a-deliberer', codes: toDecide } };
  const enfants = graded.flatMap(({ enfant }) => enfant ?? []);
  if (enfants.length === 0) return { valeur: 'a-deliberer', raison: { kind: 'rien-applicable' } };
  const applied = applyRegle(regle, enfants);
  return { valeur: applied.satisfait ? 'acquise' : 'non-acquise', raison: { kind: 'regle', regle: applied } };
}

function codesIn(graded: readonly Graded[], etat: EtatCritere): readonly string[] {
  return graded.filter(({ node }) => node.etat === etat).map(({ node }) => node.model.code);
}

function gradeCritere(
  { referentiel }: Sheet,
  model: CritereModel,
  evaluation: Evaluation | undefined,
  exemption: ExemptionNode | undefined,
): Graded {
  const entry = evaluation?.criteres?.[model.code];
  const mark = readMark(entry);
  const valeur = mark === undefined ? undefined : referentiel.echelle.read(mark);
  const missed = (evaluation?.presence ?? 'present') !== 'present';
  const etat = etatOf(missed, exemption, valeur?.satisfait);
  const counts = valeur !== undefined && (etat === 'satisfait' || etat === 'non-satisfait');
  return {
    node: {
      model,
      etat,
      note: valeur === undefined ? undefined : mark,
      observation: readObservation(entry),
      exemption,
    },
    enfant: counts ? { code: model.code, ...valeur } : undefined,
  };
}

function etatOf(missed: boolean, exemption: ExemptionNode | undefined, satisfait: boolean | undefined): EtatCritere {
  if (missed) return 'non-evalue';
  if (exemption?.etat === 'dispense') return 'dispense';
  if (exemption?.etat === 'en-attente') return 'en-attente';
  if (satisfait === undefined) return 'a-noter';
  return satisfait ? 'satisfait' : 'non-satisfait';
}
