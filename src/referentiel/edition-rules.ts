import { type Rule, rule } from '../diagnostics/rule.ts';

export const VERSION_UNCHANGED = rule({
  id: 'referentiel/version-unchanged',
  severity: 'error',
  fr: {
    title: 'Version qui n’augmente pas',
    message: 'Le contenu a changé depuis l’édition {ancienne}, mais la version n’a pas augmenté : « {version} »',
    why: 'Deux contenus sous une même version : nul ne saurait lequel une fiche ou un procès-verbal a suivi.',
    mend: 'Augmentez la version ; le premier nombre, si des codes disparaissent ou changent de sens.',
  },
  en: {
    title: 'Version that was not raised',
    message: 'The content has changed since edition {ancienne}, but the version was not raised: “{version}”',
    why: 'Two contents under one version: nobody could tell which one a sheet or minutes followed.',
    mend: 'Raise the version; its first number, where codes disappear or change their meaning.',
  },
});

export const CODE_REMOVED = rule({
  id: 'referentiel/code-removed',
  severity: 'error',
  fr: {
    title: 'Code disparu',
    message: 'Le code « {code} » de l’édition {ancienne} a disparu, sans que le premier nombre de la version change',
    why: 'Des fiches et des procès-verbaux citent ce code : il ne peut disparaître que d’une édition nouvelle.',
    mend: 'Rétablissez-le, ou passez à la version suivante (2.0 après 1.x).',
  },
  en: {
    title: 'Code gone',
    message: 'The code “{code}” of edition {ancienne} is gone, and the first number of the version did not change',
    why: 'Sheets and minutes cite this code: it can disappear only from a new edition.',
    mend: 'Put it back, or go to the next version (2.0 after 1.x).',
  },
});

export const MEANING_CHANGED = rule({
  id: 'referentiel/meaning-changed',
  severity: 'error',
  fr: {
    title: 'Code d’un autre sens',
    message: 'Le texte de « {code} » n’est plus celui de l’édition {ancienne}, qui était : « {texte} »',
    why: 'Un même code dirait deux choses selon la date de la fiche : le premier nombre de la version doit changer.',
    mend: 'Rétablissez le texte, ou passez à la version suivante (2.0 après 1.x).',
  },
  en: {
    title: 'Code of another meaning',
    message: 'The text of “{code}” is no longer that of edition {ancienne}, which was: “{texte}”',
    why: 'One code would say two things depending on the date of the sheet: the first number of the version has to change.',
    mend: 'Put the text back, or go to the next version (2.0 after 1.x).',
  },
});

export const NEW_CRITERION = rule({
  id: 'referentiel/new-criterion',
  severity: 'warning',
  fr: {
    title: 'Critère nouveau',
    message: 'Le critère « {code} » n’était pas dans l’édition {ancienne}',
    why: 'Un critère de plus change ce qu’il faut pour réussir : les fiches commencées seront incomplètes.',
    mend: 'Si c’est voulu, annoncez-le aux évaluateurs ; sinon, retirez-le.',
  },
  en: {
    title: 'New criterion',
    message: 'Criterion “{code}” was not in edition {ancienne}',
    why: 'One more criterion changes what it takes to succeed: sheets already begun will be incomplete.',
    mend: 'Where it is meant, tell the assessors; otherwise remove it.',
  },
});

export const EDITION_RULES: readonly Rule[] = [VERSION_UNCHANGED, CODE_REMOVED, MEANING_CHANGED, NEW_CRITERION];
