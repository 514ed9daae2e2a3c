import { type Finding, type Place, report } from '../diagnostics/finding.ts';
import type { LigneDecision } from '../documents/types.ts';
import type { Sheet } from '../fiche/sheet.ts';
import type { DecisionBloc, DecisionCompetence, DecisionExemption, DecisionsJury } from '../grading/decisions.ts';
import { onFiche } from '../grading/read-exemptions.ts';
import { nearest } from '../lib/nearest.ts';
import * as rules from './line-rules.ts';
import { type Dossier, inSession, type SessionModel } from './session.ts';

/** The lines of one candidate: those that fit, as decisions by code, and a finding for each that does not. */
export interface Lines {
  readonly decisions: DecisionsJury;
  readonly findings: readonly Finding[];
}

/** A line with what it decides, read from whichever of its three keys it has. */
type Target =
  | { readonly kind: 'bloc'; readonly code: string; readonly decision: DecisionBloc['decision'] }
  | { readonly kind: 'competence'; readonly code: string; readonly decision: DecisionCompetence['decision'] }
  | { readonly kind: 'exemption'; readonly code: string; readonly decision: DecisionExemption['decision'] };

interface Line {
  readonly target: Target;
  readonly motif: string | undefined;
  readonly at: Place;
  readonly motifAt: Place;
}

/** Reads the lines of a candidate. A line that fits nothing is an error and has no effect; of two, the first counts. */
export function readLines(session: SessionModel, dossier: Dossier): Lines {
  const lines = (session.data.decisions?.lignes ?? []).flatMap((ligne, index) =>
    ligne.candidat === dossier.numero ? readLine(session, ligne, index) : [],
  );
  const findings: Finding[] = [];
  const fitting: Line[] = [];
  const seen = new Map<string, Line>();
  for (const line of lines) {
    const { kind, code } = line.target;
    const first = seen.get(`${kind} ${code}`);
    const misfit = first === undefined ? checkFit(dossier, line) : duplicate(dossier, line, first);
    if (first === undefined) seen.set(`${kind} ${code}`, line);
    if (misfit === undefined) fitting.push(line);
    else findings.push(misfit);
  }
  const putOff = new Set(
    fitting.filter(({ target }) => target.decision === 'reporte').map(({ target }) => target.code),
  );
  const idle = fitting.filter(
    ({ target }) => target.kind !== 'bloc' && putOff.has(blocOf(dossier.sheet, target) ?? ''),
  );
  return {
    decisions: collect(
      session,
      fitting.filter((line) => !idle.includes(line)),
    ),
    findings: [...findings, ...idle.map((line) => noEffect(dossier, line))],
  };
}

function readLine(session: SessionModel, ligne: LigneDecision, index: number): readonly Line[] {
  const target = readTarget(ligne);
  if (target === undefined) return [];
  const path = ['decisions', 'lignes', index];
  return [
    {
      target,
      motif: ligne.motif ?? undefined,
      at: inSession(session, [...path, target.kind]),
      motifAt: inSession(session, ligne.motif === undefined ? path : [...path, 'motif'], 'key'),
    },
  ];
}

/** The schema admits exactly one target, and the words that go with it. */
function readTarget({ bloc, competence, exemption, decision }: LigneDecision): Target | undefined {
  if (bloc !== undefined) {
    return isOneOf(decision, ['valide', 'non-valide', 'reporte']) ? { kind: 'bloc', code: bloc, decision } : undefined;
  }
  if (competence !== undefined) {
    return isOneOf(decision, ['acquise', 'non-acquise'])
      ? { kind: 'competence', code: competence, decision }
      : undefined;
  }
  if (exemption === undefined) return undefined;
  return isOneOf(decision, ['accordee', 'refusee']) ? { kind: 'exemption', code: exemption, decision } : undefined;
}

function isOneOf<Word extends string>(word: string, words: readonly Word[]): word is Word {
  return words.some((known) => known === word);
}

function checkFit({ numero, sheet }: Dossier, { target, at }: Line): Finding | undefined {
  const { code } = target;
  const { referentiel } = sheet;
  const bloc = blocOf(sheet, target);
  if (bloc === undefined) {
    const suggestion = nearest(code, knownCodes(sheet, target));
    return report(
      rules.LINE_UNKNOWN,
      at,
      { code, candidat: numero, referentiel: referentiel.reference },
      { suggestion },
    );
  }
  const presented = sheet.presence === 'present' && sheet.presentes.some((model) => model.code === bloc);
  if (!presented) return report(rules.LINE_NOT_PRESENTED, at, { code, candidat: numero });
  return target.kind === 'exemption' ? checkRequest(sheet, numero, code, at) : undefined;
}

/** A line on an exemption answers a request that the fiche makes and does not decide itself. */
function checkRequest(sheet: Sheet, candidat: string, critere: string, at: Place): Finding | undefined {
  const requests = sheet.data.exemptions ?? [];
  const index = requests.findIndex((request) => request.critere === critere);
  const request = requests[index];
  if (request === undefined) return report(rules.NOT_ASKED, at, { critere, candidat });
  const decided = onFiche(sheet, request, index);
  if (decided === undefined) return undefined;
  const related = [{ at: decided.at, relation: 'first-here' }] as const;
  return report(rules.ALREADY_DECIDED, at, { critere, candidat, date: decided.date }, { related });
}

function duplicate({ numero }: Dossier, { target, at }: Line, first: Line): Finding {
  const related = [{ at: first.at, relation: 'first-here' }] as const;
  return report(rules.LINE_DUPLICATE, at, { code: target.code, candidat: numero }, { related });
}

function noEffect({ numero, sheet }: Dossier, { target, at }: Line): Finding {
  return report(rules.NO_EFFECT, at, { code: target.code, candidat: numero, bloc: blocOf(sheet, target) ?? '' });
}

/** The bloc in which a line decides; nothing where its code is unknown. */
function blocOf({ referentiel }: Sheet, { kind, code }: Target): string | undefined {
  switch (kind) {
    case 'bloc':
      return referentiel.blocByCode.get(code)?.code;
    case 'competence':
      return referentiel.competenceByCode.get(code)?.bloc;
    case 'exemption':
      return referentiel.critereByCode.get(code)?.bloc;
  }
}

function knownCodes({ referentiel }: Sheet, { kind }: Target): readonly string[] {
  switch (kind) {
    case 'bloc':
      return [...referentiel.blocByCode.keys()];
    case 'competence':
      return [...referentiel.competenceByCode.keys()];
    case 'exemption':
      return [...referentiel.critereByCode.keys()];
  }
}

function collect({ data }: SessionModel, lines: readonly Line[]): DecisionsJury {
  const blocs = new Map<string, DecisionBloc>();
  const competences = new Map<string, DecisionCompetence>();
  const exemptions = new Map<string, DecisionExemption>();
  for (const { target, ...line } of lines) {
    if (target.kind === 'bloc') blocs.set(target.code, { decision: target.decision, ...line });
    else if (target.kind === 'competence') competences.set(target.code, { decision: target.decision, ...line });
    else exemptions.set(target.code, { decision: target.decision, date: data.date, ...line });
  }
  return { blocs, competences, exemptions };
}
