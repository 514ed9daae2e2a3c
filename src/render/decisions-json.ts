import type {
  AmenagementDecide,
  BlocDecide,
  CandidatDecide,
  CompetenceDecidee,
  CritereDecide,
  ExemptionDecidee,
} from '../documents/generated/decisions.ts';
import { isForeseen } from '../fiche/check-amenagements.ts';
import { inSheet, type Sheet } from '../fiche/sheet.ts';
import { isBlank } from '../grading/exemption.ts';
import type {
  BlocNode,
  CandidatNode,
  CompetenceNode,
  CritereNode,
  ExemptionNode,
  PropositionBloc,
  Verdict,
} from '../grading/tree.ts';
import { codePv } from '../jury/code-pv.ts';
import { explicationJson, type Writing } from './explication-json.ts';

/** One candidate as `decisions/1` has it: outcomes first, then whatever explains them. */
export function candidatJson(candidat: CandidatNode, fiche: string, writing: Writing): CandidatDecide {
  const { sheet } = candidat;
  const { numero, nom, prenoms } = sheet.data.candidat;
  const manquants = criteresOf(candidat).filter(({ etat }) => etat === 'a-noter');
  return {
    fiche,
    referentiel: sheet.referentiel.reference,
    numero,
    ...(nom === '' ? {} : { nom, prenoms }),
    resultat: candidat.resultat,
    blocs: candidat.blocs.map((bloc) => blocJson(candidat, bloc, writing)),
    explication: explicationJson(candidat.raison, 'bloc', inSheet(sheet, ['parcours']), writing),
    ...(sheet.presence === 'present' ? { amenagements: amenagementsJson(sheet) } : {}),
    exemptions: candidat.exemptions.map(exemptionJson),
    manquants: manquants.map(({ model }) => model.code),
  };
}

function blocJson(candidat: CandidatNode, bloc: BlocNode, writing: Writing): BlocDecide {
  const { model, resultat, proposition, apresDecisions, decision } = bloc;
  const { sheet } = candidat;
  const explain = ({ raison }: Verdict<PropositionBloc>) =>
    explicationJson(raison, 'competence', inSheet(sheet, blocPath(bloc)), writing);
  const code = codePv(bloc, candidat);
  return {
    code: model.code,
    resultat,
    proposition: proposition.valeur,
    ...(code === undefined ? {} : { 'code-pv': code }),
    ...motifJson(decision),
    competences: bloc.competences.map((competence) => competenceJson(sheet, competence, writing)),
    explication: explain(proposition),
    ...(apresDecisions === proposition
      ? {}
      : { 'apres-decisions': { resultat: apresDecisions.valeur, explication: explain(apresDecisions) } }),
  };
}

/** A bloc has no place of its own on a fiche: its first assessment, or what the fiche says of the parcours. */
function blocPath({ competences }: BlocNode): readonly string[] {
  return competences[0]?.model.evaluationPath.map(String) ?? ['parcours'];
}

function competenceJson(sheet: Sheet, competence: CompetenceNode, writing: Writing): CompetenceDecidee {
  const { model, resultat, proposition, decision, criteres } = competence;
  return {
    code: model.code,
    resultat,
    proposition: proposition.valeur,
    ...motifJson(decision),
    criteres: criteres.map((critere) => critereJson(sheet, critere, writing)),
    explication: explicationJson(proposition.raison, 'critere', inSheet(sheet, model.evaluationPath), writing),
  };
}

function critereJson(sheet: Sheet, { model, etat, note, observation }: CritereNode, writing: Writing): CritereDecide {
  return {
    code: model.code,
    etat,
    ...(note === undefined ? {} : { note }),
    ...(isBlank(observation) || observation === undefined ? {} : { observation }),
    position: writing.position(inSheet(sheet, model.markPath)),
  };
}

function motifJson(decision: BlocNode['decision'] | CompetenceNode['decision']) {
  const motif = decision?.motif;
  return motif === undefined || isBlank(motif) ? {} : { motif };
}

function amenagementsJson(sheet: Sheet): readonly AmenagementDecide[] {
  return (sheet.data.amenagements ?? []).map((amenagement) => {
    const { type, competences, description } = amenagement;
    const { competenceByCode } = sheet.referentiel;
    const foreseen = competences.every((code) => isForeseen(amenagement, competenceByCode.get(code)));
    return {
      type,
      competences,
      ...(description == null || isBlank(description) ? {} : { description }),
      'dans-le-cadre': ouiNon(foreseen),
    };
  });
}

function exemptionJson({ critere, etat, avis, capaciteGlobale, horsPratique, jury }: ExemptionNode): ExemptionDecidee {
  return {
    critere,
    etat,
    avis: ouiNon(avis),
    'capacite-globale': ouiNon(capaciteGlobale),
    'hors-pratique': ouiNon(horsPratique),
    jury: jury?.decision ?? null,
  };
}

function ouiNon(fact: boolean): 'oui' | 'non' {
  return fact ? 'oui' : 'non';
}

/** The criteria that count: those of a bloc put off are judged later. */
function criteresOf({ blocs }: CandidatNode): readonly CritereNode[] {
  return blocs
    .filter(({ resultat }) => resultat !== 'reporte')
    .flatMap(({ competences }) => competences)
    .flatMap(({ criteres }) => criteres);
}
