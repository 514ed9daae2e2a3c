import type { Lang } from '../i18n/lang.ts';
import type { State } from '../workspace/verify.ts';

/** Why documents were not made again. */
export type NotRemade = 'no-session' | 'other-version' | 'inputs-differ' | 'refused';

interface VerifyWords {
  /** Before the name of a file of the folder, of one that went in, and of a document made again. */
  readonly outputs: Readonly<Record<State, string>>;
  readonly inputs: Readonly<Record<State, string>>;
  readonly remade: Readonly<Record<State, string>>;
  readonly named: (state: string, fichier: string) => string;
  readonly cut: (path: string) => string;
  readonly ofSome: string;
  readonly compared: (same: number, all: number) => string;
  readonly comparedInputs: (same: number, all: number) => string;
  readonly madeAgain: (same: number, all: number) => string;
  readonly notRemade: Readonly<Record<NotRemade, (made: MadeFrom, own: string) => string>>;
}

/** What a manifest says of where its documents come from. */
interface MadeFrom {
  /** Of certif. */
  readonly version: string;
  /** The session's code. */
  readonly session: string;
}

const WORDS: Readonly<Record<Lang, VerifyWords>> = {
  fr: {
    outputs: {
      same: 'identique',
      altered: 'modifié',
      missing: 'manquant',
      unreadable: 'illisible',
      'not-ours': 'étranger',
    },
    inputs: {
      same: 'source identique',
      altered: 'source modifiée',
      missing: 'source manquante',
      unreadable: 'source illisible',
      'not-ours': 'source étrangère',
    },
    remade: {
      same: 'refait à l’identique',
      altered: 'refait autrement',
      missing: 'absent du manifeste',
      unreadable: 'illisible',
      'not-ours': 'que rien ne refait',
    },
    named: (state, fichier) => `${state} : ${fichier}`,
    cut: (path) => `Modifié : ${path} n’est plus un manifeste de certif, rien ne peut lui être comparé.`,
    ofSome: 'Documents de certains candidats seulement : le procès-verbal n’en fait pas partie.',
    compared: (same, all) => `Comparés aux empreintes du manifeste : ${same} fichiers identiques sur ${all}.`,
    comparedInputs: (same, all) => `Sources comparées à leurs empreintes : ${same} identiques sur ${all}.`,
    madeAgain: (same, all) => `Refaits en mémoire et comparés octet par octet : ${same} identiques sur ${all}.`,
    notRemade: {
      'no-session': ({ session }) =>
        `Sources non comparées et documents non refaits : le fichier de la session ${session} n’est pas au-dessus du dossier. Pour les comparer aussi, ajoutez --session et son chemin.`,
      'other-version': ({ version }, own) =>
        `Documents non refaits : ils sont de certif ${version}, et celui-ci est certif ${own}.`,
      'inputs-differ': () => 'Documents non refaits : leurs sources ne sont plus les mêmes.',
      refused: () => 'Documents non refaits : la session est en défaut (« certif validate » dit pourquoi).',
    },
  },
  en: {
    outputs: {
      same: 'same',
      altered: 'altered',
      missing: 'missing',
      unreadable: 'cannot be read',
      'not-ours': 'not ours',
    },
    inputs: {
      same: 'input same',
      altered: 'input changed',
      missing: 'input missing',
      unreadable: 'input cannot be read',
      'not-ours': 'input not ours',
    },
    remade: {
      same: 'made again alike',
      altered: 'made otherwise',
      missing: 'not in the manifest',
      unreadable: 'cannot be read',
      'not-ours': 'made by nothing',
    },
    named: (state, fichier) => `${state}: ${fichier}`,
    cut: (path) => `Altered: ${path} is no manifest of certif any more, nothing can be compared with it.`,
    ofSome: 'Documents of some candidates only: the procès-verbal is not among them.',
    compared: (same, all) => `Compared with the digests of the manifest: ${same} files of ${all} are the same.`,
    comparedInputs: (same, all) => `Inputs compared with their digests: ${same} of ${all} are the same.`,
    madeAgain: (same, all) => `Made again in memory and compared byte by byte: ${same} of ${all} are the same.`,
    notRemade: {
      'no-session': ({ session }) =>
        `Inputs not compared and documents not made again: the file of session ${session} is not above the folder. To compare them as well, add --session and its path.`,
      'other-version': ({ version }, own) =>
        `Documents not made again: they are by certif ${version}, and this is certif ${own}.`,
      'inputs-differ': () => 'Documents not made again: their inputs are not the same any more.',
      refused: () => 'Documents not made again: the session is at fault (“certif validate” says why).',
    },
  },
};

export function verifyWords(lang: Lang): VerifyWords {
  return WORDS[lang];
}
