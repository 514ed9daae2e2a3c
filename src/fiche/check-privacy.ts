import { type Finding, type Path, type Place, report } from '../diagnostics/finding.ts';
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
      [[...path, 'observation'], evaluation?.observation],
      ...criteres.map(
        ([critere, entry]): FreeText => [[...path, 'criteres', critere, 'observation'], readObservation(entry)],
      ),
    ];
  });
}

function amenagements({ data }: Sheet): readonly FreeText[] {
  return (data.amenagements ?? []).map(({ description }, index) => [
    ['amenagements', index, 'description'],
    description,
  ]);
}

function exemptions({ data }: Sheet): readonly FreeText[] {
  return (data.exemptions ?? []).flatMap(({ avis, conditions, jury }, index): readonly FreeText[] => {
    const path = ['exemptions', index];
    return [
      [[...path, 'avis', 'auteur'], avis?.auteur],
      [[...path, 'conditions', 'capacite-globale', 'justification'], conditions?.['capacite-globale']?.justification],
      [[...path, 'conditions', 'hors-pratique', 'justification'], conditions?.['hors-pratique']?.justification],
      [[...path, 'jury', 'motif'], jury?.motif],
    ];
  });
}
