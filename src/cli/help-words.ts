import type { Lang } from '../i18n/lang.ts';
import { HELP_EN } from './help-en.ts';
import { HELP_FR } from './help-fr.ts';

type Texts<Table> = { readonly [Key in keyof Table]: Table[Key] extends string ? string : Texts<Table[Key]> };

/** The words of the help pages, as the French ones are laid out: one that is missing in the other language does not compile. */
export type HelpWords = Texts<Omit<typeof HELP_FR, 'titles'>> & {
  /** For the headings of the library, which are English. */
  readonly titles: Readonly<Record<string, string>>;
};

export const HELP_WORDS: Readonly<Record<Lang, HelpWords>> = { fr: HELP_FR, en: HELP_EN };
