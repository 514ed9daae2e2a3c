import { type Finding, type Place, report } from '../diagnostics/finding.ts';
import type { Exemption } from '../documents/types.ts';
import { inSheet, markPath, type Sheet } from '../fiche/sheet.ts';
import { nearest } from '../lib/nearest.ts';
import { type Condition, type Faits, isBlank, readFaits } from './exemption.ts';
import * as rules from './exemption-rules.ts';
import { isEliminatoire, isMissed } from './read-exemptions.ts';
import type { CandidatNode, ExemptionNode } from './tree.ts';

/** What is wrong with the requests of a candidate, or still waits for the jury. */
export function checkExemptions(candidat: CandidatNode): readonly Finding[] {
  const { sheet } = candidat;
  const requests = sheet.data.exemptions ?? [];
  return requests.flatMap((request, index) => {
    const misfit = checkFit(sheet, requests, request, index);
    if (misfit !== undefined) return [misfit];
    const node = candidat.exemptions.find((exemption) => exemption.index === index);
    return node === undefined ? [] : checkFacts(candidat, node);
  });
}

/** Whether a request fits the referential, the parcours, and the requests before it. */
function checkFit(
  sheet: Sheet,
  requests: readonly Exemption[],
  { critere }: Exemption,
  index: number,
): Finding | undefined {
  const { critereByCode, data, reference } = sheet.referentiel;
  const at = inSheet(sheet, ['exemptions', index, 'critere']);
  if (data.handicap?.exemption === undefined) return report(rules.NO_FRAME, at, { critere, referentiel: reference });
  const model = critereByCode.get(critere);
  if (model === undefined) {
    const suggestion = nearest(critere, [...critereByCode.keys()]);
    return report(rules.UNKNOWN_CRITERION, at, { critere, referentiel: reference }, { suggestion });
  }
  if (!sheet.presentes.some(({ code }) => code === model.bloc)) {
    return report(rules.NOT_PRESENTED, at, { critere, bloc: model.bloc });
  }
  const first = requests.findIndex((request) => request.critere === critere);
  if (first === index) return undefined;
  const related = [{ at: inSheet(sheet, ['exemptions', first, 'critere']), relation: 'first-here' }] as const;
  return report(rules.DUPLICATE, at, { critere }, { related });
}

function checkFacts(candidat: CandidatNode, node: ExemptionNode): readonly Finding[] {
  const { sheet } = candidat;
  const faits = readFaits(node.data, node.jury);
  return [...checkUndated(sheet, node), ...checkDecision(candidat, node, faits), ...checkMarked(candidat, node)];
}

function checkDecision(candidat: CandidatNode, node: ExemptionNode, faits: Faits): readonly Finding[] {
  const { sheet } = candidat;
  switch (node.jury?.decision) {
    case undefined:
      return checkUndecided(candidat, node, faits);
    case 'accordee':
      return checkGranted(sheet, node, faits);
    case 'refusee':
      return isBlank(node.jury.motif) && isOnFiche(sheet, node)
        ? [report(rules.REFUSAL_MOTIF, node.jury.motifAt, { critere: node.critere })]
        : [];
  }
}

/** A request without a decision; on a bloc put off or an assessment missed it waits for nobody. */
function checkUndecided({ sheet, blocs }: CandidatNode, node: ExemptionNode, faits: Faits): readonly Finding[] {
  const { critere } = node;
  const bloc = sheet.referentiel.critereByCode.get(critere)?.bloc;
  const putOff = blocs.some(({ model, resultat }) => model.code === bloc && resultat === 'reporte');
  if (putOff || isMissed(sheet, critere)) return [];
  const at = inSheet(sheet, ['exemptions', node.index, 'critere']);
  const manque = missingFacts(node.data, faits);
  return manque.length === 0
    ? [report(rules.PENDING, at, { critere })]
    : [report(rules.INCOMPLETE, at, { critere, manque })];
}

/** A granted exemption has all its facts, or the grant is an error for each that fails. */
function checkGranted(sheet: Sheet, node: ExemptionNode, faits: Faits): readonly Finding[] {
  const { critere, data, index, jury } = node;
  const findings: Finding[] = [];
  const related =
    jury === undefined || isOnFiche(sheet, node) ? [] : ([{ at: jury.at, relation: 'jury-line' }] as const);
  if (faits.avisManque.length > 0) {
    const at = avisAt(sheet, node, faits);
    findings.push(report(rules.AVIS, at, { critere, manque: faits.avisManque }, { related }));
  }
  if (faits.avisTardif) {
    const params = { critere, avis: data.avis?.date ?? '', decision: jury?.date ?? '' };
    findings.push(report(rules.LATE_AVIS, inSheet(sheet, ['exemptions', index, 'avis', 'date']), params, { related }));
  }
  if (faits.conditionsManquent.length > 0) {
    const at = conditionAt(sheet, node, faits);
    const manque = faits.conditionsManquent.flatMap((condition) => missingInCondition(data, condition));
    findings.push(report(rules.CONDITIONS, at, { critere, conditions: faits.conditionsManquent, manque }, { related }));
  }
  if (jury !== undefined && isOnFiche(sheet, node) && isEliminatoire(sheet, critere) && isBlank(jury.motif)) {
    findings.push(report(rules.ELIMINATOIRE_MOTIF, jury.motifAt, { critere }));
  }
  return findings;
}

/** Where the opinion lacks: at its one empty key, else at what holds it. */
function avisAt(sheet: Sheet, { data, index }: ExemptionNode, { avisManque }: Faits): Place {
  if (data.avis == null) return keyIn(sheet, index, data.avis === undefined ? [] : ['avis']);
  const [only = '', ...others] = avisManque.map((key) => key.slice('avis.'.length));
  return keyIn(sheet, index, others.length === 0 && Object.hasOwn(data.avis, only) ? ['avis', only] : ['avis']);
}

/** Where a single condition fails, the value or key at fault; else what holds both. */
function conditionAt(sheet: Sheet, { data, index }: ExemptionNode, { conditionsManquent }: Faits): Place {
  const [only, ...others] = conditionsManquent;
  if (data.conditions == null) return keyIn(sheet, index, []);
  if (only === undefined || others.length > 0) return keyIn(sheet, index, ['conditions']);
  const fact = data.conditions[only];
  if (fact == null) return keyIn(sheet, index, ['conditions']);
  if (fact.remplie === 'non') return inSheet(sheet, ['exemptions', index, 'conditions', only, 'remplie']);
  const empty = fact.remplie === 'oui' ? 'justification' : 'remplie';
  return keyIn(sheet, index, ['conditions', only, ...(Object.hasOwn(fact, empty) ? [empty] : [])]);
}

function checkUndated(sheet: Sheet, { critere, data, index }: ExemptionNode): readonly Finding[] {
  return data.jury?.decision != null && data.jury.date == null
    ? [
        report(rules.UNDATED, keyIn(sheet, index, ['jury', ...(data.jury.date === undefined ? [] : ['date'])]), {
          critere,
        }),
      ]
    : [];
}

/** A mark left on an exempted criterion, named with its value. */
function checkMarked({ sheet, blocs }: CandidatNode, { critere }: ExemptionNode): readonly Finding[] {
  const node = blocs
    .flatMap(({ competences }) => competences)
    .flatMap(({ criteres }) => criteres)
    .find(({ model }) => model.code === critere);
  if (node?.etat !== 'dispense' || node.note === undefined) return [];
  const { markPath: path, competence } = node.model;
  const entry = sheet.data.evaluations?.[competence]?.criteres?.[critere];
  return [report(rules.MARKED, inSheet(sheet, markPath(path, entry)), { critere, note: node.note })];
}

/** The facts that a request without a decision lacks beside it, by their keys in the fiche. */
function missingFacts(data: Exemption, { avisManque, conditionsManquent }: Faits): readonly string[] {
  return [...avisManque, ...conditionsManquent.flatMap((condition) => missingInCondition(data, condition))];
}

/** Which key of a condition fails: the whole condition, `remplie`, or its justification. */
function missingInCondition({ conditions }: Exemption, condition: Condition): readonly string[] {
  const fact = conditions?.[condition];
  if (fact == null) return [condition];
  if (fact.remplie !== 'oui') return [`${condition}.remplie`];
  return isBlank(fact.justification) ? [`${condition}.justification`] : [];
}

/** Whether the decision that counts is the fiche's own, not a line of the session. */
function isOnFiche(sheet: Sheet, { jury }: ExemptionNode): boolean {
  return jury?.at.document === sheet.document;
}

function keyIn(sheet: Sheet, index: number, below: readonly string[]): Place {
  return inSheet(sheet, ['exemptions', index, ...below], 'key');
}
