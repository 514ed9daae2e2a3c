import type { Path, Place } from '../diagnostics/finding.ts';
import type { Session } from '../documents/types.ts';
import type { Sheet } from '../fiche/sheet.ts';
import type { ReferentielModel } from '../referentiel/model.ts';

/** A session read against its referential. */
export interface SessionModel {
  /** The document, by the name under which it was read. */
  readonly document: string;
  readonly data: Session;
  readonly referentiel: ReferentielModel;
  /** Its documents name candidates by their number alone. */
  readonly anonyme?: true;
}

/** A session against its referential, as it is read on every thread. */
export function sessionModel(
  document: string,
  data: Session,
  referentiel: ReferentielModel,
  anonyme: true | undefined,
): SessionModel {
  return { document, data, referentiel, ...(anonyme === undefined ? {} : { anonyme }) };
}

/** Stands until the day is known: no session was held then, two years before the répertoire national (loi n° 2002-73). */
export const UNSET_DATE = '2000-01-01';

/** A fiche of the session that follows its referential. */
export interface Dossier {
  readonly numero: string;
  readonly sheet: Sheet;
}

/** A place in the session. */
export function inSession({ document }: Pick<SessionModel, 'document'>, path: Path, on?: 'key'): Place {
  return on === undefined ? { document, path } : { document, path, on };
}
