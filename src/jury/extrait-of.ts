import type { BlocNode, CandidatNode, CompetenceNode } from '../grading/tree.ts';
import { codePv } from './code-pv.ts';
import type { EcartJury, ExemptionAccordee, Extrait, Identite, LigneCandidat, MotifNonValide } from './minutes.ts';

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

/** By what the minutes name a candidate: never more than that. */
export function identite({ sheet }: CandidatNode): Identite {
  const { numero, nom, prenoms } = sheet.data.candidat;
  return nom === '' ? { numero } : { numero, nom, prenoms };
}

function ligne(candidat: CandidatNode): LigneCandidat {
  return {
    candidat: identite(candidat),
    parcours: candidat.sheet.complet ? 'complet' : 'blocs',
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

function manques({ model, criteres, presence, proposition }: CompetenceNode): MotifNonValide['competences'][number] {
  const missed = criteres.filter(({ etat }) => etat === 'non-satisfait');
  const refused = proposition.valeur === 'non-acquise' && presence === 'present';
  return {
    code: model.code,
    intitule: model.data.intitule,
    criteres: missed.map((critere) => ({ code: critere.model.code, texte: critere.model.data.texte })),
    manquee: presence !== 'present',
    // Points can be too few although no criterion is missed.
    ...(missed.length === 0 && refused ? { raison: proposition.raison } : {}),
  };
}

/** Where the jury departs from what the rules give after the decisions below, or puts a bloc off. */
function ecarts(candidat: CandidatNode): readonly EcartJury[] {
  const of = (code: string, ecart: Omit<EcartJury, 'candidat' | 'code'> | undefined) =>
    ecart === undefined ? [] : [{ candidat: identite(candidat), code, ...ecart }];
  return candidat.blocs.flatMap((bloc) => [
    ...bloc.competences.flatMap((competence) => of(competence.model.code, ecartCompetence(competence))),
    ...of(bloc.model.code, ecartBloc(bloc)),
  ]);
}

function ecartCompetence({ decision, proposition: { valeur } }: CompetenceNode) {
  if (decision === undefined || decision.decision === valeur) return undefined;
  return { proposition: valeur, resultat: decision.decision, motif: decision.motif ?? '' };
}

/** Proposals that are none yet: of a bloc put off, they would tell of a request that waits for the jury. */
const OPEN: ReadonlySet<string> = new Set(['a-completer', 'a-deliberer']);

function ecartBloc({ decision, proposition, apresDecisions }: BlocNode) {
  if (decision === undefined || decision.decision === apresDecisions.valeur) return undefined;
  return {
    proposition: decision.decision === 'reporte' && OPEN.has(proposition.valeur) ? undefined : proposition.valeur,
    ...(apresDecisions.valeur === proposition.valeur ? {} : { apresDecisions: apresDecisions.valeur }),
    resultat: decision.decision,
    motif: decision.motif ?? '',
  };
}

function exemptions(candidat: CandidatNode): readonly ExemptionAccordee[] {
  return candidat.exemptions
    .filter(({ etat }) => etat === 'dispense')
    .map(({ critere, data }) => ({ candidat: identite(candidat), critere, dateAvis: data.avis?.date ?? '' }));
}
