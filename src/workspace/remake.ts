import { createHash } from 'node:crypto';
import { readDocument } from '../documents/read.ts';
import type { Pool } from '../io/pool.ts';
import type { Yard } from './crew.ts';
import { type LogoFile, readLogo } from './logo-file.ts';
import { isWhole, MANIFEST, type Manifest, manifestOf } from './manifest.ts';
import { DECISIONS, isReady, makeDocuments, type Ready } from './minutes.ts';
import { planMinutes } from './minutes-plan.ts';
import type { MinutesWork } from './minutes-work.ts';
import { displayName } from './names.ts';
import { openReferentiels } from './referentiels.ts';
import { type Compared, inputPath } from './verify.ts';

/**
 * Makes in memory what a manifest names, from a session (absolute) whose files are those that went in, and compares the bytes:
 * `altered` where the manifest says others, `missing` where it should name a file, `not-ours` where nothing makes that file.
 * Nothing where the session cannot be used.
 */
export async function remake(
  yard: Yard,
  session: string,
  manifest: Manifest,
  jobs: number | undefined,
  tell: (done: number, total: number) => Promise<void>,
): Promise<readonly Compared[] | undefined> {
  const { version, options, entrees } = manifest;
  const read = readDocument(displayName(yard.cwd, session), (await yard.files.readIfFile(session)) ?? new Uint8Array());
  const referentiel = entrees[1];
  if (read.kind !== 'session' || read.data === undefined || referentiel === undefined) return undefined;
  const referentiels = await openReferentiels(yard, [inputPath(yard, session, referentiel)]);
  const entry = entrees.find(({ sha256 }) => sha256 === options.logo);
  const logo = entry && (await readLogo(yard, inputPath(yard, session, entry)));
  const request = {
    making: { version, options },
    kept: undefined,
    anonyme: options.anonyme,
    logo: logo?.logo,
    jobs,
  };
  const { plan, pool } = await planMinutes(yard, referentiels, read, request, async () => undefined);
  if (pool === undefined) return undefined;
  try {
    if (!isReady(plan)) return undefined;
    const made = compareMade(manifest, await makeAll(yard, pool, plan, manifest, tell));
    return [...made, ...compareManifest(yard, plan, manifest, logo)];
  } finally {
    await pool.close();
  }
}

/** The manifest of a whole run made again, but for its digests, which were compared. */
function compareManifest(yard: Yard, plan: Ready, manifest: Manifest, logo: LogoFile | undefined): readonly Compared[] {
  const { version, options, entrees, sorties } = manifest;
  if (!isWhole(manifest)) return [];
  const [session, referentiel] = entrees.map(({ sha256 }) => sha256);
  const again = manifestOf(yard, plan, undefined, {
    version,
    options,
    session: session ?? '',
    referentiel: referentiel ?? '',
    logo,
    sorties,
  });
  return JSON.stringify(again) === JSON.stringify({ ...again, ...manifest })
    ? []
    : [{ fichier: MANIFEST, state: 'altered' }];
}

/** The SHA-256 of everything that is made, by file. */
async function makeAll(
  yard: Yard,
  pool: Pool<MinutesWork>,
  plan: Ready,
  manifest: Manifest,
  tell: (done: number, total: number) => Promise<void>,
): Promise<ReadonlyMap<string, string>> {
  const made = new Map<string, string>();
  const decisions = createHash('sha256');
  const only = isWhole(manifest) ? undefined : new Set(plan.examined.map(({ extrait }) => extrait.candidat.numero));
  for await (const one of makeDocuments(yard, pool, plan, only)) {
    if ('text' in one) {
      decisions.update(one.text);
      continue;
    }
    made.set(one.fichier, one.sha256);
    await tell(made.size, manifest.sorties.length);
  }
  return only === undefined ? made.set(DECISIONS, decisions.digest('hex')) : made;
}

function compareMade(manifest: Manifest, made: ReadonlyMap<string, string>): readonly Compared[] {
  const { sorties } = manifest;
  const named = new Set(sorties.map(({ fichier }) => fichier));
  const compared = sorties.map(({ fichier, sha256 }): Compared => {
    const digest = made.get(fichier);
    return { fichier, state: digest === undefined ? 'not-ours' : digest === sha256 ? 'same' : 'altered' };
  });
  if (!isWhole(manifest)) return compared;
  const unnamed = [...made.keys()].filter((fichier) => !named.has(fichier));
  return [...compared, ...unnamed.map((fichier) => ({ fichier, state: 'missing' }) as const)];
}
