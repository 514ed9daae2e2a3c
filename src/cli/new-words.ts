import type { Lang } from '../i18n/lang.ts';

interface NewWords {
  readonly made: Readonly<Record<'fiche' | 'session' | 'referentiel', (file: string) => string>>;
  readonly fiches: (count: number, folder: string) => string;
  readonly refused: string;
}

const WORDS: Readonly<Record<Lang, NewWords>> = {
  fr: {
    made: {
      fiche: (file) => `Fiche à remplir : ${file}`,
      session: (file) => `Session à remplir : ${file}`,
      referentiel: (file) => `Référentiel à remplir : ${file}`,
    },
    fiches: (count, folder) => `${count === 1 ? 'Une fiche' : `${count} fiches`} à remplir, dans « ${folder} »`,
    refused: 'Aucune fiche n’est écrite : la liste est à corriger.',
  },
  en: {
    made: {
      fiche: (file) => `Fiche to fill in: ${file}`,
      session: (file) => `Session to fill in: ${file}`,
      referentiel: (file) => `Referential to fill in: ${file}`,
    },
    fiches: (count, folder) => `${count === 1 ? 'One fiche' : `${count} fiches`} to fill in, in “${folder}”`,
    refused: 'No fiche is written: the list has to be mended.',
  },
};

export function newWords(lang: Lang): NewWords {
  return WORDS[lang];
}
