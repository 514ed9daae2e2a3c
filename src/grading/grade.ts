import type { Sheet } from '../fiche/sheet.ts';
import { type DecisionsJury, NO_DECISION } from './decisions.ts';
import { gradeBloc } from './grade-bloc.ts';
import { readExemptions } from './read-exemptions.ts';
import { applyRegle } from './regle.ts';
import { enfant } from './rules-over.ts';
import type { BlocNode, CandidatNode, Raison, ResultatCandidat } from './tree.ts';

/**
 * Grades one fiche: the proposal of the rules, and beside it the outcome after the jury's decisions.
 * Pure and total: what is wrong with the fiche is the business of the checks; here it simply does not count.
 */
export function gradeSheet(sheet: Sheet, decisions: DecisionsJury = NO_DECISION): CandidatNode {
  const exemptions = readExemptions(sheet, decisions);
  const byCritere = new Map(exemptions.map((exemption) => [exemption.critere, exemption]));
  const blocs = sheet.referentiel.blocs.map((bloc) => gradeBloc(sheet, bloc, byCritere, decisions));
  const [resultat, raison] = outcome(sheet, blocs);
  return { sheet, resultat, raison, blocs, exemptions };
}

function outcome(sheet: Sheet, blocs: readonly BlocNode[]): readonly [ResultatCandidat, Raison] {
  const { presence } = sheet;
  if (presence !== 'present') return [presence, { kind: 'presence', presence }];
  const presentes = blocs.filter((bloc) => bloc.presente && bloc.resultat !== 'reporte');

  const toMark = codes(presentes, 'a-completer');
  if (toMark.length > 0) return ['en-attente', { kind: 'a-noter', codes: toMark }];
  const toDecide = codes(presentes, 'a-deliberer');
  if (toDecide.length > 0) return ['en-attente', { kind: 'a-deliberer', codes: toDecide }];

  const putOff = codes(blocs, 'reporte');
  if (presentes.length === 0 && putOff.length > 0) return ['reporte', { kind: 'reporte', codes: putOff }];

  const regle = applyRegle(
    sheet.referentiel.certification,
    blocs.map(({ model, resultat }) =>
      enfant(model.code, resultat === 'valide' || resultat === 'acquis-anterieurement'),
    ),
  );
  const raison: Raison = { kind: 'regle', regle };
  if (regle.satisfait) return ['certification-delivree', raison];
  const valid = codes(presentes, 'valide').length;
  if (valid === presentes.length) return ['blocs-valides', raison];
  return [valid > 0 ? 'validation-partielle' : 'echec', raison];
}

function codes(blocs: readonly BlocNode[], resultat: BlocNode['resultat']): readonly string[] {
  return blocs.filter((bloc) => bloc.resultat === resultat).map(({ model }) => model.code);
}
