import type { Ground } from './ground.ts';
import { byFichier, type Entry, isWhole, type Manifest } from './manifest.ts';
import { filesOf, isChosen, type Only, type Ready } from './minutes.ts';
import { fromSession } from './names.ts';

/**
 * Whether the documents of some candidates can stand beside those of an earlier run: one session, decided alike, documents
 * made alike; and where the procès-verbal was made, nothing about these candidates has changed that it may speak of.
 */
export function sameState(earlier: Manifest, some: Manifest): boolean {
  const state = ({ certif, version, session, 'proces-verbal': pv, referentiel, options, entrees }: Manifest) =>
    JSON.stringify([certif, version, session, pv, referentiel, options, entrees.slice(0, 2)]);
  if (state(earlier) !== state(some)) return false;
  if (!isWhole(earlier)) return true;
  const told = new Map(earlier.entrees.map(({ fichier, sha256 }) => [fichier, sha256]));
  return some.entrees.every(({ fichier, sha256 }) => told.get(fichier) === sha256);
}

/**
 * The manifest of some candidates put into that of an earlier run, of the same state of the session: their entries are
 * replaced, the others stay as they were, but for inputs that nothing is made from any more: a fiche was renamed.
 */
export function replaceIn(ground: Ground, earlier: Manifest, plan: Ready, only: Only, later: Manifest): Manifest {
  const read = new Set(later.entrees.map(({ fichier }) => fichier));
  const own = new Set(filesOf(plan, (numero) => isChosen(only, numero)));
  const stays: Stays = {
    sorties: earlier.sorties.filter(({ fichier }) => !own.has(fichier)),
    'non-examines': earlier['non-examines'].filter(
      ({ fiche, numero }) => !isChosen(only, numero) && (fiche === undefined || !read.has(fiche)),
    ),
  };
  const [session, referentiel, ...others] = earlier.entrees;
  const bytes = new Set(later.entrees.map(({ sha256 }) => sha256));
  // What this run read under another name has been renamed.
  const kept = others.filter(({ fichier, sha256 }) => !read.has(fichier) && !bytes.has(sha256));
  return {
    ...earlier,
    entrees: [
      ...[session, referentiel].filter((entry) => entry !== undefined),
      ...[...(fichesBehind(ground, kept, plan, stays) ?? kept), ...later.entrees.slice(2)].sort(byFichier),
    ],
    sorties: [...stays.sorties, ...later.sorties].sort(byFichier),
    'non-examines': [...stays['non-examines'], ...later['non-examines']],
  };
}

/** What a manifest goes on saying of candidates who were not asked for. */
type Stays = Pick<Manifest, 'sorties' | 'non-examines'>;

/**
 * Of the inputs of an earlier run, the fiches of whoever it goes on speaking of; nothing where the fiche of one of them is
 * no longer among these, so that any input may be theirs.
 */
function fichesBehind(
  ground: Ground,
  inputs: readonly Entry[],
  plan: Ready,
  stays: Stays,
): readonly Entry[] | undefined {
  const { examined, leftOut, model } = plan;
  const read = [...examined.map(({ name, extrait }) => ({ name, candidat: extrait.candidat })), ...leftOut];
  const numeros = new Map(read.map(({ name, candidat }) => [fromSession(ground, model, name), candidat.numero]));
  const fiches = inputs.filter(({ fichier }) => numeros.has(fichier));
  const behind = new Set(fiches.map(({ fichier }) => numeros.get(fichier)));
  const files = new Set(filesOf(plan, (numero) => behind.has(numero)));
  const all =
    stays.sorties.every(({ fichier }) => files.has(fichier)) &&
    stays['non-examines'].every(({ numero }) => behind.has(numero));
  return all ? fiches : undefined;
}
