import { type Finding, type Path, report } from '../diagnostics/finding.ts';
import type { Amenagement, Exemption } from '../documents/types.ts';
import { inSheet } from '../fiche/sheet.ts';
import type { CandidatNode } from '../grading/tree.ts';
import { LATE_DATE } from './date-rules.ts';
import { type SessionModel, UNSET_DATE } from './session.ts';

type Dated = readonly [path: Path, date: string | null | undefined];

/** No mark, opinion, decision or prior bloc of a candidate is dated after the session that judges it, once it has its date. */
export function checkDates({ data }: SessionModel, candidat: CandidatNode): readonly Finding[] {
  if (data.date === UNSET_DATE) return [];
  const { sheet } = candidat;
  return datesOf(candidat).flatMap(([path, date]) =>
    date != null && date > data.date ? [report(LATE_DATE, inSheet(sheet, path), { date, session: data.date })] : [],
  );
}

function datesOf({ sheet, exemptions }: CandidatNode): readonly Dated[] {
  const { data } = sheet;
  const acquis = (data['acquis-anterieurs'] ?? []).map(
    ({ date }, index): Dated => [['acquis-anterieurs', index, 'date'], date],
  );
  if (sheet.presence !== 'present') return acquis;
  const evaluations = Object.entries(data.evaluations ?? {}).map(
    ([code, evaluation]): Dated => [['evaluations', code, 'date'], evaluation?.date],
  );
  const decided = new Set(exemptions.filter(({ jury }) => jury !== undefined).map(({ index }) => index));
  return [
    ...acquis,
    ...evaluations,
    ...(data.amenagements ?? []).map(ofAmenagement),
    ...(data.exemptions ?? []).flatMap((exemption, index) => ofExemption(exemption, index, decided.has(index))),
  ];
}

function ofAmenagement({ avis }: Amenagement, index: number): Dated {
  return [['amenagements', index, 'avis', 'date'], avis?.date];
}

/**
 * The decision of a request, and the opinion while it waits for one: an opinion later than its decision is said of
 * the exemption itself, and a refusal stands whatever its other facts.
 */
function ofExemption({ avis, jury }: Exemption, index: number, decided: boolean): readonly Dated[] {
  const path = ['exemptions', index];
  const decision: Dated = [[...path, 'jury', 'date'], jury?.date];
  return decided ? [decision] : [decision, [[...path, 'avis', 'date'], avis?.date]];
}
