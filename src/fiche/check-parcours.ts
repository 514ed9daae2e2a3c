import { type Finding, report } from '../diagnostics/finding.ts';
import { nearest } from '../lib/nearest.ts';
import type { SheetCheck } from './checks.ts';
import * as rules from './parcours-rules.ts';
import { inSheet, type Sheet } from './sheet.ts';

/** The blocs that the parcours lists, as the fiche has them; none of its own where it is `complet`. */
function listed({ data }: Sheet): readonly string[] {
  return data.parcours === 'complet' ? [] : data.parcours.blocs;
}

function unknownBloc(sheet: Sheet, bloc: string, path: readonly (string | number)[]): Finding {
  const connus = sheet.referentiel.blocs.map(({ code }) => code);
  const { reference } = sheet.referentiel;
  return report(
    rules.UNKNOWN_BLOC,
    inSheet(sheet, path),
    { bloc, referentiel: reference, connus },
    { suggestion: nearest(bloc, connus) },
  );
}

const checkBlocs: SheetCheck = (sheet) => {
  const { blocByCode, blocs, plusieursBlocs, reference } = sheet.referentiel;
  const codes = listed(sheet);
  const known = codes.filter((code) => blocByCode.has(code));
  const unknown = codes.flatMap((code, index) =>
    blocByCode.has(code) ? [] : [unknownBloc(sheet, code, ['parcours', 'blocs', index])],
  );
  const at = inSheet(sheet, ['parcours', 'blocs'], 'key');
  if (known.length > 0 && known.length === blocs.length) return [...unknown, report(rules.EVERY_BLOC, at, {})];
  if (known.length > 1 && !plusieursBlocs) {
    return [...unknown, report(rules.SEVERAL_BLOCS, at, { blocs: known, referentiel: reference })];
  }
  return unknown;
};

const checkAcquired: SheetCheck = (sheet) => {
  const { referentiel, data } = sheet;
  const firsts = new Map<string, number>();
  return (data['acquis-anterieurs'] ?? []).flatMap((entry, index) => {
    const path = ['acquis-anterieurs', index, 'bloc'];
    if (!referentiel.blocByCode.has(entry.bloc)) return [unknownBloc(sheet, entry.bloc, path)];
    const first = firsts.get(entry.bloc);
    if (first !== undefined) {
      const related = [{ at: inSheet(sheet, ['acquis-anterieurs', first, 'bloc']), relation: 'first-here' }] as const;
      return [report(rules.DUPLICATE_ACQUIRED, inSheet(sheet, path), { bloc: entry.bloc }, { related })];
    }
    firsts.set(entry.bloc, index);
    const edition = entry.referentiel;
    if (edition === undefined || edition === referentiel.reference) return [];
    return [
      report(rules.OTHER_EDITION, inSheet(sheet, ['acquis-anterieurs', index, 'referentiel']), {
        bloc: entry.bloc,
        ancien: edition,
        referentiel: referentiel.reference,
      }),
    ];
  });
};

const checkPresentedAgain: SheetCheck = (sheet) =>
  listed(sheet).flatMap((bloc, index) => {
    const acquis = sheet.acquis.get(bloc);
    if (acquis === undefined) return [];
    const params = { bloc, date: acquis.date, pv: acquis['proces-verbal'] };
    return [report(rules.ALREADY_ACQUIRED, inSheet(sheet, ['parcours', 'blocs', index]), params)];
  });

/** Said only where no other finding explains it: a listed bloc that is unknown or already acquired has its own. */
const checkNothingLeft: SheetCheck = (sheet) =>
  sheet.complet && sheet.presentes.length === 0
    ? [report(rules.NOTHING_TO_PRESENT, inSheet(sheet, ['parcours']), {})]
    : [];

const checkModalities: SheetCheck = (sheet) =>
  sheet.presentes.flatMap(({ competences }) =>
    competences.flatMap(({ code, data, evaluationPath }) => {
      const modalite = sheet.data.evaluations?.[code]?.modalite;
      const attendue = sheet.complet ? data.evaluation.modalite : sheet.referentiel.modaliteCapitalisation;
      if (modalite === undefined || attendue === undefined || modalite === attendue) return [];
      const at = inSheet(sheet, [...evaluationPath, 'modalite']);
      const known = sheet.referentiel.data.modalites.some((declared) => declared.code === modalite);
      const suggestion = known ? undefined : nearest(modalite, [attendue]);
      return [report(rules.MODALITY, at, { competence: code, modalite, attendue }, { suggestion })];
    }),
  );

export const PARCOURS_CHECKS: readonly SheetCheck[] = [
  checkBlocs,
  checkAcquired,
  checkPresentedAgain,
  checkNothingLeft,
  checkModalities,
];
