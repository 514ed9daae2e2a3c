/** The year first: the month is what follows it, whatever stands between. */
const YEAR_FIRST = /^(?<year>\d{4})[/.-](?<month>\d{1,2})[/.-](?<day>\d{1,2})$/;
/** As it is written in France; four digits a year, since two leave the century to guess. */
const FRENCH = /^(?<day>\d{1,2})[/.-](?<month>\d{1,2})[/.-](?<year>\d{4})$/;
/** What spreadsheets put behind a date. */
const MIDNIGHT = / 0?0:00(?::00)?$/;

/**
 * A day written `1998-03-21` or `21/03/1998`, with `-`, `/` or `.` and with or without the zeros, as `1998-03-21`; nothing
 * where it is no day of the calendar.
 */
export function readJour(text: string): string | undefined {
  const words = text.trim().replace(MIDNIGHT, '');
  const { year, month, day } = (YEAR_FIRST.exec(words) ?? FRENCH.exec(words))?.groups ?? {};
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const jour = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${jour}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== jour ? undefined : jour;
}
