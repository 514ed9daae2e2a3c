import { type Finding, type Path, type Place, report } from '../diagnostics/finding.ts';
import type { Amenagement } from '../documents/types.ts';
import { looksMedical } from './medical-words.ts';
import { MEDICAL_WORDS } from './privacy-rules.ts';
import { inSheet, readObservation, type Sheet } from './sheet.ts';

/** A free text and where it stands. */
type FreeText = readonly [path: Path, text: string | null | undefined];

/** A warning for each free text that looks medical; it names the key and never repeats the text. */
export function checkFreeTexts(texts: readonly FreeText[], place: (path: Path) => Place): readonly Finding[] {
  return texts.flatMap(([path, text]) =>
    text != null && looksMedical(text)
      ? [report(MEDICAL_WORDS, place(path), { cle: String(path.findLast((step) => typeof step === 'string')) })]
      : [],
  );
}

/** Every text of a fiche that somebody writes freely (RGPD, art. 9). */
export function checkPrivacy(sheet: Sheet): readonly Finding[] {
  return checkFreeTexts([...observations(sheet), ...amenagements(sheet), ...exemptions(sheet)], (path) =>
    inSheet(sheet, path),
  );
}

function observations({ data }: Sheet): readonly FreeText[] {
  return Object.entries(data.evaluations ?? {}).flatMap(([code, evaluation]): readonly FreeText[] => {
    const path = ['evaluations', code];
    const criteres = Object.entries(evaluation?.criteres ?? {});
    return [
      // An interpreter or a therapist beside a candidate says as much as an observation.
      ...(evaluation?.evaluateurs ?? []).map(
        ({ qualite }, index): FreeText => [[...path, 'evaluateurs', index, 'qualite'], qualite],
      ),
      [[...path, 'observation'], evaluation?.observation],
      ...criteres.map(
        ([critere, entry]): FreeText => [[...path, 'criteres', critere, 'observation'], readObservation(entry)],
      ),
    ];
  });
}

function amenagements({ data }: Sheet): readonly FreeText[] {
  return (data.amenagements ?? []).flatMap(({ description, avis }, index): readonly FreeText[] => {
    const path = ['amenagements', index];
    return [[[...path, 'description'], description], ...opinion(path, avis)];
  });
}

function exemptions({ data }: Sheet): readonly FreeText[] {
  return (data.exemptions ?? []).flatMap(({ avis, conditions, jury }, index): readonly FreeText[] => {
    const path = ['exemptions', index];
    return [
      ...opinion(path, avis),
      [[...path, 'conditions', 'capacite-globale', 'justification'], conditions?.['capacite-globale']?.justification],
      [[...path, 'conditions', 'hors-pratique', 'justification'], conditions?.['hors-pratique']?.justification],
      [[...path, 'jury', 'motif'], jury?.motif],
    ];
  });
}

/** An opinion on something at `path`, which is named in the candidate's report: whoever gave it, and its reference. */
function opinion(path: Path, avis: Amenagement['avis']): readonly FreeText[] {
  return [
    [[...path, 'avis', 'reference'], avis?.reference],
    [[...path, 'avis', 'auteur'], avis?.auteur],
  ];
}
