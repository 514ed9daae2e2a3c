import type { MembreJury } from '../documents/types.ts';
import type { Presence } from '../fiche/sheet.ts';
import { stepsAside } from './check-jury.ts';
import { composition, presentMembers } from './composition.ts';
import type { Entete, Extrait, Identite, Membre, ProcesVerbal, Quorum, Recusation } from './minutes.ts';
import type { SessionModel } from './session.ts';

/** What stands at the head of every document; the session completes what the referential does not say. */
export function enteteOf({ data, referentiel }: SessionModel): Entete {
  const { nom, adresse, siret } = data.certificateur;
  const certification = { ...referentiel.data.certification, ...data.certification };
  const { numero, rectifie } = data['proces-verbal'];
  return {
    certificateur: {
      nom,
      ...(adresse === undefined ? {} : { adresse }),
      ...(siret === undefined ? {} : { siret }),
    },
    certification: {
      intitule: certification.intitule ?? referentiel.reference,
      ...(certification.rncp === undefined ? {} : { rncp: certification.rncp }),
      ...(certification.niveau === undefined ? {} : { niveau: certification.niveau }),
    },
    referentiel: referentiel.reference,
    session: { code: data.code, date: data.date, lieu: data.lieu },
    procesVerbal: { numero, ...(rectifie === undefined ? {} : { rectifie }) },
  };
}

/** The minutes of the candidates examined, and the identity of those who are not: no cause. */
export function minutesOf(
  session: SessionModel,
  candidats: readonly Extrait[],
  nonExamines: readonly Identite[],
): ProcesVerbal {
  const count = (presence: Presence) => candidats.filter((candidat) => candidat.presence === presence).length;
  return {
    entete: enteteOf(session),
    visas: visas(session),
    jury: session.data.jury.map(membre),
    quorum: quorum(session, candidats),
    effectifs: {
      convoques: candidats.length + nonExamines.length,
      presents: count('present'),
      absents: count('absent'),
      excuses: count('excuse'),
      nonExamines: nonExamines.length,
    },
    blocs: session.referentiel.blocs.map(({ code, data }) => ({ code, intitule: data.intitule })),
    candidats: candidats.map(({ ligne }) => ligne),
    motifs: candidats.flatMap(({ motifs }) => motifs),
    ecarts: candidats.flatMap(({ ecarts }) => ecarts),
    exemptions: candidats.flatMap(({ exemptions }) => exemptions),
    nonExamines,
    incidents: session.data.incidents ?? [],
  };
}

function visas({ data, referentiel }: SessionModel): ProcesVerbal['visas'] {
  return [
    ...(referentiel.data['cadre-legal'] ?? []).map(({ code, source, origine, texte }) => ({
      titre: `l’article ${code} (${source} ; ${origine})`,
      texte,
    })),
    ...(data.visas ?? []).map((texte) => ({ titre: '', texte })),
  ];
}

function membre(data: MembreJury): Membre {
  return {
    nom: data.nom,
    qualite: data.qualite,
    organisme: data.organisme ?? '',
    role: data.role,
    externe: data.externe === 'oui',
    qualifie: data.qualifie === 'oui',
    present: data.present === 'oui',
  };
}

function quorum(session: SessionModel, candidats: readonly Extrait[]): Quorum {
  const present = presentMembers(session);
  const { minimum, partExternes } = composition(session.referentiel);
  const president = present.find(({ role }) => role === 'president');
  return {
    presents: present.length,
    minimum,
    externes: present.filter(({ externe }) => externe === 'oui').length,
    qualifies: present.filter(({ qualifie }) => qualifie === 'oui').length,
    president: president?.nom,
    partExternes: partExternes?.texte,
    recusations: candidats
      .filter(({ presence }) => presence === 'present')
      .flatMap(({ candidat }) => recusations(present, president, candidat)),
  };
}

/** Who steps aside for a candidate; where it is the president, the first other present member of the list presides. */
function recusations(
  present: readonly MembreJury[],
  president: MembreJury | undefined,
  candidat: Identite,
): readonly Recusation[] {
  const next = present.find((membre) => !stepsAside(membre, candidat.numero));
  return present
    .filter((membre) => stepsAside(membre, candidat.numero))
    .map((membre) => ({
      membre: membre.nom,
      candidat,
      ...(membre === president && next !== undefined ? { presidence: next.nom } : {}),
    }));
}
