import type { Path, Place } from '../diagnostics/finding.ts';
import type { AcquisAnterieur, EntreeCritere, Fiche } from '../documents/types.ts';
import type { BlocModel, ReferentielModel } from '../referentiel/model.ts';

export type Presence = 'present' | 'absent' | 'excuse';

/** A fiche read against its referential: who is assessed on what. */
export interface Sheet {
  /** The document, by the name under which it was read. */
  readonly document: string;
  readonly data: Fiche;
  readonly referentiel: ReferentielModel;
  readonly presence: Presence;
  /** `complet`, with each competence's ordinary modality; otherwise single blocs, by dossier. */
  readonly complet: boolean;
  /** Blocs acquired before, by code: the first mention of each. */
  readonly acquis: ReadonlyMap<string, AcquisAnterieur>;
  /** The blocs presented, in the referential's order. */
  readonly presentes: readonly BlocModel[];
}

/** Reads who is assessed on what. Total: whatever does not fit is left aside here and named by the checks. */
export function readSheet(document: string, data: Fiche, referentiel: ReferentielModel): Sheet {
  const acquis = new Map<string, AcquisAnterieur>();
  for (const entry of data['acquis-anterieurs'] ?? []) {
    if (referentiel.blocByCode.has(entry.bloc) && !acquis.has(entry.bloc)) acquis.set(entry.bloc, entry);
  }
  const chosen = data.parcours === 'complet' ? undefined : new Set(data.parcours.blocs);
  return {
    document,
    data,
    referentiel,
    presence: data.presence ?? 'present',
    complet: chosen === undefined,
    acquis,
    presentes: referentiel.blocs.filter(({ code }) => !acquis.has(code) && (chosen?.has(code) ?? true)),
  };
}

/** The mark of an entry, whichever form it has; nothing where the criterion is not marked yet. */
export function readMark(entry: EntreeCritere | undefined): string | number | undefined {
  if (entry === null || typeof entry !== 'object') return entry ?? undefined;
  return entry.note ?? undefined;
}

/** The assessor's observation on a criterion, where there is one. */
export function readObservation(entry: EntreeCritere | undefined): string | undefined {
  if (entry === null || typeof entry !== 'object') return undefined;
  return entry.observation ?? undefined;
}

/** The path of a mark's value: the entry itself, or its `note`. */
export function markPath(path: Path, entry: EntreeCritere | undefined): Path {
  return entry !== null && typeof entry === 'object' ? [...path, 'note'] : path;
}

/** A place in the fiche. */
export function inSheet(sheet: Sheet, path: Path, on?: 'key'): Place {
  return on === undefined ? { document: sheet.document, path } : { document: sheet.document, path, on };
}
