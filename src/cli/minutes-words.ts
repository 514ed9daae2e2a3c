import type { Lang } from '../i18n/lang.ts';
import type { Manifest } from '../workspace/manifest.ts';

interface MinutesWords {
  readonly refused: string;
  readonly strict: (count: number) => string;
  readonly leftOut: (candidate: string, file: string) => string;
  readonly stale: (file: string) => string;
  /** A procès-verbal by its number and its session's code. */
  readonly procesVerbal: (of: Pick<Manifest, 'proces-verbal' | 'session'>) => string;
  readonly replaced: (after: string, before: string, folder: string) => string;
  readonly noAttestation: string;
  readonly kept: (count: number) => string;
  readonly interrupted: string;
}

const WORDS: Readonly<Record<Lang, MinutesWords>> = {
  fr: {
    refused: 'Rien n’est écrit : la session elle-même est en défaut.',
    strict: (count) =>
      `Rien n’est écrit : ${count === 1 ? 'un dossier ne peut pas être examiné' : `${count} dossiers ne peuvent pas être examinés`} (--strict).`,
    leftOut: (candidate, file) => `Non examiné : ${candidate} (${file})`,
    noAttestation: 'Aucune attestation n’est produite : anonyme, elle n’attesterait rien (--anonyme).',
    stale: (file) => `Reste d’une exécution précédente, que celle-ci n’a pas produit : ${file}`,
    procesVerbal: ({ 'proces-verbal': numero, session }) => `procès-verbal ${numero} (session ${session})`,
    replaced: (after, before, folder) => `Le ${after} a pris la place du ${before}, dans le dossier ${folder}.`,
    kept: (count) =>
      count === 1
        ? 'Un document déjà fait est conservé, car rien de ce qu’il contient n’a changé (--force le refait).'
        : `${count} documents déjà faits sont conservés, car rien de ce qu’ils contiennent n’a changé (--force les refait).`,
    interrupted: 'Interrompu. Relancez la même commande : les documents déjà terminés seront conservés.',
  },
  en: {
    refused: 'Nothing is written: the session itself is at fault.',
    strict: (count) =>
      `Nothing is written: ${count === 1 ? 'one candidate' : `${count} candidates`} cannot be examined (--strict).`,
    leftOut: (candidate, file) => `Not examined: ${candidate} (${file})`,
    noAttestation: 'No attestation is made: without a name it would attest nothing (--anonyme).',
    stale: (file) => `Left from an earlier run, not made by this one: ${file}`,
    procesVerbal: ({ 'proces-verbal': numero, session }) => `procès-verbal ${numero} (session ${session})`,
    replaced: (after, before, folder) => `The ${after} has taken the place of the ${before} in the folder ${folder}.`,
    kept: (count) =>
      `${count === 1 ? 'One finished document is kept: nothing in it' : `${count} finished documents are kept: nothing in them`} has changed (--force makes ${count === 1 ? 'it' : 'them'} again).`,
    interrupted: 'Interrupted. Run the same command again: finished documents are kept.',
  },
};

export function minutesWords(lang: Lang): MinutesWords {
  return WORDS[lang];
}
