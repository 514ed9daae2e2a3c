import type { Enfant } from '../../src/grading/regle.ts';
import { ONE, parseDecimal, parseShare, type Ratio, ZERO } from '../../src/lib/ratio.ts';
import type { Regle, Seuil } from '../../src/referentiel/regle.ts';

export function regle(seuil: Seuil, eliminatoires: readonly string[] = []): Regle {
  return { seuil, eliminatoires: new Set(eliminatoires), path: ['regles', 'competence'] };
}

/** Children C0, C1 … as satisfied as said, worth all or nothing. */
export function enfants(satisfaits: readonly boolean[]): readonly Enfant[] {
  return satisfaits.map((satisfait, rank) => ({ code: `C${rank}`, satisfait, valeur: satisfait ? ONE : ZERO }));
}

export function proportion(texte: string): Seuil {
  return { kind: 'proportion', part: parseShare(texte), texte };
}

export function points(texte: string, poids: Readonly<Record<string, number>> = {}): Seuil {
  const weights = Object.entries(poids).map(([code, weight]): readonly [string, Ratio] => [code, parseDecimal(weight)]);
  return { kind: 'points', part: parseShare(texte), texte, poids: new Map(weights) };
}
