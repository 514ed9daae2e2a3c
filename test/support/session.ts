import type { Session } from '../../src/documents/types.ts';
import type { Dossier, SessionModel } from '../../src/jury/session.ts';
import type { ReferentielModel } from '../../src/referentiel/model.ts';
import { type FicheOptions, fiche } from './fiche.ts';
import { petitModele } from './referentiel.ts';

type Ligne = NonNullable<NonNullable<Session['decisions']>['lignes']>[number];
type Membre = Session['jury'][number];

export const NUMERO = '2026-0001';

export function membre(change: Partial<Membre> = {}): Membre {
  return {
    nom: 'Karim Benali',
    qualite: 'Responsable grands comptes',
    role: 'membre',
    externe: 'oui',
    qualifie: 'oui',
    present: 'oui',
    ...change,
  };
}

/** A session in order: a president and two members, every proposal confirmed. */
export function session(change: Partial<Session> = {}, referentiel: ReferentielModel = petitModele()): SessionModel {
  return {
    document: 'session.yaml',
    referentiel,
    data: {
      certif: 'session/1',
      code: 'S2026-06',
      referentiel: referentiel.reference,
      date: '2026-06-12',
      lieu: 'Lyon',
      certificateur: { nom: 'Institut Horizon Commerce', recours: 'Par lettre, dans les deux mois.' },
      certification: { intitule: 'Développeur commercial' },
      'proces-verbal': { numero: 'PV-2026-06' },
      jury: [
        membre({ nom: 'Claire Roux', role: 'president' }),
        membre(),
        membre({ nom: 'Sophie Lemaire', externe: 'non' }),
      ],
      fiches: ['fiches/*.yaml'],
      decisions: { propositions: 'confirmees' },
      ...change,
    },
  };
}

/** The session with these lines of decision about the candidate, every other proposal confirmed. */
export function lines(lignes: readonly Omit<Ligne, 'candidat'>[], referentiel?: ReferentielModel): SessionModel {
  const decisions = {
    propositions: 'confirmees' as const,
    lignes: lignes.map((ligne) => ({ candidat: NUMERO, ...ligne })),
  };
  return session({ decisions }, referentiel);
}

export function dossier(options: FicheOptions = {}): Dossier {
  return { numero: NUMERO, sheet: fiche(options) };
}
