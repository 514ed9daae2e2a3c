import { nearestFew } from '../lib/nearest.ts';
import type { Only } from '../workspace/minutes.ts';
import { MisuseError } from '../workspace/misuse.ts';
import type { SessionPlan } from '../workspace/session.ts';

/** How many numbers are named to who asks for one that there is not. */
const NEAR = 3;

/** Misuse, which names those near, where somebody asked for is not in the session. */
export function unknownCandidate({ examined, leftOut }: SessionPlan, only: Only): MisuseError | undefined {
  const all = [...examined.map(({ extrait }) => extrait.candidat), ...leftOut.map(({ candidat }) => candidat)];
  const numeros = new Set(all.map(({ numero }) => numero));
  const asked = [...(only ?? [])];
  const name = asked.find((one) => !numeros.has(one));
  if (name === undefined) return undefined;
  const allowed = nearestFew(name, [...numeros], NEAR).join(', ');
  return new MisuseError('unknown-candidate', { name, allowed }, spaced(asked, numeros));
}

/** What somebody meant who wrote numbers with commas between them: they are words of their own. */
function spaced(asked: readonly string[], numeros: ReadonlySet<string>): string | undefined {
  const parts = asked
    .flatMap((word) => (numeros.has(word) ? [word] : word.split(/[,;\s]+/)))
    .filter((part) => part !== '');
  return parts.length > 0 && parts.every((part) => numeros.has(part)) ? `--only ${parts.join(' ')}` : undefined;
}

/** What of a plan is about the session itself and the candidates asked for: the others were not. */
export function concerning({ examined, leftOut, findings }: SessionPlan, only: Only) {
  if (only === undefined) return { leftOut, findings };
  const others = new Set([
    ...examined.filter(({ extrait }) => !only.has(extrait.candidat.numero)).map(({ name }) => name),
    ...leftOut.filter(({ candidat }) => !only.has(candidat.numero)).map(({ name }) => name),
  ]);
  return {
    leftOut: leftOut.filter(({ name }) => !others.has(name)),
    findings: findings.filter(({ document }) => !others.has(document)),
  };
}
