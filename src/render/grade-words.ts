import type { Lang } from '../i18n/lang.ts';

/** The headings and labels of the decision on a candidate, in a terminal. */
export interface GradeWords {
  readonly candidat: string;
  readonly referentiel: string;
  readonly parcours: string;
  readonly complet: string;
  readonly blocs: string;
  readonly parBlocs: string;
  readonly acquis: string;
  readonly presence: string;
  readonly critere: string;
  readonly note: string;
  readonly etat: string;
  readonly proposition: string;
  readonly motif: string;
  readonly exemptions: string;
  readonly avis: string;
  readonly capacite: string;
  readonly pratique: string;
  readonly jury: string;
  readonly resultat: string;
  readonly amenagements: string;
  readonly cadre: string;
  readonly horsCadre: string;
  readonly manque: string;
  readonly numero: string;
  readonly nom: string;
  /** What `?` means in place of a code. */
  readonly attente: string;
  /** Between a word and what it announces, and between two parts of a sentence. */
  readonly colon: string;
  readonly semicolon: string;
}

const WORDS: Readonly<Record<Lang, GradeWords>> = {
  fr: {
    candidat: 'Candidat',
    referentiel: 'Référentiel',
    parcours: 'Parcours',
    complet: 'complet',
    blocs: 'Blocs',
    parBlocs: 'par blocs :',
    acquis: 'Acquis antérieurs',
    presence: 'Présence',
    critere: 'Critère',
    note: 'Note',
    etat: 'État',
    proposition: 'proposition',
    motif: 'motif du jury',
    exemptions: 'Exemptions',
    avis: 'Avis motivé',
    capacite: 'Capacité globale',
    pratique: 'Hors pratique',
    jury: 'Jury',
    resultat: 'Résultat',
    amenagements: 'Aménagements',
    cadre: 'dans le cadre',
    horsCadre: 'hors du cadre',
    manque: 'Reste à noter',
    numero: 'Numéro',
    nom: 'Candidat',
    attente: 'en attente',
    colon: ' : ',
    semicolon: ' ; ',
  },
  en: {
    candidat: 'Candidate',
    referentiel: 'Referential',
    parcours: 'Parcours',
    complet: 'full',
    blocs: 'Blocs',
    parBlocs: 'by blocs:',
    acquis: 'Acquired before',
    presence: 'Presence',
    critere: 'Criterion',
    note: 'Mark',
    etat: 'State',
    proposition: 'proposal',
    motif: 'reason of the jury',
    exemptions: 'Exemptions',
    avis: 'Opinion',
    capacite: 'Overall ability',
    pratique: 'Outside practice',
    jury: 'Jury',
    resultat: 'Outcome',
    amenagements: 'Accommodations',
    cadre: 'within the frame',
    horsCadre: 'outside the frame',
    manque: 'Still to mark',
    numero: 'Number',
    nom: 'Candidate',
    attente: 'waiting',
    colon: ': ',
    semicolon: '; ',
  },
};

export function gradeWords(lang: Lang): GradeWords {
  return WORDS[lang];
}
