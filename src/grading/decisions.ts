import type { Place } from '../diagnostics/finding.ts';

/** A decision of the jury on one node, and where it stands in the session. */
interface Decision<Value extends string> {
  readonly decision: Value;
  readonly motif: string | undefined;
  readonly at: Place;
  /** Where its reason is missing: at its empty key, or at the decision. */
  readonly motifAt: Place;
}

export type DecisionBloc = Decision<'valide' | 'non-valide' | 'reporte'>;
export type DecisionCompetence = Decision<'acquise' | 'non-acquise'>;

/** A decision on a request for an exemption, on the fiche or by a line of the session. */
export interface DecisionExemption extends Decision<'accordee' | 'refusee'> {
  readonly date: string;
}

/** What a jury decided for one candidate, by code. */
export interface DecisionsJury {
  readonly blocs: ReadonlyMap<string, DecisionBloc>;
  readonly competences: ReadonlyMap<string, DecisionCompetence>;
  readonly exemptions: ReadonlyMap<string, DecisionExemption>;
}

/** Before a jury has met: what the rules alone propose. */
export const NO_DECISION: DecisionsJury = { blocs: new Map(), competences: new Map(), exemptions: new Map() };
