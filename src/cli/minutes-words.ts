import type { Lang } from '../i18n/lang.ts';

interface MinutesWords {
  readonly refused: string;
  readonly strict: (count: number) => string;
  readonly leftOut: (candidate: string, file: string) => string;
  readonly stale: (file: string) => string;
  readonly noAttestation: string;
}

const WORDS: Readonly<Record<Lang, MinutesWords>> = {
  fr: {
    refused: 'Rien n’est écrit : la session elle-même est en défaut.',
    strict: (count) =>
      `Rien n’est écrit : ${count === 1 ? 'un dossier ne peut pas être examiné' : `${count} dossiers ne peuvent pas être examinés`} (--strict).`,
    leftOut: (candidate, file) => `Non examiné : ${candidate} (${file})`,
    noAttestation: 'Aucune attestation n’est produite : anonyme, elle n’attesterait rien (--anonyme).',
    stale: (file) => `Reste d’une exécution précédente, que celle-ci n’a pas produit : ${file}`,
  },
  en: {
    refused: 'Nothing is written: the session itself is at fault.',
    strict: (count) =>
      `Nothing is written: ${count === 1 ? 'one candidate' : `${count} candidates`} cannot be examined (--strict).`,
    leftOut: (candidate, file) => `Not examined: ${candidate} (${file})`,
    noAttestation: 'No attestation is made: without a name it would attest nothing (--anonyme).',
    stale: (file) => `Left from an earlier run, not made by this one: ${file}`,
  },
};

export function minutesWords(lang: Lang): MinutesWords {
  return WORDS[lang];
}
