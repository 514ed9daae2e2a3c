import { type Rule, rule } from '../diagnostics/rule.ts';

export const UNKNOWN_CANDIDATE = rule({
  id: 'session/unknown-candidate',
  severity: 'error',
  fr: {
    title: 'Candidat inconnu',
    message: 'Aucune fiche de la session n’a le numéro « {numero} »',
    why: 'Une décision ou une récusation qui ne vise personne en vise sans doute un autre.',
    mend: 'Corrigez le numéro, ou ajoutez la fiche à la session.',
  },
  en: {
    title: 'Unknown candidate',
    message: 'No sheet of the session has the number “{numero}”',
    why: 'A decision or a “recusation” that concerns nobody probably means somebody else.',
    mend: 'Correct the number, or add the sheet to the session.',
  },
});

export const DUPLICATE_CANDIDATE = rule({
  id: 'session/duplicate-candidate',
  severity: 'error',
  fr: {
    title: 'Deux fiches pour un candidat',
    message: 'Deux fiches de la session ont le numéro « {numero} » : {autre} aussi',
    why: 'Un candidat a une seule fiche par session : on ne saurait laquelle le jury a jugée.',
    mend: 'Corrigez l’un des deux numéros, ou retirez une fiche.',
  },
  en: {
    title: 'Two sheets for one candidate',
    message: 'Two sheets of the session have the number “{numero}”: {autre} too',
    why: 'A candidate has one sheet per session: nobody could tell which one the jury judged.',
    mend: 'Correct one of the two numbers, or remove a sheet.',
  },
});

export const FICHE_NOT_FOUND = rule({
  id: 'session/fiche-not-found',
  severity: 'error',
  fr: {
    title: 'Fiche introuvable',
    message: '« {motif} » ne trouve aucune fiche dans le dossier de la session',
    why: 'Des candidats manqueraient au procès-verbal sans que personne le voie.',
    mend: 'Corrigez le chemin ou le motif ; il part du dossier de la session.',
  },
  en: {
    title: 'Sheet not found',
    message: '“{motif}” finds no sheet in the folder of the session',
    why: 'Candidates would be missing from the minutes without anybody noticing.',
    mend: 'Correct the path or the pattern; it starts from the folder of the session.',
  },
});

export const NOT_A_FICHE = rule({
  id: 'session/not-a-fiche',
  severity: 'error',
  fr: {
    title: 'Document qui n’est pas une fiche',
    message: '« {fichier} » n’est pas une fiche d’évaluation',
    why: 'La session ne délibère que sur des fiches.',
    mend: 'Retirez ce fichier de « fiches », ou précisez le motif.',
  },
  en: {
    title: 'Document that is not a sheet',
    message: '“{fichier}” is not an evaluation sheet',
    why: 'The session deliberates on sheets only.',
    mend: 'Remove this file from “fiches”, or make the pattern more precise.',
  },
});

export const OTHER_REFERENTIEL = rule({
  id: 'session/other-referentiel',
  severity: 'error',
  fr: {
    title: 'Fiche d’un autre référentiel',
    message: 'La fiche suit {fiche}, la session {session}',
    why: 'Un jury délibère sur une seule édition d’une certification.',
    mend: 'Corrigez le référentiel de la fiche, ou présentez-la à une autre session.',
  },
  en: {
    title: 'Sheet of another referential',
    message: 'The sheet follows {fiche}, the session {session}',
    why: 'A jury deliberates on a single edition of a certification.',
    mend: 'Correct the referential of the sheet, or present it to another session.',
  },
});

export const NOBODY_LEFT = rule({
  id: 'session/nobody-left',
  severity: 'error',
  fr: {
    title: 'Aucun dossier à examiner',
    message: 'Aucun dossier de la session (sur {nombre}) ne peut entrer au procès-verbal',
    why: 'Un procès-verbal sans candidat n’a pas d’objet.',
    mend: 'Corrigez d’abord ce qui écarte chaque dossier.',
  },
  en: {
    title: 'Nobody to examine',
    message: 'None of the {nombre} file(s) of the session can enter the minutes',
    why: 'Minutes without a candidate have no purpose.',
    mend: 'Mend first what leaves each of them out.',
  },
});

export const INTITULE = rule({
  id: 'session/intitule',
  severity: 'error',
  fr: {
    title: 'Intitulé de la certification absent',
    message: 'Ni la session ni le référentiel {referentiel} ne donnent l’intitulé de la certification',
    why: 'Le procès-verbal et les attestations nomment la certification.',
    mend: 'Ajoutez « certification: » et son « intitule » à la session.',
  },
  en: {
    title: 'Title of the certification missing',
    message: 'Neither the session nor the referential {referentiel} gives the title of the certification',
    why: 'The minutes and the attestations name the certification.',
    mend: 'Add “certification:” and its “intitule” to the session.',
  },
});

export const APPEAL = rule({
  id: 'session/appeal',
  severity: 'warning',
  fr: {
    title: 'Voies de recours absentes',
    message: 'La session ne dit pas comment contester une décision (« certificateur.recours »)',
    why: 'Le rapport individuel dit au candidat comment contester ; rien n’y est inventé.',
    mend: 'Recopiez dans « recours » ce qu’en dit le règlement du certificateur.',
  },
  en: {
    title: 'Ways of appeal missing',
    message: 'The session does not say how to contest a decision (“certificateur.recours”)',
    why: 'The individual report tells the candidate how to appeal; nothing is invented there.',
    mend: 'Copy into “recours” what the rules of the certifier say of it.',
  },
});

export const SELF_CORRECTION = rule({
  id: 'session/self-correction',
  severity: 'error',
  fr: {
    title: 'Procès-verbal qui se rectifie lui-même',
    message: 'Le procès-verbal « {numero} » dit rectifier un procès-verbal de même numéro',
    why: 'Un procès-verbal rectificatif a son propre numéro, et nomme celui qu’il corrige.',
    mend: 'Donnez au nouveau procès-verbal un numéro qui lui soit propre.',
  },
  en: {
    title: 'Minutes that correct themselves',
    message: 'The minutes “{numero}” say that they correct minutes of the same number',
    why: 'Corrected minutes have a number of their own, and name those that they correct.',
    mend: 'Give the new minutes a number of their own.',
  },
});

export const TO_COMPLETE = rule({
  id: 'session/to-complete',
  severity: 'info',
  waits: true,
  fr: {
    title: 'Texte à compléter',
    message: 'Le texte de « {cle} » est encore à compléter',
    why: 'Les documents de la session, que le jury signe, impriment ce qui est écrit là.',
    mend: 'Écrivez le texte à la place de « À COMPLÉTER », ou effacez la clé si elle est facultative.',
  },
  en: {
    title: 'Text to complete',
    message: 'The text of “{cle}” is still to be completed',
    why: 'The documents of the session, which the jury signs, print what is written there.',
    mend: 'Write the text in place of “À COMPLÉTER”, or remove the key where it is optional.',
  },
});

export const SESSION_RULES: readonly Rule[] = [
  UNKNOWN_CANDIDATE,
  DUPLICATE_CANDIDATE,
  FICHE_NOT_FOUND,
  NOT_A_FICHE,
  OTHER_REFERENTIEL,
  NOBODY_LEFT,
  INTITULE,
  APPEAL,
  SELF_CORRECTION,
  TO_COMPLETE,
];
