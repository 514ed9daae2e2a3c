import { sep } from 'node:path';
import type { Entree, Manifest as ManifestDocument, Sortie } from '../documents/generated/manifest.ts';
import { isManifest } from '../documents/validators.ts';
import type { SessionModel } from '../jury/session.ts';
import type { DocumentOptions } from './document-key.ts';
import type { Ground } from './ground.ts';
import type { LogoFile } from './logo-file.ts';
import { chosen, isChosen, type Only, type Ready } from './minutes.ts';
import { PROCES_VERBAL } from './minutes-work.ts';
import { displayName, fromSession, pathOf } from './names.ts';
import type { Examined, LeftOut } from './session.ts';

export const MANIFEST = 'manifest.json';
/** Before the name of an input that comes with certif. */
export const IN_PACKAGE = 'certif:';

/** A file and the SHA-256 of its bytes, in hexadecimal. */
export type Entry = Entree | Sortie;

/**
 * What went in and what came out. Inputs are named from the session's folder, outputs from that of the manifest: it says
 * nowhere where the one stands from the other, so that it is the same wherever they stand.
 */
export interface Manifest extends ManifestDocument {
  /** The first manifests told of none. */
  readonly options: DocumentOptions;
}

/** What a manifest is made of beside its session. */
interface Told {
  readonly version: string;
  readonly options: DocumentOptions;
  /** The SHA-256 of the session's file and of the referential's. */
  readonly session: string;
  readonly referentiel: string;
  readonly logo: Pick<LogoFile, 'name' | 'sha256'> | undefined;
  readonly sorties: readonly Entry[];
}

/** The manifest of a run, of all candidates or of some; written last, so that it speaks of whole files. */
export function manifestOf(ground: Ground, plan: Ready, only: Only, made: Told): Manifest {
  const { model, leftOut, consulted } = plan;
  const logo = made.logo === undefined ? [] : [made.logo];
  const out = leftOut.filter(({ candidat }) => isChosen(only, candidat.numero));
  const entree = ({ name, sha256 }: Examined | LeftOut | Pick<LogoFile, 'name' | 'sha256'>) =>
    sha256 === undefined ? [] : [{ fichier: fromSession(ground, model, name), sha256 }];
  return {
    certif: 'manifest/1',
    version: made.version,
    session: model.data.code,
    'proces-verbal': model.data['proces-verbal'].numero,
    referentiel: model.referentiel.reference,
    options: made.options,
    entrees: [
      { fichier: fromSession(ground, model, model.document), sha256: made.session },
      { fichier: referentielName(ground, model, consulted?.name ?? ''), sha256: made.referentiel },
      ...[...chosen(plan, only), ...out, ...logo].flatMap(entree).sort(byFichier),
    ],
    sorties: [...made.sorties].sort(byFichier),
    // The name of a fiche may be the candidate's.
    'non-examines': out.map(({ name, candidat }) =>
      model.anonyme ? candidat : { fiche: fromSession(ground, model, name), ...candidat },
    ),
  };
}

/** Whether a manifest is of all candidates: that of some names no procès-verbal, and says nothing of the others. */
export function isWhole({ sorties }: Manifest): boolean {
  return sorties.some(({ fichier }) => fichier === PROCES_VERBAL);
}

/** Reads a manifest; `cut` where the file is none of this form, `other-form` where it says that it is of another. */
export function readManifest(file: Uint8Array): Manifest | 'other-form' | 'cut' {
  const data = parse(file);
  if (isManifest(data) && namesOnce(data)) return { ...data, options: data.options ?? {} };
  return isOtherForm(data) ? 'other-form' : 'cut';
}

function parse(file: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(file));
  } catch {
    return undefined;
  }
}

/** Each file once, which a schema cannot ask for. */
function namesOnce({ entrees, sorties }: ManifestDocument): boolean {
  return [entrees, sorties].every((list) => new Set(list.map(({ fichier }) => fichier)).size === list.length);
}

function isOtherForm(data: unknown): boolean {
  const certif = typeof data === 'object' && data !== null && 'certif' in data ? data.certif : undefined;
  return /^manifest\/(?!1$)\d+$/.test(String(certif));
}

/** A referential of the package has no path of its own in the session's world: its name says which it is. */
function referentielName(ground: Ground, model: SessionModel, name: string): string {
  const inPackage = pathOf(ground.cwd, name).startsWith(`${ground.packageFolder}${sep}`);
  return inPackage
    ? `${IN_PACKAGE}${displayName(ground.packageFolder, pathOf(ground.cwd, name))}`
    : fromSession(ground, model, name);
}

/** The order of the files in a manifest. */
export function byFichier(a: Entry, b: Entry): number {
  return a.fichier < b.fichier ? -1 : 1;
}
