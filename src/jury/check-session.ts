import { type Finding, type Path, report } from '../diagnostics/finding.ts';
import { findMarked } from '../documents/marker.ts';
import { checkFreeTexts } from '../fiche/check-privacy.ts';
import { nearest } from '../lib/nearest.ts';
import { checkJury } from './check-jury.ts';
import * as dateRules from './date-rules.ts';
import * as rules from './rules.ts';
import { inSession, type SessionModel, UNSET_DATE } from './session.ts';

/** Who the fiches of a session are about, as far as they could be read. */
export interface Roll {
  /** Every candidate number that could be read, whatever else is wrong with its fiche. */
  readonly numeros: ReadonlySet<string>;
  /** Whether some fiche named could not be read: its candidate is not known. */
  readonly incomplete: boolean;
}

/** What concerns the session itself, whoever its candidates: where one is an error, no minutes are made. */
export function checkSession(session: SessionModel, roll: Roll): readonly Finding[] {
  return [
    ...checkJury(session),
    ...checkHead(session),
    ...checkNumeros(session, roll),
    ...checkFreeTexts(freeTexts(session), (path) => inSession(session, path)),
    ...findMarked(session.data).map(({ path, cle }) => report(rules.TO_COMPLETE, inSession(session, path), { cle })),
  ];
}

function checkHead(session: SessionModel): readonly Finding[] {
  const { data, referentiel } = session;
  const titled = data.certification?.intitule ?? referentiel.data.certification?.intitule;
  const echeance = data.certification?.echeance ?? referentiel.data.certification?.echeance;
  const certification = inSession(session, data.certification === undefined ? [] : ['certification'], 'key');
  const { numero, rectifie } = data['proces-verbal'];
  return [
    ...(numero === rectifie
      ? [report(rules.SELF_CORRECTION, inSession(session, ['proces-verbal', 'rectifie']), { numero })]
      : []),
    ...(titled === undefined ? [report(rules.INTITULE, certification, { referentiel: referentiel.reference })] : []),
    ...(data.certificateur.recours === undefined
      ? [report(rules.APPEAL, inSession(session, ['certificateur'], 'key'), {})]
      : []),
    ...(data.date === UNSET_DATE
      ? [report(dateRules.BLANK_DATE, inSession(session, ['date']), { date: data.date })]
      : []),
    ...(echeance !== undefined && data.date > echeance
      ? [report(dateRules.AFTER_DEADLINE, inSession(session, ['date']), { date: data.date, echeance })]
      : []),
  ];
}

/** Candidates that a line or a member names; one unknown may be that of a fiche that could not be read. */
function checkNumeros(session: SessionModel, roll: Roll): readonly Finding[] {
  const { data } = session;
  const named: readonly (readonly [Path, string])[] = [
    ...(data.decisions?.lignes ?? []).map(
      ({ candidat }, index) => [['decisions', 'lignes', index, 'candidat'], candidat] as const,
    ),
    ...data.jury.flatMap(({ recusations = [] }, index) =>
      recusations.map((numero, rank) => [['jury', index, 'recusations', rank], numero] as const),
    ),
  ];
  return named.flatMap(([path, numero]) =>
    roll.numeros.has(numero)
      ? []
      : [
          report(
            rules.UNKNOWN_CANDIDATE,
            inSession(session, path),
            { numero },
            // Somebody may step aside for a candidate who then withdrew.
            {
              severity: roll.incomplete || path[0] === 'jury' ? 'warning' : 'error',
              suggestion: nearest(numero, [...roll.numeros]),
            },
          ),
        ],
  );
}

/** What the jury writes freely, and the minutes print. */
function freeTexts({ data }: SessionModel): readonly (readonly [Path, string | null | undefined])[] {
  return [
    ...(data.decisions?.lignes ?? []).map(
      ({ motif }, index) => [['decisions', 'lignes', index, 'motif'], motif] as const,
    ),
    ...(data.incidents ?? []).map((text, index) => [['incidents', index], text] as const),
  ];
}
