import { type Finding, type Place, report } from '../diagnostics/finding.ts';
import { nearest } from '../lib/nearest.ts';
import type { ReferentielCheck } from './checks.ts';
import * as rules from './code-rules.ts';
import type { CompetenceModel, ReferentielModel } from './model.ts';

const checkCapitalisation: ReferentielCheck = ({ document, data }) => {
  const marked = data.modalites.flatMap(({ code, capitalisation }, index) =>
    capitalisation === 'oui' ? [{ code, at: { document, path: ['modalites', index, 'capitalisation'] } }] : [],
  );
  const [first, ...others] = marked;
  if (first === undefined) return [report(rules.NO_CAPITALISATION, { document, path: ['modalites'], on: 'key' }, {})];
  const related = [{ at: first.at, relation: 'first-here' }] as const;
  return others.map(({ code, at }) =>
    report(rules.SEVERAL_CAPITALISATIONS, at, { modalite: code, premiere: first.code }, { related }),
  );
};

const checkEvaluations: ReferentielCheck = (referentiel) =>
  referentiel.blocs
    .flatMap(({ competences }) => competences)
    .flatMap((competence) => [...checkModalite(referentiel, competence), ...checkContextes(referentiel, competence)]);

function checkModalite(
  { document, data, modaliteCapitalisation }: ReferentielModel,
  { code: competence, data: { evaluation }, path }: CompetenceModel,
): readonly Finding[] {
  const at: Place = { document, path: [...path, 'evaluation', 'modalite'] };
  const { modalite } = evaluation;
  const connues = data.modalites.map(({ code }) => code);
  if (!connues.includes(modalite)) {
    const params = { modalite, competence, connues };
    return [report(rules.UNKNOWN_MODALITY, at, params, { suggestion: nearest(modalite, connues) })];
  }
  return modalite === modaliteCapitalisation
    ? [report(rules.ORDINARY_CAPITALISATION, at, { competence, modalite })]
    : [];
}

function checkContextes(
  { document, data }: ReferentielModel,
  { code: competence, data: { evaluation }, path }: CompetenceModel,
): readonly Finding[] {
  const connus = (data.contextes ?? []).map(({ code }) => code);
  return (evaluation.contextes ?? []).flatMap((contexte, index) => {
    if (connus.includes(contexte)) return [];
    const at = { document, path: [...path, 'evaluation', 'contextes', index] };
    const params = { contexte, competence, connus: connus.length === 0 ? ['–'] : connus };
    return [report(rules.UNKNOWN_CONTEXT, at, params, { suggestion: nearest(contexte, connus) })];
  });
}

export const MODALITE_CHECKS: readonly ReferentielCheck[] = [checkCapitalisation, checkEvaluations];
