import { arrange } from '../diagnostics/located.ts';
import { readDocument } from '../documents/read.ts';
import type { Pool } from '../io/pool.ts';
import { countSeverities } from '../workspace/check-all.ts';
import { type Making, makingOf } from '../workspace/document-key.ts';
import { readSource } from '../workspace/documents.ts';
import { sha256 } from '../workspace/hash.ts';
import { type LogoFile, readLogo } from '../workspace/logo-file.ts';
import { isReady } from '../workspace/minutes.ts';
import { type MinutesRequest, planMinutes } from '../workspace/minutes-plan.ts';
import type { MinutesWork } from '../workspace/minutes-work.ts';
import { MisuseError } from '../workspace/misuse.ts';
import { nameOf, pathOf } from '../workspace/names.ts';
import { openReferentiels } from '../workspace/referentiels.ts';
import type { SessionPlan } from '../workspace/session.ts';
import { applyBelowErrors } from '../workspace/settle.ts';
import type { MinutesOptions } from './commands/minutes.ts';
import { complain } from './complain.ts';
import { type Context, FOUND } from './context.ts';
import { concerning, unknownCandidate } from './minutes-only.ts';
import { minutesWords } from './minutes-words.ts';
import { writeMinutes } from './minutes-write.ts';
import { openProgress } from './progress.ts';
import { linesFor } from './say.ts';
import { verdictOn } from './verdict.ts';

/** Makes the documents of a session: everything is read and checked before the first one is written. */
export async function minutes(context: Context, words: string, options: MinutesOptions): Promise<number> {
  const { world } = context;
  const logo = options.logo === undefined ? undefined : await readLogo(world, options.logo);
  const name = nameOf(world.cwd, words);
  const bytes = await readSource(world, { name });
  const read = readDocument(name, bytes);
  if (read.kind !== undefined && read.kind !== 'session') throw new MisuseError('not-a-session', { path: words });
  if (read.data === undefined) {
    const { document } = read;
    const findings = document === undefined ? read.findings : applyBelowErrors(read.findings, [document]);
    await complain(context, arrange(findings), () => document?.text);
    return FOUND;
  }
  const referentiels = await openReferentiels(world, options.referentiel ?? []);
  const folder = pathOf(world.cwd, options.out);
  const making = makingOf(world.version, { anonyme: options.anonyme, logo: logo?.sha256 });
  const progress = openProgress(context, 'fiches');
  const request: MinutesRequest = {
    making,
    kept: options.force === true ? undefined : folder,
    anonyme: options.anonyme,
    logo: logo?.logo,
    jobs: options.jobs,
  };
  const { plan, pool } = await planMinutes(world, referentiels, read, request, progress.tell).finally(progress.clear);
  try {
    const target = { folder, making, session: sha256(bytes), logo };
    return await carryOut(context, plan, pool, target, options);
  } finally {
    await pool?.close();
  }
}

/** Where documents go, and what is told of them. */
export interface Target {
  /** Absolute. */
  readonly folder: string;
  readonly making: Making;
  /** The SHA-256 of the session's file. */
  readonly session: string;
  readonly logo: LogoFile | undefined;
}

async function carryOut(
  context: Context,
  plan: SessionPlan,
  pool: Pool<MinutesWork> | undefined,
  target: Target,
  options: MinutesOptions,
): Promise<number> {
  const { world, lang } = context;
  const only = options.only === undefined ? undefined : new Set(options.only);
  const unknown = unknownCandidate(plan, only);
  // A fiche that could not be read may be that of the one asked for.
  const { findings, leftOut } = concerning(plan, plan.refused || unknown !== undefined ? undefined : only);
  await complain(context, findings, (file) => plan.texts.get(file));
  const say = minutesWords(lang);
  await nameLeftOut(context, leftOut);
  if (pool === undefined || !isReady(plan) || (options.strict === true && leftOut.length > 0)) {
    await world.stderr.write(linesFor(world.stderr, plan.refused ? say.refused : say.strict(leftOut.length)));
    return FOUND;
  }
  if (unknown !== undefined) throw unknown;
  if (plan.model.anonyme && context.globals().quiet !== true)
    await world.stderr.write(linesFor(world.stderr, say.noAttestation));
  await writeMinutes(context, plan, pool, target, only);
  const code = await verdictOn(context, countSeverities(findings), options.maxWarnings);
  return leftOut.length > 0 ? FOUND : code;
}

async function nameLeftOut({ world, lang }: Context, leftOut: SessionPlan['leftOut']): Promise<void> {
  for (const { candidat, name } of leftOut) {
    const who = [candidat.numero, candidat.prenoms, candidat.nom]
      .filter((part) => part !== undefined && part !== '')
      .join(' ');
    await world.stderr.write(linesFor(world.stderr, minutesWords(lang).leftOut(who, name)));
  }
}
