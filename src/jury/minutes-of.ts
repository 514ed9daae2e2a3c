import type { MembreJury } from '../documents/types.ts';
import type { Presence } from '../fiche/sheet.ts';
import type { BlocNode, CandidatNode, CompetenceNode } from '../grading/tree.ts';
import { stepsAside } from './check-jury.ts';
import { codePv } from './code-pv.ts';
import { composition, presentMembers } from './composition.ts';
import type {
  EcartJury,
  Entete,
  ExemptionAccordee,
  Extrait,
  Identite,
  LigneCandidat,
  Membre,
  MotifNonValide,
  ProcesVerbal,
  Quorum,
  Recusation,
} from './minutes.ts';
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

/**
 * What the minutes say of one candidate. Of an exemption, only that it was granted and on which opinion;
 * no accommodation, justification, observation, refused or pending request (RGPD, art. 9).
 */
export function extraitOf(candidat: CandidatNode): Extrait {
  return {
    candidat: identite(candidat),
    presence: candidat.sheet.presence,
    ligne: ligne(candidat),
    motifs: motifs(candidat),
    ecarts: ecarts(candidat),
    exemptions: exemptions(candidat),
  };
}

export function identite({ sheet }: CandidatNode): Identite {
  const { numero, nom, prenoms } = sheet.data.candidat;
  return { numero, nom, prenoms };
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
  const { minimum, partExternes } = composition(session);
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

function ligne(candidat: CandidatNode): LigneCandidat {
  return {
    candidat: identite(candidat),
    codes: candidat.blocs.flatMap((bloc) => codePv(bloc, candidat) ?? []),
    resultat: candidat.resultat,
  };
}

function motifs(candidat: CandidatNode): readonly MotifNonValide[] {
  return candidat.blocs
    .filter(({ resultat }) => resultat === 'non-valide')
    .map((bloc) => ({
      candidat: identite(candidat),
      bloc: bloc.model.code,
      competences: bloc.competences.filter(({ resultat }) => resultat === 'non-acquise').map(manques),
      motif: bloc.decision?.motif,
    }));
}

function manques({ model, criteres, presence }: CompetenceNode): MotifNonValide['competences'][number] {
  return {
    code: model.code,
    intitule: model.data.intitule,
    criteres: criteres
      .filter(({ etat }) => etat === 'non-satisfait')
      .map((critere) => ({ code: critere.model.code, texte: critere.model.data.texte })),
    manquee: presence !== 'present',
  };
}

/** Where the jury departs from what the rules give after the decisions below, or puts a bloc off. */
function ecarts(candidat: CandidatNode): readonly EcartJury[] {
  return candidat.blocs.flatMap((bloc) => [
    ...bloc.competences.flatMap(({ model, decision, proposition }) =>
      ecart(candidat, model.code, proposition.valeur, decision),
    ),
    ...ecart(candidat, bloc.model.code, bloc.apresDecisions.valeur, bloc.decision),
  ]);
}

function ecart(
  candidat: CandidatNode,
  code: string,
  proposition: string,
  decision: BlocNode['decision'] | CompetenceNode['decision'],
): readonly EcartJury[] {
  if (decision === undefined || decision.decision === proposition) return [];
  return [
    { candidat: identite(candidat), code, proposition, resultat: decision.decision, motif: decision.motif ?? '' },
  ];
}

function exemptions(candidat: CandidatNode): readonly ExemptionAccordee[] {
  return candidat.exemptions
    .filter(({ etat }) => etat === 'dispense')
    .map(({ critere, data }) => ({ candidat: identite(candidat), critere, dateAvis: data.avis?.date ?? '' }));
}
