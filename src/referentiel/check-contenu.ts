import { type Finding, report } from '../diagnostics/finding.ts';
import { findMarked } from '../documents/marker.ts';
import type { ReferentielCheck } from './checks.ts';
import * as rules from './contenu-rules.ts';
import type { CompetenceModel } from './model.ts';

/** The modality whose frame of accommodations the certification engineer undertakes to state. */
const MISE_EN_SITUATION = 'mise-en-situation';

const checkCompetences: ReferentielCheck = ({ document, blocs }) =>
  blocs
    .flatMap(({ competences }) => competences)
    .flatMap((competence) => [...checkFinalite(document, competence), ...checkCriteres(document, competence)]);

function checkFinalite(document: string, { code, data, path }: CompetenceModel): readonly Finding[] {
  return data.finalite.trim() === ''
    ? [report(rules.NO_FINALITE, { document, path: [...path, 'finalite'], on: 'key' }, { competence: code })]
    : [];
}

function checkCriteres(document: string, { code: competence, criteres, path }: CompetenceModel): readonly Finding[] {
  if (criteres.length === 0) {
    return [report(rules.NO_CRITERION, { document, path: [...path, 'criteres'], on: 'key' }, { competence })];
  }
  const firsts = new Map<string, string>();
  return criteres.flatMap(({ code: critere, data, path: own }): readonly Finding[] => {
    const texte = data.texte.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
    const at = { document, path: [...own, 'texte'] };
    if (texte === '') return [report(rules.EMPTY_CRITERION, { ...at, on: 'key' }, { critere })];
    if (!texte.includes(' ') || texte.endsWith('?')) {
      return [report(rules.UNOBSERVABLE, at, { critere, texte: data.texte })];
    }
    const autre = firsts.get(texte);
    if (autre !== undefined) return [report(rules.SAME_CRITERION, at, { critere, autre })];
    firsts.set(texte, critere);
    return [];
  });
}

const checkUnusedContextes: ReferentielCheck = ({ document, data, blocs }) => {
  const used = new Set(
    blocs.flatMap(({ competences }) => competences).flatMap((competence) => competence.data.evaluation.contextes ?? []),
  );
  return (data.contextes ?? []).flatMap(({ code }, index) =>
    used.has(code)
      ? []
      : [report(rules.UNUSED_CONTEXT, { document, path: ['contextes', index, 'code'] }, { contexte: code })],
  );
};

const checkHandicap: ReferentielCheck = ({ document, data }) =>
  data.handicap === undefined ? [report(rules.NO_HANDICAP, { document, path: [], on: 'key' }, {})] : [];

/** Code du travail, art. D5211-2 and following; the referential's own `handicap.engagement`. */
const checkCadres: ReferentielCheck = ({ document, blocs }) =>
  blocs
    .flatMap(({ competences }) => competences)
    .filter(({ data: { evaluation } }) => evaluation.modalite === MISE_EN_SITUATION)
    .filter(({ data: { evaluation } }) => evaluation['amenagements-possibles'] === undefined)
    .map(({ code, path }) =>
      report(rules.NO_CADRE, { document, path: [...path, 'evaluation'], on: 'key' }, { competence: code }),
    );

/** A competence's own frame may be narrower than the general one; then it says why. */
const checkNarrowCadres: ReferentielCheck = ({ document, data, blocs }) => {
  const general = data.handicap?.amenagements?.types ?? [];
  return blocs
    .flatMap(({ competences }) => competences)
    .flatMap(({ code, data: { evaluation }, path }) => {
      const cadre = evaluation['amenagements-possibles'];
      const exclus = cadre === undefined ? [] : general.filter((type) => !cadre.types.includes(type));
      if (exclus.length === 0 || (cadre?.texte ?? '').trim() !== '') return [];
      const at = { document, path: [...path, 'evaluation', 'amenagements-possibles', 'types'] };
      return [report(rules.NARROW_CADRE, at, { competence: code, exclus })];
    });
};

const checkToComplete: ReferentielCheck = ({ document, data }) =>
  findMarked(data).map(({ path, cle }) => report(rules.TO_COMPLETE, { document, path }, { cle }));

export const CONTENU_CHECKS: readonly ReferentielCheck[] = [
  checkCompetences,
  checkUnusedContextes,
  checkHandicap,
  checkCadres,
  checkNarrowCadres,
  checkToComplete,
];
