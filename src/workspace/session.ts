import { type Finding, hasErrors, report } from '../diagnostics/finding.ts';
import { arrange, type LocatedFinding } from '../diagnostics/located.ts';
import type { ParsedDocument } from '../documents/document.ts';
import { locate } from '../documents/locate.ts';
import type { Session } from '../documents/types.ts';
import { checkSession } from '../jury/check-session.ts';
import { keepsOut } from '../jury/deliberate.ts';
import type { Extrait, Identite } from '../jury/minutes.ts';
import { DUPLICATE_CANDIDATE, NOBODY_LEFT } from '../jury/rules.ts';
import { inSession, type SessionModel, sessionModel } from '../jury/session.ts';
import { reportMissing } from './assess.ts';
import type { Ground } from './ground.ts';
import { holdIn, openHold } from './hold.ts';
import type { Loaded, LoadedSound } from './load-referentiel.ts';
import { folderOf } from './names.ts';
import type { Referentiels } from './referentiels.ts';
import { candidatOf, examine, type FicheRead } from './session-fiche.ts';
import { checkFound, findFiches, type NamedFiche } from './session-fiches.ts';

/** A fiche that enters the minutes: what is kept of it until its own documents are made. */
export interface Examined {
  /** The file, relative to the current folder. */
  readonly name: string;
  /** Of its bytes, in hexadecimal: whoever reads it again makes sure that it has not changed. */
  readonly sha256: string;
  readonly extrait: Extrait;
}

/** A fiche that does not: its candidate as far as it could be read, no cause. */
export interface LeftOut {
  readonly name: string;
  /** Nothing where the system refused the file. */
  readonly sha256: string | undefined;
  readonly candidat: Identite;
}

/** A session, read and checked with all its fiches. */
export interface SessionPlan {
  /** Nothing where its referential could not be used. */
  readonly model: SessionModel | undefined;
  readonly examined: readonly Examined[];
  readonly leftOut: readonly LeftOut[];
  readonly findings: readonly LocatedFinding[];
  /** The texts that findings stand in, or whose heads may set rules, by the name of the document. */
  readonly texts: ReadonlyMap<string, string>;
  /** The file that the referential was read from; its own errors are among the findings of the run. */
  readonly consulted: Loaded | undefined;
  /** Whether something concerns the session itself: no minutes can be made. */
  readonly refused: boolean;
}

/** `minutes` takes for an error what only waits (a mark, a request, a decision); `validate` does not. */
export type Purpose = 'validate' | 'minutes';

/** A session whose structure is sound and whose referential was found, before its fiches are read. */
export interface SessionOpened {
  readonly kind: 'opened';
  readonly model: SessionModel;
  /** The session's own document and its referential's. */
  readonly documents: readonly [ParsedDocument, ParsedDocument];
  readonly consulted: LoadedSound;
  readonly fiches: readonly NamedFiche[];
}

/** A session whose structure is sound, as it was read. */
export interface SessionRead {
  readonly document: ParsedDocument;
  readonly data: Session;
  /** Of the document by itself. */
  readonly findings: readonly LocatedFinding[];
}

/** Finds the referential of a session, and its fiches; a plan that is refused where there is no referential to use. */
export async function openSession(
  ground: Ground,
  referentiels: Referentiels,
  { document, data }: Omit<SessionRead, 'findings'>,
  { anonyme }: { readonly anonyme: true | undefined },
): Promise<SessionOpened | { readonly kind: 'unusable'; readonly plan: SessionPlan }> {
  const folder = folderOf(ground.cwd, document.name);
  const resolution = await referentiels.resolve(data.referentiel, folder);
  if (resolution.kind !== 'found') {
    const at = inSession({ document: document.name }, ['referentiel']);
    const plan: SessionPlan = {
      model: undefined,
      examined: [],
      leftOut: [],
      findings: locate([reportMissing(resolution, data.referentiel, at)], new Map([[document.name, document]])),
      texts: new Map([[document.name, document.text]]),
      consulted: resolution.kind === 'unsound' ? resolution.loaded : undefined,
      refused: true,
    };
    return { kind: 'unusable', plan };
  }
  const { loaded } = resolution;
  const model = sessionModel(document.name, data, resolution.model, anonyme);
  const fiches = await findFiches(ground, model, folder);
  return { kind: 'opened', model, documents: [document, loaded.document], consulted: loaded, fiches };
}

/**
 * Reads and checks a session whose structure is sound, with every fiche that it names. Of each fiche only what the
 * minutes print is kept, so that memory hardly grows with the candidates.
 */
export async function planSession(
  ground: Ground,
  referentiels: Referentiels,
  session: Omit<SessionRead, 'findings'>,
  purpose: Purpose,
): Promise<SessionPlan> {
  const opened = await openSession(ground, referentiels, session, { anonyme: undefined });
  if (opened.kind === 'unusable') return opened.plan;
  const reads: FicheRead[] = [];
  const hold = openHold();
  for (const fiche of opened.fiches) {
    const read = await examine(ground, opened.model, opened.documents, fiche);
    if (read !== undefined) reads.push(holdIn(hold, read));
  }
  return concludeSession(ground, opened, reads, purpose);
}

/** What comes of a session once its fiches are read, given in their order. */
export function concludeSession(
  ground: Pick<Ground, 'cwd'>,
  { model, documents: context, consulted, fiches }: SessionOpened,
  reads: readonly FicheRead[],
  purpose: Purpose,
): SessionPlan {
  const lost = checkFound(model, fiches, reads);
  const own = [
    ...lost,
    ...checkSession(model, {
      numeros: new Set(reads.flatMap(({ candidat }) => candidat.numero ?? [])),
      incomplete: reads.some(({ sound }) => !sound),
    }),
    ...checkDuplicates(reads),
    ...(lost.length === 0 ? checkSomebodyLeft(model, reads, purpose) : []),
  ];
  const severe = (finding: LocatedFinding): LocatedFinding =>
    purpose === 'minutes' && finding.waits === true ? { ...finding, severity: 'error' } : finding;
  const texts = [...reads, ...context].flatMap(({ name, text }) => (text === undefined ? [] : [[name, text] as const]));
  return {
    model,
    examined: reads.filter(isExamined).map(({ name, sha256, extrait }) => ({ name, sha256, extrait })),
    leftOut: reads
      .filter((read) => !read.misnamed && !isExamined(read))
      .map((read) => ({ name: read.name, sha256: read.sha256, candidat: candidatOf(ground, model, read) })),
    findings: arrange([...locateOwn(own, context, reads), ...reads.flatMap(({ findings }) => findings)].map(severe)),
    texts: new Map(texts),
    consulted,
    // Errors of the referential make every grading doubtful.
    refused: own.some(keepsOut) || hasErrors(consulted.errors) || reads.some(({ misnamed }) => misnamed),
  };
}

/** The session's own findings; of a fiche they name nothing but its number. */
function locateOwn(
  own: readonly Finding[],
  documents: readonly ParsedDocument[],
  reads: readonly FicheRead[],
): readonly LocatedFinding[] {
  const numbers = reads.map(({ name, numeroAt }) => [name, { rangeOf: () => numeroAt }] as const);
  const whole = documents.map((document) => [document.name, document] as const);
  return locate(own, new Map<string, Pick<ParsedDocument, 'rangeOf'>>([...numbers, ...whole]));
}

function isExamined(read: FicheRead): read is FicheRead & { readonly extrait: Extrait; readonly sha256: string } {
  return read.extrait !== undefined && read.sha256 !== undefined && !read.findings.some(keepsOut);
}

/** One fiche for each candidate; a duplicate stands at the second. */
function checkDuplicates(reads: readonly FicheRead[]): readonly Finding[] {
  const firsts = new Map<string, FicheRead>();
  return reads.flatMap((read) => {
    const { numero } = read.candidat;
    if (numero === undefined) return [];
    const first = firsts.get(numero);
    if (first === undefined) {
      firsts.set(numero, read);
      return [];
    }
    const path = ['candidat', 'numero'];
    const related = [{ at: { document: first.name, path }, relation: 'first-here' }] as const;
    return [report(DUPLICATE_CANDIDATE, { document: read.name, path }, { numero, autre: first.name }, { related })];
  });
}

/** Where somebody only waits for marks or for the jury, `validate` merely says so. */
function checkSomebodyLeft(model: SessionModel, reads: readonly FicheRead[], purpose: Purpose): readonly Finding[] {
  if (reads.some(isExamined)) return [];
  const onlyWaits = reads.some(
    ({ sound, findings }) => sound && findings.every(({ severity }) => severity !== 'error'),
  );
  const severity = purpose === 'validate' && onlyWaits ? 'info' : 'error';
  const at = inSession(model, ['fiches'], 'key');
  return [report(NOBODY_LEFT, at, { nombre: reads.length }, { severity })];
}
