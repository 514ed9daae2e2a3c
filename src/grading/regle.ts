import { add, compare, multiply, ONE, type Ratio, ZERO } from '../lib/ratio.ts';
import type { Regle, Seuil } from '../referentiel/regle.ts';

/** A child of a rule: a criterion, a competence or a bloc that applies. */
export interface Enfant {
  readonly code: string;
  readonly satisfait: boolean;
  /** From 0 to 1; a competence or a bloc is worth 1 when satisfied, else 0. */
  readonly valeur: Ratio;
}

/** A rule applied to its children, with all that is needed to say why it holds or not. */
export interface RegleAppliquee {
  readonly regle: Regle;
  readonly satisfait: boolean;
  readonly applicables: number;
  readonly satisfaits: readonly string[];
  readonly insatisfaits: readonly string[];
  /** Eliminatory children that apply and are not satisfied: they decide alone. */
  readonly elimines: readonly string[];
  /** How many children the rule asked for, where it counts them. */
  readonly requis?: number;
  /** For `points`: what was reached out of what could be. */
  readonly points?: { readonly obtenus: Ratio; readonly possibles: Ratio };
}

/**
 * Applies a rule to the children that apply (an exempted criterion is not among them).
 * `au-moins: N` over fewer than N asks for all of them; proportions and points are compared exactly.
 */
export function applyRegle(regle: Regle, enfants: readonly Enfant[]): RegleAppliquee {
  const satisfaits: string[] = [];
  const insatisfaits: string[] = [];
  for (const { code, satisfait } of enfants) (satisfait ? satisfaits : insatisfaits).push(code);
  const elimines = regle.eliminatoires.size === 0 ? [] : insatisfaits.filter((code) => regle.eliminatoires.has(code));
  const { atteint, ...mesure } = measure(regle.seuil, enfants, satisfaits.length);
  return {
    regle,
    satisfait: atteint && elimines.length === 0,
    applicables: enfants.length,
    satisfaits,
    insatisfaits,
    elimines,
    ...mesure,
  };
}

type Mesure = { readonly atteint: boolean } & Pick<RegleAppliquee, 'requis' | 'points'>;

function measure(seuil: Seuil, enfants: readonly Enfant[], satisfaits: number): Mesure {
  const applicables = enfants.length;
  switch (seuil.kind) {
    case 'tous':
      return { atteint: satisfaits === applicables, requis: applicables };
    case 'au-moins': {
      const requis = Math.min(seuil.nombre, applicables);
      return { atteint: satisfaits >= requis, requis };
    }
    case 'proportion':
      return {
        atteint: BigInt(satisfaits) * seuil.part.den >= seuil.part.num * BigInt(applicables),
        requis: leastCount(seuil.part, applicables),
      };
    case 'points': {
      const points = addUp(seuil.poids, enfants);
      return { atteint: compare(points.obtenus, multiply(seuil.part, points.possibles)) >= 0, points };
    }
  }
}

/** The least whole number of children that makes up `part` of them. */
function leastCount({ num, den }: Ratio, applicables: number): number {
  const exact = num * BigInt(applicables);
  return Number((exact + den - 1n) / den);
}

function addUp(poids: ReadonlyMap<string, Ratio>, enfants: readonly Enfant[]) {
  let obtenus = ZERO;
  let possibles = ZERO;
  for (const { code, valeur } of enfants) {
    const weight = poids.get(code) ?? ONE;
    obtenus = add(obtenus, multiply(weight, valeur));
    possibles = add(possibles, weight);
  }
  return { obtenus, possibles };
}
