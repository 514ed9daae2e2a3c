import { ahead } from '../io/ahead.ts';
import type { Pool } from '../io/pool.ts';
import { isValide } from '../jury/code-pv.ts';
import { minutesOf } from '../jury/minutes-of.ts';
import type { SessionModel } from '../jury/session.ts';
import { windowOf } from './crew.ts';
import { decisionsHead, decisionsTail } from './decisions-text.ts';
import type { Ground } from './ground.ts';
import { attestationName, LANG, type Made, type MinutesWork, PROCES_VERBAL, rapportName } from './minutes-work.ts';
import { fromSession } from './names.ts';
import { outputNames } from './output-names.ts';
import type { Examined, SessionPlan } from './session.ts';

export const DECISIONS = 'decisions.json';

/** A session whose minutes can be made. */
export interface Ready extends SessionPlan {
  readonly model: SessionModel;
}

export function isReady(plan: SessionPlan): plan is Ready {
  return plan.model !== undefined && !plan.refused;
}

/** A piece of the document of decisions, which is too long to be held. */
export interface Piece {
  readonly fichier: typeof DECISIONS;
  readonly text: string;
}

/** The candidates of whom documents are to be made: some, by number, or all. */
export type Only = ReadonlySet<string> | undefined;

/**
 * Makes everything that comes of a session, in one order whoever makes it: each candidate's report and attestations, with
 * their piece of the decisions, then the procès-verbal, which takes longest and so is begun first. Of some candidates only,
 * neither the procès-verbal nor the decisions. Nothing is written: a run writes what it is handed, a check compares it.
 */
export async function* makeDocuments(
  ground: Ground,
  pool: Pool<MinutesWork>,
  plan: Ready,
  only: Only,
): AsyncGenerator<Made | Piece> {
  const { model } = plan;
  const bases = basesOf(plan);
  const results = (candidats: readonly Examined[]) =>
    ahead(candidats, windowOf(pool), ({ name, sha256, extrait }) =>
      pool.run('candidat', { name, sha256, base: bases.get(extrait.candidat.numero) ?? '' }),
    );
  if (only !== undefined) {
    for await (const { made } of results(chosen(plan, only))) yield* made;
    return;
  }
  const procesVerbal = pool.run('procesVerbal', minutesIn(plan));
  // A failure is thrown where its turn comes; until then it must not count as unhandled.
  procesVerbal.catch(() => undefined);
  let before = decisionsHead({ session: model.data.code, 'proces-verbal': model.data['proces-verbal'].numero });
  for await (const { made, decisions } of results(plan.examined)) {
    yield* made;
    yield { fichier: DECISIONS, text: before + decisions };
    before = ',\n';
  }
  yield await procesVerbal;
  yield { fichier: DECISIONS, text: '\n' };
  for (const text of decisionsTail(plan.findings, LANG, resultNames(ground, plan))) yield { fichier: DECISIONS, text };
}

/**
 * The names that the results give to documents: relative to the session's folder; but a fiche, whose name may be the
 * candidate's, has the candidate's number where they are anonymous.
 */
function resultNames(ground: Pick<Ground, 'cwd'>, { model, examined, leftOut }: Ready): (document: string) => string {
  const candidats = [...examined.map(({ name, extrait }) => ({ name, candidat: extrait.candidat })), ...leftOut];
  const numeros = new Map(model.anonyme ? candidats.map(({ name, candidat }) => [name, candidat.numero]) : []);
  return (document) => numeros.get(document) ?? fromSession(ground, model, document);
}

function minutesIn({ model, examined, leftOut }: Ready) {
  return minutesOf(
    model,
    examined.map(({ extrait }) => extrait),
    leftOut.map(({ candidat }) => candidat),
  );
}

/** Those of the candidates examined who were chosen. */
export function chosen({ examined }: Ready, only: Only): readonly Examined[] {
  return examined.filter(({ extrait }) => isChosen(only, extrait.candidat.numero));
}

/** Whether documents are asked for of the candidate who has this number. */
export function isChosen(only: Only, numero: string): boolean {
  return only === undefined || only.has(numero);
}

/** How many PDFs there will be. */
export function countDocuments(plan: Ready, only: Only): number {
  const ofEach = chosen(plan, only).map(
    ({ extrait }) => 1 + (plan.model.anonyme ? 0 : extrait.ligne.codes.filter(isValide).length),
  );
  return ofEach.reduce((sum, count) => sum + count, only === undefined ? 1 : 0);
}

/** The files that a run leaves alone: of some candidates only, whatever may be made of the others, and of the session. */
export function leftAlone(plan: Ready, only: Only): ReadonlySet<string> {
  if (only === undefined) return new Set();
  return new Set([PROCES_VERBAL, DECISIONS, ...filesOf(plan, (numero) => !isChosen(only, numero))]);
}

/** Every file that may ever have been made of the candidates with these numbers: whichever blocs they validated, examined now or not. */
export function filesOf(plan: Ready, isWanted: (numero: string) => boolean = () => true): readonly string[] {
  const blocs = plan.model.referentiel.blocs.map(({ code }) => code);
  return [...basesOf(plan)]
    .filter(([numero]) => isWanted(numero))
    .flatMap(([, base]) => [rapportName(base), ...blocs.map((bloc) => attestationName(base, bloc))]);
}

/** What the names of a candidate's files begin with, by number: they depend on those of all, examined or not. */
function basesOf({ examined, leftOut }: Ready): ReadonlyMap<string, string> {
  return outputNames([...examined.map(({ extrait }) => extrait), ...leftOut].map(({ candidat }) => candidat.numero));
}
