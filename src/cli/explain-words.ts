import type { Lang } from '../i18n/lang.ts';

/** The headings on the page of a rule. */
export const EXPLAIN_WORDS: Readonly<
  Record<Lang, { readonly message: string; readonly why: string; readonly mend: string }>
> = {
  fr: { message: 'Message', why: 'Pourquoi', mend: 'Comment corriger' },
  en: { message: 'Message', why: 'Why', mend: 'How to mend it' },
};
