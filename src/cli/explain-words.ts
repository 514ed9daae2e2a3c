import type { Lang } from '../i18n/lang.ts';

/** The headings on the page of a rule. */
export const EXPLAIN_WORDS: Readonly<
  Record<Lang, Readonly<Record<'message' | 'why' | 'mend' | 'failing' | 'mended', string>>>
> = {
  fr: {
    message: 'Message',
    why: 'Pourquoi',
    mend: 'Comment corriger',
    failing: 'Exemple en défaut',
    mended: 'Exemple corrigé',
  },
  en: {
    message: 'Message',
    why: 'Why',
    mend: 'How to mend it',
    failing: 'Failing example',
    mended: 'Mended example',
  },
};
