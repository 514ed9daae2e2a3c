import { type Rule, rule } from '../diagnostics/rule.ts';

export const UNKNOWN_CHILD = rule({
  id: 'referentiel/unknown-child',
  severity: 'error',
  fr: {
    title: 'Règle sur un élément inconnu',
    message: 'La règle nomme « {code} », inconnu à son niveau ({niveau})',
    why: 'Une règle ne peut ni peser ni exiger ce qui n’existe pas à son niveau.',
    mend: 'Corrigez le code : une règle de compétence nomme des critères, de bloc des compétences, de certification des blocs.',
  },
  en: {
    title: 'Rule on something unknown',
    message: 'The rule names “{code}”, unknown at its level ({niveau})',
    why: 'A rule can neither weigh nor require what does not exist at its level.',
    mend: 'Correct the code: a rule of a competence names criteria, of a bloc competences, of the certification blocs.',
  },
});

export const FOREIGN_CHILD = rule({
  id: 'referentiel/foreign-child',
  severity: 'error',
  fr: {
    title: 'Règle propre sur un élément d’ailleurs',
    message: 'La règle propre de « {parent} » nomme « {code} », qui ne lui appartient pas',
    why: 'La règle propre d’une compétence ou d’un bloc ne porte que sur ce qu’il contient.',
    mend: 'Corrigez le code, ou mettez-le dans la règle générale.',
  },
  en: {
    title: 'Own rule on something elsewhere',
    message: 'The own rule of “{parent}” names “{code}”, which does not belong to it',
    why: 'The own rule of a competence or a bloc speaks only of what it contains.',
    mend: 'Correct the code, or put it into the general rule.',
  },
});

export const NO_EFFECT = rule({
  id: 'referentiel/no-effect',
  severity: 'warning',
  fr: {
    title: 'Élément que la règle générale ne régit pas',
    message: 'La règle générale nomme « {code} » sans effet : « {parent} » a sa règle propre',
    why: 'Une règle propre remplace en entier la règle générale, poids et éliminatoires compris : ce qui semble exigé ne l’est pas.',
    mend: 'Déplacez le code dans la règle propre, ou retirez-le de la règle générale.',
  },
  en: {
    title: 'Something that the general rule does not govern',
    message: 'The general rule names “{code}” to no effect: “{parent}” has a rule of its own',
    why: 'An own rule replaces the general one as a whole, with its weights and eliminatories: what seems required is not.',
    mend: 'Move the code to the own rule, or take it out of the general one.',
  },
});

export const TOO_MANY_ASKED = rule({
  id: 'referentiel/au-moins',
  severity: 'warning',
  fr: {
    title: 'Seuil au-dessus du nombre d’éléments',
    message: '« au-moins: {nombre} » demande plus qu’il n’y a d’éléments ({elements}) : il vaut « tous »',
    why: 'Le lecteur croit à un seuil, et tout est exigé.',
    mend: 'Baissez le nombre, ou écrivez « tous ».',
  },
  en: {
    title: 'Threshold above the number of elements',
    message: '“au-moins: {nombre}” asks for more than there are ({elements}): it means “tous”',
    why: 'The reader believes in a threshold, and everything is required.',
    mend: 'Lower the number, or write “tous”.',
  },
});

export const SHARE_RANGE = rule({
  id: 'referentiel/share',
  severity: 'error',
  fr: {
    title: 'Part hors limites',
    message: 'La part « {part} » est hors limites ; elle doit être {bornes}',
    why: 'Une part nulle est toujours atteinte, une part supérieure à 1 ne l’est jamais.',
    mend: 'Écrivez une part comme « 2/3 » ou « 60% ».',
  },
  en: {
    title: 'Share out of range',
    message: 'The share “{part}” is out of range; it must be {bornes}',
    why: 'A share of nothing is always reached, one above 1 never is.',
    mend: 'Write a share such as “2/3” or “60%”.',
  },
});

export const DECIMALS = rule({
  id: 'referentiel/decimals',
  severity: 'error',
  fr: {
    title: 'Trop de décimales',
    message: 'Le nombre {nombre} a plus de quatre décimales',
    why: 'Les poids et les notes se comparent exactement, à quatre décimales au plus.',
    mend: 'Arrondissez à quatre décimales.',
  },
  en: {
    title: 'Too many decimals',
    message: 'The number {nombre} has more than four digits after the point',
    why: 'Weights and marks are compared exactly, with four digits after the point at most.',
    mend: 'Round to four digits.',
  },
});

export const NEVER = rule({
  id: 'referentiel/never-satisfied',
  severity: 'error',
  fr: {
    title: 'Règle impossible à satisfaire',
    message: 'Cette règle ne peut jamais être satisfaite : le mieux que donne l’échelle est {mieux}, le seuil {seuil}',
    why: 'Aucun candidat ne pourrait réussir, quelles que soient ses notes.',
    mend: 'Baissez le seuil, ou donnez à l’échelle un niveau qui l’atteint.',
  },
  en: {
    title: 'Rule impossible to satisfy',
    message: 'This rule can never be satisfied: the best that the scale gives is {mieux}, the threshold {seuil}',
    why: 'No candidate could succeed, whatever the marks.',
    mend: 'Lower the threshold, or give the scale a level that reaches it.',
  },
});

export const ALWAYS = rule({
  id: 'referentiel/always-satisfied',
  severity: 'warning',
  fr: {
    title: 'Règle toujours satisfaite',
    message: 'Cette règle est toujours satisfaite : le moins que donne l’échelle est {moins}, le seuil {seuil}',
    why: 'Tout candidat noté réussirait, quelles que soient ses notes.',
    mend: 'Élevez le seuil, ou donnez à l’échelle un niveau qui ne satisfait pas.',
  },
  en: {
    title: 'Rule always satisfied',
    message: 'This rule is always satisfied: the least that the scale gives is {moins}, the threshold {seuil}',
    why: 'Every candidate with marks would succeed, whatever they are.',
    mend: 'Raise the threshold, or give the scale a level that does not satisfy.',
  },
});

export const LEVEL_ORDER = rule({
  id: 'referentiel/level-order',
  severity: 'error',
  fr: {
    title: 'Niveaux dans le désordre',
    message: 'Le niveau « {niveau} » ne satisfait pas, mais vient après « {avant} », qui satisfait',
    why: 'Les niveaux vont du plus bas au plus haut : l’évaluateur lit l’échelle dans cet ordre.',
    mend: 'Placez les niveaux qui satisfont après les autres.',
  },
  en: {
    title: 'Levels out of order',
    message: 'Level “{niveau}” does not satisfy, but comes after “{avant}”, which does',
    why: 'Levels go from the lowest to the highest: the assessor reads the scale in this order.',
    mend: 'Put the levels that satisfy after the others.',
  },
});

export const LEVEL_VALUE = rule({
  id: 'referentiel/level-value',
  severity: 'error',
  fr: {
    title: 'Valeurs de niveaux décroissantes',
    message: 'Le niveau « {niveau} » vaut {valeur}, moins que « {avant} » avant lui ({plus})',
    why: 'Un niveau plus haut ne peut pas rapporter moins de points.',
    mend: 'Corrigez « valeur » : elle ne décroît jamais ; où elle n’est pas dite, elle est 100% ou 0%.',
  },
  en: {
    title: 'Values of levels decreasing',
    message: 'Level “{niveau}” is worth {valeur}, less than “{avant}” before it ({plus})',
    why: 'A higher level cannot be worth fewer points.',
    mend: 'Correct “valeur”: it never decreases; where it is not said, it is 100% or 0%.',
  },
});

export const NOTE_STEP = rule({
  id: 'referentiel/note-step',
  severity: 'warning',
  fr: {
    title: 'Nombre hors du pas de l’échelle',
    message: '« {cle} » vaut {nombre}, qui n’est pas un multiple du pas {pas}',
    why: 'Aucune note ne peut valoir exactement ce nombre.',
    mend: 'Corrigez le pas, ou le nombre.',
  },
  en: {
    title: 'Number off the step of the scale',
    message: '“{cle}” is {nombre}, which is no multiple of the step {pas}',
    why: 'No mark can be exactly this number.',
    mend: 'Correct the step, or the number.',
  },
});

export const REGLE_RULES: readonly Rule[] = [
  UNKNOWN_CHILD,
  FOREIGN_CHILD,
  NO_EFFECT,
  TOO_MANY_ASKED,
  SHARE_RANGE,
  DECIMALS,
  NEVER,
  ALWAYS,
  LEVEL_ORDER,
  LEVEL_VALUE,
  NOTE_STEP,
];
