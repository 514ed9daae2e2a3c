import type { CandidatNode } from '../grading/tree.ts';
import { identite } from './extrait-of.ts';
import type { Attestation, Rapport } from './minutes.ts';
import { enteteOf } from './minutes-of.ts';
import type { SessionModel } from './session.ts';

/** The individual report of a candidate. */
export function rapportOf(session: SessionModel, candidat: CandidatNode): Rapport {
  return { entete: enteteOf(session), candidat, recours: session.data.certificateur.recours };
}

/**
 * An attestation for each bloc validated in this session; it says nothing of how (no exemption, no accommodation). None
 * where documents are anonymous: an attestation is of somebody.
 */
export function attestationsOf(session: SessionModel, candidat: CandidatNode): readonly Attestation[] {
  if (session.anonyme) return [];
  const { 'nom-usage': nomUsage, naissance, 'lieu-naissance': lieuNaissance } = candidat.sheet.data.candidat;
  return candidat.blocs
    .filter(({ resultat }) => resultat === 'valide')
    .map(({ model }) => ({
      entete: enteteOf(session),
      candidat: {
        ...identite(candidat),
        ...(nomUsage === undefined ? {} : { nomUsage }),
        ...(naissance === undefined ? {} : { naissance }),
        ...(lieuNaissance === undefined ? {} : { lieuNaissance }),
      },
      bloc: { code: model.code, intitule: model.data.intitule },
      competences: model.competences.map(({ code, data }) => ({ code, intitule: data.intitule })),
    }));
}
