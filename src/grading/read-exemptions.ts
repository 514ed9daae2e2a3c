import type { Exemption } from '../documents/types.ts';
import { inSheet, type Sheet } from '../fiche/sheet.ts';
import type { DecisionExemption, DecisionsJury } from './decisions.ts';
import { judgeExemption, readFaits } from './exemption.ts';
import type { ExemptionNode } from './tree.ts';

/**
 * The requests that may take effect: on a criterion of a bloc presented, the first of each, by a candidate who is
 * there, under a referential that foresees exemptions. The others are named by the checks.
 */
export function readExemptions(sheet: Sheet, decisions: DecisionsJury): readonly ExemptionNode[] {
  const { data, presence, referentiel } = sheet;
  if (presence !== 'present' || data.exemptions === undefined || referentiel.data.handicap?.exemption === undefined) {
    return [];
  }
  const seen = new Set<string>();
  return data.exemptions.flatMap((exemption, index) => {
    const { critere } = exemption;
    const bloc = referentiel.critereByCode.get(critere)?.bloc;
    if (seen.has(critere) || !sheet.presentes.some(({ code }) => code === bloc)) return [];
    seen.add(critere);
    const jury = onFiche(sheet, exemption, index) ?? decisions.exemptions.get(critere);
    return [examine(sheet, exemption, index, jury)];
  });
}

function examine(sheet: Sheet, data: Exemption, index: number, jury: DecisionExemption | undefined): ExemptionNode {
  const { critere } = data;
  const faits = readFaits(data, jury);
  const missed = isMissed(sheet, critere);
  return {
    critere,
    data,
    index,
    etat: missed ? 'sans-effet' : judgeExemption(faits, isEliminatoire(sheet, critere)),
    avis: faits.avisManque.length === 0 && !faits.avisTardif,
    capaciteGlobale: !faits.conditionsManquent.includes('capacite-globale'),
    horsPratique: !faits.conditionsManquent.includes('hors-pratique'),
    jury,
  };
}

/** The decision that the fiche itself records; one without a date counts as none yet. */
export function onFiche(sheet: Sheet, { jury }: Exemption, index: number): DecisionExemption | undefined {
  if (jury?.decision == null || jury.date == null) return undefined;
  const at = inSheet(sheet, ['exemptions', index, 'jury'], 'key');
  const motifAt = jury.motif === undefined ? at : inSheet(sheet, ['exemptions', index, 'jury', 'motif'], 'key');
  return { decision: jury.decision, date: jury.date, motif: jury.motif ?? undefined, at, motifAt };
}

/** Whether the rule of its competence makes a criterion eliminatory. */
export function isEliminatoire({ referentiel }: Sheet, critere: string): boolean {
  const competence = referentiel.critereByCode.get(critere)?.competence ?? '';
  return referentiel.competenceByCode.get(competence)?.regle.eliminatoires.has(critere) ?? false;
}

/** Whether the candidate missed the assessment of a criterion: no exemption changes anything there. */
export function isMissed({ data, referentiel }: Sheet, critere: string): boolean {
  const competence = referentiel.critereByCode.get(critere)?.competence ?? '';
  return (data.evaluations?.[competence]?.presence ?? 'present') !== 'present';
}
