import type { Exemption } from '../documents/types.ts';
import type { DecisionExemption } from './decisions.ts';
import type { EtatExemption } from './tree.ts';

/** One of the two cumulative conditions. */
export type Condition = 'capacite-globale' | 'hors-pratique';

const CONDITIONS: readonly Condition[] = ['capacite-globale', 'hors-pratique'];

/** The four facts of a request as they stand on record. A fact half there counts as missing. */
export interface Faits {
  /** Keys of the opinion that lack, as the fiche writes them: `avis`, or `avis.date`; empty where it is complete. */
  readonly avisManque: readonly string[];
  /** The opinion is later than the decision that it should have informed. */
  readonly avisTardif: boolean;
  /** Conditions that are not met, or whose justification lacks. */
  readonly conditionsManquent: readonly Condition[];
  /** The jury's decision; one without a date counts as none yet. */
  readonly jury: DecisionExemption | undefined;
}

/** The facts of a request, decided as `jury` says (on the fiche, or by a line of the session). */
export function readFaits({ avis, conditions }: Exemption, jury: DecisionExemption | undefined): Faits {
  const avisManque =
    avis == null
      ? ['avis']
      : (['reference', 'date', 'auteur'] as const).filter((key) => isBlank(avis[key])).map((key) => `avis.${key}`);
  return {
    avisManque,
    avisTardif: avisManque.length === 0 && jury !== undefined && (avis?.date ?? '') > jury.date,
    conditionsManquent: CONDITIONS.filter((condition) => {
      const fact = conditions?.[condition];
      return fact?.remplie !== 'oui' || isBlank(fact.justification);
    }),
    jury,
  };
}

/**
 * Whether an exemption takes effect: only with all four facts, and never by the opinion alone
 * (« le jury peut décider »). `motifRequis`: the criterion is eliminatory, and the jury owes a reason of its own.
 */
export function judgeExemption(faits: Faits, motifRequis: boolean): EtatExemption {
  const { avisManque, avisTardif, conditionsManquent, jury } = faits;
  if (jury?.decision === 'refusee') return 'refusee';
  const established = avisManque.length === 0 && conditionsManquent.length === 0;
  if (!established || avisTardif) return 'sans-effet';
  if (jury === undefined) return 'en-attente';
  return motifRequis && isBlank(jury.motif) ? 'sans-effet' : 'dispense';
}

/** Nothing, or nothing but white space. */
export function isBlank(text: string | null | undefined): boolean {
  return text == null || text.trim() === '';
}
