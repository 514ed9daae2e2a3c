import { type Rule, rule } from '../diagnostics/rule.ts';

export const UNKNOWN_BLOC = rule({
  id: 'parcours/unknown-bloc',
  severity: 'error',
  fr: {
    title: 'Bloc inconnu',
    message: 'Le bloc « {bloc} » n’existe pas ; le référentiel {referentiel} a pour blocs {connus}',
    why: 'Un bloc inconnu ne peut être ni présenté, ni acquis.',
    mend: 'Corrigez le code du bloc.',
  },
  en: {
    title: 'Unknown bloc',
    message: 'Bloc “{bloc}” does not exist; the blocs of the referential {referentiel} are {connus}',
    why: 'An unknown bloc can be neither presented nor acquired.',
    mend: 'Correct the code of the bloc.',
  },
});

export const EVERY_BLOC = rule({
  id: 'parcours/every-bloc',
  severity: 'error',
  fr: {
    title: 'Tous les blocs énumérés',
    message: 'Le parcours énumère tous les blocs du référentiel : écrivez « parcours: complet »',
    why: 'Qui présente toute la certification est évalué par la modalité de chaque compétence, non par un dossier.',
    mend: 'Remplacez la liste des blocs par le mot « complet ».',
  },
  en: {
    title: 'Every bloc listed',
    message: 'The parcours lists every bloc of the referential: write “parcours: complet”',
    why: 'Whoever presents the whole certification is assessed by each competence’s own modality, not by a dossier.',
    mend: 'Replace the list of blocs by the word “complet”.',
  },
});

export const SEVERAL_BLOCS = rule({
  id: 'parcours/several-blocs',
  severity: 'error',
  fr: {
    title: 'Plusieurs blocs non admis',
    message: 'Le parcours présente {blocs}, mais le référentiel {referentiel} n’en admet qu’un à la fois',
    why: 'Le référentiel dit « plusieurs-blocs: non » : la capitalisation se fait bloc par bloc.',
    mend: 'Faites une fiche par bloc, dans des sessions distinctes, ou « parcours: complet ».',
  },
  en: {
    title: 'Several blocs not allowed',
    message: 'The parcours presents {blocs}, but the referential {referentiel} allows one at a time',
    why: 'The referential says “plusieurs-blocs: non”: capitalisation goes bloc by bloc.',
    mend: 'Make one sheet per bloc, in sessions of their own, or “parcours: complet”.',
  },
});

export const ALREADY_ACQUIRED = rule({
  id: 'parcours/already-acquired',
  severity: 'error',
  fr: {
    title: 'Bloc déjà acquis présenté de nouveau',
    message: 'Le bloc « {bloc} » est présenté, mais il est acquis depuis le {date} ({pv})',
    why: 'Un bloc acquis l’est à vie : il ne se repasse pas.',
    mend: 'Retirez le bloc du parcours, ou de « acquis-anterieurs » s’il y est par erreur.',
  },
  en: {
    title: 'Bloc already acquired presented again',
    message: 'Bloc “{bloc}” is presented, but was acquired on {date} ({pv})',
    why: 'A bloc is acquired for life: it is not taken again.',
    mend: 'Remove the bloc from the parcours, or from “acquis-anterieurs” if it stands there by mistake.',
  },
});

export const DUPLICATE_ACQUIRED = rule({
  id: 'parcours/duplicate-acquired',
  severity: 'error',
  fr: {
    title: 'Bloc acquis deux fois',
    message: 'Le bloc « {bloc} » figure deux fois dans « acquis-anterieurs »',
    why: 'Un bloc ne s’acquiert qu’une fois : l’une des deux dates, ou l’un des deux codes, est faux.',
    mend: 'Retirez la seconde mention, ou corrigez son code.',
  },
  en: {
    title: 'Bloc acquired twice',
    message: 'Bloc “{bloc}” stands twice in “acquis-anterieurs”',
    why: 'A bloc is acquired once: one of the two dates, or one of the two codes, is wrong.',
    mend: 'Remove the second mention, or correct its code.',
  },
});

export const OTHER_EDITION = rule({
  id: 'parcours/other-edition',
  severity: 'warning',
  fr: {
    title: 'Bloc acquis sous une autre édition',
    message: 'Le bloc « {bloc} » a été acquis sous {ancien} ; cette fiche suit {referentiel}',
    why: 'Le bloc compte, mais son contenu a pu changer d’une édition à l’autre : le jury doit le savoir.',
    mend: 'Vérifiez que le bloc de l’ancienne édition vaut pour celle-ci.',
  },
  en: {
    title: 'Bloc acquired under another edition',
    message: 'Bloc “{bloc}” was acquired under {ancien}; this sheet follows {referentiel}',
    why: 'The bloc counts, but its content may have changed between editions: the jury should know.',
    mend: 'Check that the bloc of the earlier edition holds for this one.',
  },
});

export const NOTHING_TO_PRESENT = rule({
  id: 'parcours/nothing-to-present',
  severity: 'error',
  fr: {
    title: 'Aucun bloc à présenter',
    message: 'Il ne reste aucun bloc à présenter dans ce parcours',
    why: 'Une fiche sans évaluation n’a pas d’objet devant un jury.',
    mend: 'Corrigez le parcours ou les acquis antérieurs ; si tout est acquis, la fiche n’a pas lieu d’être.',
  },
  en: {
    title: 'No bloc to present',
    message: 'No bloc is left to present in this parcours',
    why: 'A sheet without an assessment has no purpose before a jury.',
    mend: 'Correct the parcours or the prior blocs; where everything is acquired, there is no need for a sheet.',
  },
});

export const MARKS_NOT_PRESENTED = rule({
  id: 'parcours/marks-not-presented',
  severity: 'error',
  fr: {
    title: 'Notes d’un bloc non présenté',
    message: '{competence} porte des notes ({criteres}), mais son bloc {bloc} n’est pas présenté : elles sont ignorées',
    why: 'Des notes ignorées cachent souvent une erreur de parcours.',
    mend: 'Ajoutez le bloc au parcours, ou retirez les notes.',
  },
  en: {
    title: 'Marks of a bloc not presented',
    message: '{competence} has marks ({criteres}), but its bloc {bloc} is not presented: they are ignored',
    why: 'Ignored marks often hide a mistake in the parcours.',
    mend: 'Add the bloc to the parcours, or remove the marks.',
  },
});

export const MODALITY = rule({
  id: 'parcours/modality',
  severity: 'error',
  fr: {
    title: 'Modalité contraire au parcours',
    message: '{competence} est évaluée par « {modalite} » ; dans ce parcours la modalité est « {attendue} »',
    why:
      'Un parcours complet suit la modalité de chaque compétence ; un parcours par blocs, le dossier professionnel. ' +
      'Un aménagement adapte le format d’une modalité, il n’en fait pas une autre.',
    mend: 'Corrigez la modalité ou le parcours ; la clé « modalite » peut aussi être omise.',
  },
  en: {
    title: 'Modality against the parcours',
    message: '{competence} is assessed by “{modalite}”; in this parcours the modality is “{attendue}”',
    why:
      'A full parcours follows each competence’s modality; a parcours of blocs, the dossier professionnel. ' +
      'An accommodation adapts the format of a modality, it does not make it another.',
    mend: 'Correct the modality or the parcours; the key “modalite” may also be left out.',
  },
});

export const DOSSIER_MISSING = rule({
  id: 'parcours/dossier-missing',
  severity: 'error',
  fr: {
    title: 'Dossier absent',
    message: 'Le parcours par blocs demande un dossier, et la fiche n’en a pas ; livrables attendus : {attendus}',
    why: 'Sur un parcours par blocs, le dossier professionnel est la seule base de l’évaluation.',
    mend: 'Ajoutez « dossier: » et la liste de ses livrables.',
  },
  en: {
    title: 'Dossier missing',
    message: 'A parcours of blocs needs a dossier, and the sheet has none; deliverables expected: {attendus}',
    why: 'In a parcours of blocs the dossier professionnel is the only basis of the assessment.',
    mend: 'Add “dossier:” and the list of its deliverables.',
  },
});

export const DOSSIER_INCOMPLETE = rule({
  id: 'parcours/dossier-incomplete',
  severity: 'warning',
  fr: {
    title: 'Dossier incomplet',
    message: 'Il manque au dossier : {manquants}',
    why: 'Le dossier réunit tous les livrables des compétences présentées ; ce qui lui manque est laissé au jury.',
    mend: 'Ajoutez les livrables remis ; s’ils ne l’ont pas été, le jury en juge.',
  },
  en: {
    title: 'Dossier incomplete',
    message: 'The dossier lacks: {manquants}',
    why: 'The dossier gathers every deliverable of the competences presented; what it lacks is left to the jury.',
    mend: 'Add the deliverables handed in; where they were not, the jury judges.',
  },
});

export const UNKNOWN_LIVRABLE = rule({
  id: 'parcours/unknown-livrable',
  severity: 'warning',
  fr: {
    title: 'Livrable inconnu',
    message: 'Le livrable « {livrable} » n’existe pas dans le référentiel {referentiel}',
    why: 'Un livrable inconnu ne peut pas être rapporté à une compétence.',
    mend: 'Corrigez le code du livrable.',
  },
  en: {
    title: 'Unknown deliverable',
    message: 'Deliverable “{livrable}” does not exist in the referential {referentiel}',
    why: 'An unknown deliverable cannot be related to a competence.',
    mend: 'Correct the code of the deliverable.',
  },
});

export const LIVRABLE_NOT_PRESENTED = rule({
  id: 'parcours/livrable-not-presented',
  severity: 'warning',
  fr: {
    title: 'Livrable d’un bloc non présenté',
    message: 'Le livrable « {livrable} » appartient au bloc {bloc}, qui n’est pas présenté',
    why: 'Il n’entre dans aucune évaluation de cette fiche.',
    mend: 'Retirez-le du dossier, ou ajoutez le bloc au parcours.',
  },
  en: {
    title: 'Deliverable of a bloc not presented',
    message: 'Deliverable “{livrable}” belongs to bloc {bloc}, which is not presented',
    why: 'It enters no assessment of this sheet.',
    mend: 'Remove it from the dossier, or add the bloc to the parcours.',
  },
});

export const DOSSIER_ON_COMPLET = rule({
  id: 'parcours/dossier-on-complet',
  severity: 'warning',
  fr: {
    title: 'Dossier sur un parcours complet',
    message: 'Le parcours est complet : le dossier n’y sert pas',
    why: 'Le dossier professionnel ne remplace les modalités que pour un parcours par blocs.',
    mend: 'Retirez « dossier », ou corrigez le parcours.',
  },
  en: {
    title: 'Dossier on a full parcours',
    message: 'The parcours is full: the dossier has no use in it',
    why: 'The dossier professionnel stands in for the modalities only in a parcours of blocs.',
    mend: 'Remove “dossier”, or correct the parcours.',
  },
});

export const PARCOURS_RULES: readonly Rule[] = [
  UNKNOWN_BLOC,
  EVERY_BLOC,
  SEVERAL_BLOCS,
  ALREADY_ACQUIRED,
  DUPLICATE_ACQUIRED,
  OTHER_EDITION,
  NOTHING_TO_PRESENT,
  MARKS_NOT_PRESENTED,
  MODALITY,
  DOSSIER_MISSING,
  DOSSIER_INCOMPLETE,
  UNKNOWN_LIVRABLE,
  LIVRABLE_NOT_PRESENTED,
  DOSSIER_ON_COMPLET,
];
