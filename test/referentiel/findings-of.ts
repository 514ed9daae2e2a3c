import type { Referentiel } from '../../src/documents/types.ts';
import { buildReferentiel } from '../../src/referentiel/build.ts';
import { checkReferentiel } from '../../src/referentiel/checks.ts';
import { petitReferentiel, type Variations } from '../support/referentiel.ts';

/** A stretch of the referential's JSON, found once at least, and what stands there instead: the first time only. */
export type Change = readonly [from: string, to: string];

/** The rule, severity and place of each finding on the small referential, once changed. */
export function findingsOf(variations: Variations = {}, ...changes: readonly Change[]): readonly string[] {
  return checkReferentiel(buildReferentiel('referentiel.yaml', changed(variations, changes))).map(
    ({ rule, severity, at }) => `${severity} ${rule} ${at.path.join('/')}${at.on === 'key' ? ' (key)' : ''}`,
  );
}

/** The words suggested, and the first places named, in order. */
export function hintsOf(variations: Variations = {}, ...changes: readonly Change[]): readonly string[] {
  return checkReferentiel(buildReferentiel('referentiel.yaml', changed(variations, changes))).flatMap(
    ({ suggestion, related = [] }) => [
      ...(suggestion === undefined ? [] : [suggestion]),
      ...related.map(({ at, relation }) => `${relation} ${at.path.join('/')}`),
    ],
  );
}

function changed(variations: Variations, changes: readonly Change[]): Referentiel {
  let text = JSON.stringify(petitReferentiel(variations));
  for (const [from, to] of changes) {
    if (!text.includes(from)) throw new Error(`nothing to change: ${from}`);
    text = text.replace(from, to);
  }
  return JSON.parse(text);
}
