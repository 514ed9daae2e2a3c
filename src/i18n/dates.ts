import type { Lang } from './lang.ts';

const MONTHS = {
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} as const;

/**
 * A date `2026-06-01` in words: « 1er juin 2026 ». Its own table and not the platform's, so that documents have the
 * same bytes on every machine; what is no date is given back as it is.
 */
export function longDate(date: string, lang: Lang): string {
  const [year, month, day] = date.split('-').map(Number);
  const name = MONTHS[lang][(month ?? 0) - 1];
  if (year === undefined || day === undefined || name === undefined) return date;
  return `${lang === 'fr' && day === 1 ? '1er' : day} ${name} ${year}`;
}
