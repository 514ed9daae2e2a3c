import { arrange } from '../diagnostics/located.ts';
import { ahead } from '../io/ahead.ts';
import type { Pool } from '../io/pool.ts';
import { batches } from '../lib/batches.ts';
import { openCrew, windowOf, type Yard } from './crew.ts';
import { holdIn, openHold } from './hold.ts';
import { type MinutesSetup, type MinutesWork, openMinutes } from './minutes-work.ts';
import { findingsOf, type Referentiels } from './referentiels.ts';
import { concludeSession, openSession, type SessionPlan, type SessionRead } from './session.ts';
import type { FicheRead } from './session-fiche.ts';
import { applyBelowErrors } from './settle.ts';

/** How documents are to be made. */
export interface MinutesRequest extends Pick<MinutesSetup, 'making' | 'kept' | 'anonyme' | 'logo'> {
  /** Threads at most; as many as are worth it where not said. */
  readonly jobs: number | undefined;
}

/** A session that was read and checked, and who makes its documents; whoever asked for them closes the pool. */
export interface PlannedMinutes {
  readonly plan: SessionPlan;
  /** Nothing where not even the referential was found. */
  readonly pool: Pool<MinutesWork> | undefined;
}

/** How many fiches are handed to a thread at a time. */
const BATCH = 8;
/** From how many candidates on a second thread, which opens the fonts once more, saves more time than it takes to start. */
const WORTH = 12;

/** Reads and checks a session with its fiches, for its minutes; `tell` hears how many of the fiches are read. */
export async function planMinutes(
  yard: Yard,
  referentiels: Referentiels,
  session: SessionRead,
  { jobs, ...request }: MinutesRequest,
  tell: (done: number, total: number) => Promise<void>,
): Promise<PlannedMinutes> {
  const opened = await openSession(yard, referentiels, session, request);
  if (opened.kind === 'unusable') return { plan: withTold(opened.plan, session), pool: undefined };
  const { fiches } = opened;
  const [own, ofReferentiel] = opened.documents.map(({ name, text }) => ({ name, text }));
  const setup = { work: 'minutes', texts: [own, ofReferentiel], ...request };
  const load = { tasks: fiches.length, worth: WORTH, jobs };
  const pool = await openCrew<MinutesWork>(yard, load, setup, async () => openMinutes(yard, opened, request));
  try {
    const reads: FicheRead[] = [];
    const hold = openHold();
    let done = 0;
    const examined = ahead(batches(fiches, BATCH), windowOf(pool), (some) => pool.run('examine', some));
    for await (const batch of examined) {
      for (const read of batch) if (read !== undefined) reads.push(holdIn(hold, read));
      done += batch.length;
      await tell(done, fiches.length);
    }
    return { plan: withTold(concludeSession(yard, opened, reads, 'minutes'), session), pool };
  } catch (error) {
    await pool.close();
    throw error;
  }
}

/** All that is told of a session: of its own document, its fiches and its referential, as the heads of documents set it. */
function withTold(plan: SessionPlan, { findings }: SessionRead): SessionPlan {
  const consulted = plan.consulted === undefined ? [] : [plan.consulted];
  const heads = [...plan.texts].map(([name, text]) => ({ name, text }));
  const found = arrange([...findings, ...plan.findings, ...findingsOf(consulted)]);
  return { ...plan, findings: applyBelowErrors(found, heads) };
}
