import { type Rule, rule } from '../diagnostics/rule.ts';

export const QUORUM = rule({
  id: 'session/quorum',
  severity: 'error',
  fr: {
    title: 'Quorum non atteint',
    message: 'Le jury compte {presents} membre(s) présent(s) ; le référentiel en demande au moins {minimum}',
    why: 'Une délibération sans quorum est nulle : rien de ce qu’elle décide ne tient.',
    mend: 'Corrigez les présences ; si elles sont justes, la session est à reporter.',
  },
  en: {
    title: 'No quorum',
    message: 'The jury has {presents} member(s) present; the referential asks for at least {minimum}',
    why: 'A deliberation without a quorum is void: nothing that it decides holds.',
    mend: 'Correct who was present; if it is right, the session has to be held again.',
  },
});

export const PRESIDENT = rule({
  id: 'session/president',
  severity: 'error',
  fr: {
    title: 'Pas de président présent',
    message: 'Aucun membre présent du jury n’a le rôle « president »',
    why: 'Le référentiel demande qu’un président conduise la délibération et signe le procès-verbal.',
    mend: 'Donnez « role: president » à un membre présent.',
  },
  en: {
    title: 'No president present',
    message: 'No member present of the jury has the role “president”',
    why: 'The referential asks for a president to lead the deliberation and sign the minutes.',
    mend: 'Give “role: president” to a member who is present.',
  },
});

export const QUALIFIED = rule({
  id: 'session/qualified',
  severity: 'error',
  fr: {
    title: 'Pas de membre qualifié présent',
    message: 'Aucun membre présent du jury n’est dit « qualifie: oui »',
    why: 'Le référentiel demande au moins un membre présent qualifié pour la certification.',
    mend: 'Corrigez « qualifie » ou les présences.',
  },
  en: {
    title: 'No qualified member present',
    message: 'No member present of the jury is said “qualifie: oui”',
    why: 'The referential asks for at least one member present who is qualified for the certification.',
    mend: 'Correct “qualifie” or who was present.',
  },
});

export const EXTERNAL_SHARE = rule({
  id: 'session/external-share',
  severity: 'error',
  fr: {
    title: 'Trop peu de membres externes',
    message: '{externes} membre(s) externe(s) sur {presents} présent(s) ; le référentiel demande une part de {part}',
    why: 'Les membres extérieurs au certificateur garantissent l’indépendance du jury.',
    mend: 'Corrigez « externe » ou les présences.',
  },
  en: {
    title: 'Too few external members',
    message: '{externes} external member(s) of {presents} present; the referential asks for a share of {part}',
    why: 'Members from outside the certifier guarantee the independence of the jury.',
    mend: 'Correct “externe” or who was present.',
  },
});

export const CANDIDATE_QUORUM = rule({
  id: 'session/candidate-quorum',
  severity: 'error',
  fr: {
    title: 'Quorum perdu par une récusation',
    message: 'Sans {membres}, le jury du candidat {candidat} ne satisfait plus : {manque}',
    why: 'Un membre qui se récuse pour un candidat ne compte pas dans le quorum de ce candidat.',
    mend: 'Corrigez les récusations ; si elles sont justes, un autre jury doit délibérer sur ce candidat.',
  },
  en: {
    title: 'Quorum lost by a member who steps aside',
    message: 'Without {membres}, the jury of candidate {candidat} no longer satisfies: {manque}',
    why: 'A member who steps aside for a candidate does not count in the quorum of that candidate.',
    mend: 'Correct the “recusations”; if they are right, another jury has to deliberate on this candidate.',
  },
});

export const SAME_MEMBER = rule({
  id: 'session/same-member',
  severity: 'warning',
  fr: {
    title: 'Membre du jury en double',
    message: '« {nom} » figure deux fois dans le jury, et compte deux fois dans le quorum',
    why: 'Un quorum atteint par un membre compté deux fois ne tient pas.',
    mend: 'Retirez la seconde mention ; si ce sont deux personnes, distinguez leurs noms.',
  },
  en: {
    title: 'Member of the jury twice',
    message: '“{nom}” stands twice in the jury, and counts twice in the quorum',
    why: 'A quorum reached by a member counted twice does not hold.',
    mend: 'Remove the second mention; where they are two people, tell their names apart.',
  },
});

export const SEVERAL_PRESIDENTS = rule({
  id: 'session/several-presidents',
  severity: 'warning',
  fr: {
    title: 'Plusieurs présidents présents',
    message: '{presidents} sont présents et tous dits « president »',
    why: 'Un jury a un président, qui conduit la délibération ; le procès-verbal nomme le premier.',
    mend: 'Gardez « role: president » à un seul membre.',
  },
  en: {
    title: 'Several presidents present',
    message: '{presidents} are present and all said “president”',
    why: 'A jury has one president, who leads the deliberation; the minutes name the first.',
    mend: 'Keep “role: president” for one member.',
  },
});

/** What the members present have to be, together. */
export const COMPOSITION_RULES: readonly Rule[] = [
  QUORUM,
  PRESIDENT,
  QUALIFIED,
  EXTERNAL_SHARE,
  CANDIDATE_QUORUM,
  SAME_MEMBER,
  SEVERAL_PRESIDENTS,
];
