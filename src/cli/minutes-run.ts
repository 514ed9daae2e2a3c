import { join } from 'node:path';
import { arrange } from '../diagnostics/located.ts';
import { readDocument } from '../documents/read.ts';
import { walk } from '../io/walk.ts';
import type { SessionModel } from '../jury/session.ts';
import { visible } from '../render/visible.ts';
import { countSeverities } from '../workspace/check-all.ts';
import { readSource } from '../workspace/documents.ts';
import { openHashed, sha256 } from '../workspace/hash.ts';
import { manifestOf } from '../workspace/manifest.ts';
import { makeDocuments, type Output, type Ready, resultNames } from '../workspace/minutes.ts';
import { MisuseError } from '../workspace/misuse.ts';
import { displayName, pathOf } from '../workspace/names.ts';
import { findingsOf, openReferentiels } from '../workspace/referentiels.ts';
import { planSession, type SessionPlan } from '../workspace/session.ts';
import { applyBelowErrors } from '../workspace/settle.ts';
import type { MinutesOptions } from './commands/minutes.ts';
import { complain } from './complain.ts';
import { type Context, FOUND } from './context.ts';
import { candidatText, decisionsTail } from './decisions-text.ts';
import { type LogoFile, openDrawings, readLogo } from './drawings.ts';
import { minutesWords } from './minutes-words.ts';
import { verdictOn } from './verdict.ts';

const DECISIONS = 'decisions.json';
const MANIFEST = 'manifest.json';
/** What minutes write is French, whoever makes them. */
const LANG = 'fr';

/** Makes the documents of a session: everything is read and checked before the first one is written. */
export async function minutes(context: Context, words: string, options: MinutesOptions): Promise<number> {
  const { world, lang } = context;
  const logo = options.logo === undefined ? undefined : await readLogo(world, options.logo);
  const name = displayName(world.cwd, pathOf(world.cwd, words));
  const bytes = await readSource(world, { name });
  const read = readDocument(name, bytes);
  if (read.kind !== undefined && read.kind !== 'session') throw new MisuseError('not-a-session', { path: words });
  if (read.data === undefined) {
    const documents = read.document === undefined ? [] : [read.document];
    await complain(context, arrange(applyBelowErrors(read.findings, documents)), () => read.document?.text);
    return FOUND;
  }
  const referentiels = await openReferentiels(world, options.referentiel ?? []);
  const plan = await planSession(world, referentiels, read.document, read.data, 'minutes', {
    ...(options.anonyme === true ? { anonyme: true } : {}),
  });
  const consulted = plan.consulted === undefined ? [] : [plan.consulted];
  const found = arrange([...read.findings, ...plan.findings, ...findingsOf(consulted)]);
  const findings = applyBelowErrors(found, plan.documents.values());
  await complain(context, findings, (file) => plan.documents.get(file)?.text);

  const say = minutesWords(lang);
  await nameLeftOut(context, plan);
  if (!isReady(plan) || (options.strict === true && plan.leftOut.length > 0)) {
    await world.stderr.write(`${plan.refused ? say.refused : say.strict(plan.leftOut.length)}\n`);
    return FOUND;
  }
  if (plan.model.anonyme && context.globals().quiet !== true) await world.stderr.write(`${say.noAttestation}\n`);
  await write(context, { ...plan, findings }, pathOf(world.cwd, options.out), sha256(bytes), logo);
  const code = await verdictOn(context, countSeverities(findings), options.maxWarnings);
  return plan.leftOut.length > 0 ? FOUND : code;
}

function isReady(plan: SessionPlan): plan is Ready {
  return plan.model !== undefined && !plan.refused;
}

async function nameLeftOut({ world, lang }: Context, { leftOut }: SessionPlan): Promise<void> {
  for (const { candidat, name } of leftOut) {
    const who = [candidat.numero, candidat.prenoms, candidat.nom]
      .filter((part) => part !== undefined && part !== '')
      .join(' ');
    await world.stderr.write(`${visible(minutesWords(lang).leftOut(who, name))}\n`);
  }
}

/** The head of the decisions, up to the first candidate. */
function decisionsHead({ data }: SessionModel): string {
  const head = { certif: 'decisions/1', session: data.code, 'proces-verbal': data['proces-verbal'].numero };
  return `${JSON.stringify(head).slice(0, -1)},"candidats":[\n`;
}

/** Writes every document, then the decisions, then the manifest, which speaks of whole files only. */
async function write(
  context: Context,
  plan: Ready,
  folder: string,
  session: string,
  logo: LogoFile | undefined,
): Promise<void> {
  const { world, globals } = context;
  const referentiel = plan.consulted === undefined ? '' : sha256(await readSource(world, plan.consulted));
  const outputs: Output[] = [];
  const tell = async (fichier: string) => {
    if (globals().quiet !== true) await world.stdout.write(`${displayName(world.cwd, join(folder, fichier))}\n`);
  };
  const decisions = await openHashed(world.files, join(folder, DECISIONS));
  try {
    let before = decisionsHead(plan.model);
    const made = makeDocuments(
      world,
      plan,
      await openDrawings(world, logo),
      folder,
      async ({ candidat, fiche, document }) => {
        await decisions.write(before + candidatText(candidat, fiche, document, LANG));
        before = ',\n';
      },
    );
    for await (const output of made) {
      outputs.push(output);
      await tell(output.fichier);
    }
    await decisions.write('\n');
    for (const piece of decisionsTail(plan.findings, LANG, resultNames(world, plan))) await decisions.write(piece);
  } catch (error) {
    await decisions.drop();
    throw error;
  }
  outputs.push({ fichier: DECISIONS, sha256: await decisions.close() });
  await tell(DECISIONS);
  const manifest = manifestOf(world, plan, world.version, { session, referentiel, logo }, outputs);
  await world.files.write(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`);
  await tell(MANIFEST);
  await nameStale(context, folder, outputs);
}

/** A PDF, or any file that an interrupted run left unfinished. */
const LEFT = /^(?:proces-verbal|(?:rapports|attestations)\/[^/]+)\.pdf$|\.(?:pdf|json)\.[0-9a-f]{12}\.tmp$/;

/** Documents of an earlier run, of a candidate who left the session for one, are neither deleted nor kept in silence. */
async function nameStale({ world, lang }: Context, folder: string, outputs: readonly Output[]): Promise<void> {
  const made = new Set(outputs.map(({ fichier }) => fichier));
  for (const fichier of await walk(world.files, folder, (name) => LEFT.test(name))) {
    if (made.has(fichier)) continue;
    const name = displayName(world.cwd, join(folder, fichier));
    await world.stderr.write(`${visible(minutesWords(lang).stale(name))}\n`);
  }
}
