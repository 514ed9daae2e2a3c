import type { Path } from '../diagnostics/finding.ts';
import type { Bloc, Competence, Referentiel, Regle as RegleData, TypeAmenagement } from '../documents/types.ts';
import { parseDecimal, parseShare } from '../lib/ratio.ts';
import { buildEchelle } from './echelle.ts';
import type { BlocModel, CompetenceModel, CritereModel, LivrableModel, ReferentielModel } from './model.ts';
import type { Regle, Seuil } from './regle.ts';

/** Indexes a referential whose structure is sound. Total: what is wrong in it beyond that is the checks' business. */
export function buildReferentiel(document: string, data: Referentiel): ReferentielModel {
  const blocs = data.blocs.map((bloc, index) => buildBloc(data, bloc, ['blocs', index]));
  const competences = blocs.flatMap((bloc) => bloc.competences);
  return {
    document,
    data,
    reference: `${data.code}@${data.version}`,
    echelle: buildEchelle(data.regles.echelle),
    blocs,
    blocByCode: firstByCode(blocs),
    competenceByCode: firstByCode(competences),
    critereByCode: firstByCode(competences.flatMap((competence) => competence.criteres)),
    livrableByCode: firstByCode(competences.flatMap(livrables)),
    certification: buildRegle(data.regles.certification, ['regles', 'certification']),
    modaliteCapitalisation: data.modalites.find(({ capitalisation }) => capitalisation === 'oui')?.code,
    plusieursBlocs: data.regles.capitalisation['plusieurs-blocs'] === 'oui',
  };
}

function buildBloc(referentiel: Referentiel, data: Bloc, path: Path): BlocModel {
  const competences = data.activites.flatMap((activite, a) =>
    activite.competences.map((competence, c) =>
      buildCompetence(referentiel, data.code, competence, [...path, 'activites', a, 'competences', c]),
    ),
  );
  return { code: data.code, data, path, competences, regle: ownRegle(data, path, referentiel, 'bloc') };
}

function buildCompetence(referentiel: Referentiel, bloc: string, data: Competence, path: Path): CompetenceModel {
  const { code } = data;
  const criteres = data.criteres.map(
    (critere, index): CritereModel => ({
      code: critere.code,
      data: critere,
      path: [...path, 'criteres', index],
      competence: code,
      bloc,
      markPath: ['evaluations', code, 'criteres', critere.code],
    }),
  );
  const cadre = data.evaluation['amenagements-possibles'] ?? referentiel.handicap?.amenagements;
  return {
    code,
    data,
    path,
    bloc,
    criteres,
    regle: ownRegle(data, path, referentiel, 'competence'),
    cadre: cadre === undefined ? undefined : new Set<TypeAmenagement>(cadre.types),
    evaluationPath: ['evaluations', code],
  };
}

function livrables({ code, bloc, data }: CompetenceModel): readonly LivrableModel[] {
  return data.evaluation.livrables.map((livrable) => ({ code: livrable.code, data: livrable, bloc, competence: code }));
}

/** A node's own rule, which replaces the general one whole, with its `eliminatoires`. */
function ownRegle(node: Bloc | Competence, path: Path, referentiel: Referentiel, level: 'bloc' | 'competence'): Regle {
  return node.regle === undefined
    ? buildRegle(referentiel.regles[level], ['regles', level])
    : buildRegle(node.regle, [...path, 'regle']);
}

function buildRegle(data: RegleData, path: Path): Regle {
  if (data === 'tous') return { seuil: { kind: 'tous' }, eliminatoires: new Set(), path };
  return { seuil: buildSeuil(data), eliminatoires: new Set(data.eliminatoires), path };
}

function buildSeuil(data: Exclude<RegleData, 'tous'>): Seuil {
  if (data['au-moins'] !== undefined) return { kind: 'au-moins', nombre: data['au-moins'] };
  if (data.proportion !== undefined) {
    return { kind: 'proportion', part: parseShare(data.proportion), texte: data.proportion };
  }
  if (data.points === undefined) return { kind: 'tous' };
  const { seuil, poids = {} } = data.points;
  return {
    kind: 'points',
    part: parseShare(seuil),
    texte: seuil,
    poids: new Map(Object.entries(poids).map(([code, weight]) => [code, parseDecimal(weight)])),
  };
}

/** By code, in the referential's order. */
function firstByCode<Item extends { readonly code: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  const byCode = new Map<string, Item>();
  for (const item of items) if (!byCode.has(item.code)) byCode.set(item.code, item);
  return byCode;
}
