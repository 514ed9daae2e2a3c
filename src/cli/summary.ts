import type { Lang } from '../i18n/lang.ts';
import { countedList } from '../i18n/summary.ts';
import type { Tally } from '../workspace/check-all.ts';

interface SummaryWords {
  readonly checked: (documents: string) => string;
  readonly nothing: string;
  readonly passedOver: (count: number) => string;
}

const WORDS: Readonly<Record<Lang, SummaryWords>> = {
  fr: {
    checked: (documents) => `Vérifié : ${documents}`,
    nothing: 'rien à signaler',
    passedOver: (count) =>
      count === 1
        ? 'un fichier laissé de côté (ce n’est pas un document de certif)'
        : `${count} fichiers laissés de côté (ce ne sont pas des documents de certif)`,
  },
  en: {
    checked: (documents) => `Checked: ${documents}`,
    nothing: 'nothing to report',
    passedOver: (count) => `${count === 1 ? 'one file' : `${count} files`} passed over (no certif document)`,
  },
};

/** One line: what was checked, what was found, what was passed over. */
export function summarize({ kinds, passedOver, severities }: Tally, lang: Lang): string {
  const { checked, nothing, passedOver: over } = WORDS[lang];
  const documents = countedList(
    [
      [kinds.referentiel, 'referentiel'],
      [kinds.fiche, 'fiche'],
      [kinds.session, 'session'],
      [kinds.unknown, 'unknown'],
    ],
    lang,
  );
  return [
    checked(documents),
    sayFound(severities, lang) || nothing,
    ...(passedOver === 0 ? [] : [over(passedOver)]),
  ].join(lang === 'fr' ? ' ; ' : '; ');
}

/** « 2 erreurs et 1 avertissement »; empty where nothing was found. */
function sayFound({ error, warning, info }: Tally['severities'], lang: Lang): string {
  return countedList(
    [
      [error, 'error'],
      [warning, 'warning'],
      [info, 'info'],
    ],
    lang,
  );
}
