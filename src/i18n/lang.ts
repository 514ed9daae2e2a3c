/** The languages of the interface. French is that of the people whom certif serves. */
export type Lang = 'fr' | 'en';

/**
 * The language of a run: the option where it is one of the two, else what the locale says (`LC_ALL`, `LC_MESSAGES`,
 * `LANG`, the first that is set); French unless that is English.
 */
export function chooseLang(option: string | undefined, env: Readonly<Record<string, string | undefined>>): Lang {
  if (option === 'fr' || option === 'en') return option;
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value !== undefined && value !== '');
  return /^en(?:[_.@-]|$)/i.test(locale ?? '') ? 'en' : 'fr';
}
