import type { Lang } from './lang.ts';
import { joinList } from './list.ts';

type Plural = readonly [one: string, many: string];

interface Counted {
  readonly error: Plural;
  readonly warning: Plural;
  readonly info: Plural;
  readonly referentiel: Plural;
  readonly fiche: Plural;
  readonly session: Plural;
  readonly unknown: Plural;
  readonly candidat: Plural;
}

const COUNTED: Readonly<Record<Lang, Counted>> = {
  fr: {
    error: ['erreur', 'erreurs'],
    warning: ['avertissement', 'avertissements'],
    info: ['information', 'informations'],
    referentiel: ['référentiel', 'référentiels'],
    fiche: ['fiche', 'fiches'],
    session: ['session', 'sessions'],
    unknown: ['autre document', 'autres documents'],
    candidat: ['candidat', 'candidats'],
  },
  en: {
    error: ['error', 'errors'],
    warning: ['warning', 'warnings'],
    info: ['info', 'infos'],
    referentiel: ['referential', 'referentials'],
    fiche: ['sheet', 'sheets'],
    session: ['session', 'sessions'],
    unknown: ['other document', 'other documents'],
    candidat: ['candidate', 'candidates'],
  },
};

/** « 3 fiches »; in French, zero is singular. */
export function counted(count: number, thing: keyof Counted, lang: Lang): string {
  const [one, many] = COUNTED[lang][thing];
  return `${count} ${count === 1 || (count === 0 && lang === 'fr') ? one : many}`;
}

/** « 2 fiches et 1 session »: those of which there are any. */
export function countedList(counts: readonly (readonly [count: number, thing: keyof Counted])[], lang: Lang): string {
  return joinList(
    counts.filter(([count]) => count > 0).map(([count, thing]) => counted(count, thing, lang)),
    lang,
  );
}
