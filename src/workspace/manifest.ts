import { sep } from 'node:path';
import type { SessionModel } from '../jury/session.ts';
import type { Ground } from './ground.ts';
import { fromSession, type Output, type Ready } from './minutes.ts';
import { displayName, pathOf } from './names.ts';
import type { Examined, LeftOut } from './session.ts';

/** A file that went in: its name, relative to the current folder, and the SHA-256 of its bytes in hexadecimal. */
export interface Input {
  readonly fichier: string;
  readonly sha256: string;
}

/** What went in and what came out, with the SHA-256 of each file; written last, so that it speaks of whole files. */
export function manifestOf(
  ground: Ground,
  { model, examined, leftOut, consulted }: Ready,
  version: string,
  inputs: { readonly session: string; readonly referentiel: string; readonly logo: Input | undefined },
  sorties: readonly Output[],
) {
  const entree = ({ name, sha256: digest }: Examined | LeftOut) =>
    digest === undefined ? [] : [{ fichier: fromSession(ground, model, name), sha256: digest }];
  const referentiel = consulted?.name ?? '';
  const logo =
    inputs.logo === undefined
      ? undefined
      : { fichier: fromSession(ground, model, inputs.logo.fichier), sha256: inputs.logo.sha256 };
  return {
    certif: 'manifest/1',
    version,
    session: model.data.code,
    'proces-verbal': model.data['proces-verbal'].numero,
    referentiel: model.referentiel.reference,
    ...(model.anonyme ? { anonyme: 'oui' } : {}),
    ...(logo === undefined ? {} : { logo: logo.fichier }),
    entrees: [
      { fichier: fromSession(ground, model, model.document), sha256: inputs.session },
      // A referential of the package has no path of its own in the session's world: its name says which it is.
      { fichier: referentielName(ground, model, referentiel), sha256: inputs.referentiel },
      ...(logo === undefined ? [] : [logo]),
      ...[...examined, ...leftOut].flatMap(entree).sort(byFichier),
    ],
    sorties: [...sorties].sort(byFichier),
    'non-examines': leftOut.map(({ name, candidat }) => ({
      fiche: fromSession(ground, model, name),
      ...candidat,
    })),
  };
}

function referentielName(ground: Ground, model: SessionModel, name: string): string {
  const inPackage = pathOf(ground.cwd, name).startsWith(`${ground.packageFolder}${sep}`);
  return inPackage
    ? `certif:${displayName(ground.packageFolder, pathOf(ground.cwd, name))}`
    : fromSession(ground, model, name);
}

function byFichier(a: { readonly fichier: string }, b: { readonly fichier: string }): number {
  return a.fichier < b.fichier ? -1 : 1;
}
