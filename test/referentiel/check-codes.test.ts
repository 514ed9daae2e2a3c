import { describe, expect, it } from 'vitest';
import { type Change, findingsOf, hintsOf } from './findings-of.ts';

const COMPETENCE = 'blocs/0/activites/0/competences';
const SECOND_ACTIVITE: Change = [
  '"activites":[{"code":"A1.1"',
  '"activites":[{"code":"A1.1","intitule":"","competences":[]},{"code":"A1.1"',
];
const CONTEXTES: Change = [
  '"regles":',
  '"contextes":[{"code":"reelle","intitule":"réelle"},{"code":"reelle","intitule":"fictive"}],"regles":',
];

it('a referential in order has no finding', () => {
  expect(findingsOf()).toEqual([]);
});

describe('a code that stands twice', () => {
  it.each<readonly [string, Change, string, string]>([
    ['of blocs', ['"B2"', '"B1"'], 'blocs/1/code', 'blocs/0/code'],
    ['of sub-activities', SECOND_ACTIVITE, 'blocs/0/activites/1/code', 'blocs/0/activites/0/code'],
    ['of competences', ['"code":"C1.2"', '"code":"C1.1"'], `${COMPETENCE}/1/code`, `${COMPETENCE}/0/code`],
    ['of criteria', ['"C1.1.2"', '"C1.1.1"'], `${COMPETENCE}/0/criteres/1/code`, `${COMPETENCE}/0/criteres/0/code`],
    [
      'of deliverables',
      ['"L1.2.1"', '"L1.1.1"'],
      `${COMPETENCE}/1/evaluation/livrables/0/code`,
      `${COMPETENCE}/0/evaluation/livrables/0/code`,
    ],
    ['of modalities', ['"code":"dossier-professionnel"', '"code":"projet"'], 'modalites/1/code', 'modalites/0/code'],
    ['of contexts', CONTEXTES, 'contextes/1/code', 'contextes/0/code'],
    [
      'of levels',
      ['"code":"acquis"', '"code":"non-acquis"'],
      'regles/echelle/niveaux/1/code',
      'regles/echelle/niveaux/0/code',
    ],
  ])('%s is an error at the second, which names the first', (_, change, second, first) => {
    expect(findingsOf({}, change)).toContain(`error referentiel/duplicate-code ${second}`);
    expect(hintsOf({}, change)).toContain(`first-here ${first}`);
  });

  it('of two kinds is none', () => {
    expect(findingsOf({}, ['"code":"non-acquis"', '"code":"projet"'])).toEqual([]);
  });
});

describe('a code out of its place', () => {
  it.each<readonly [string, Change, string]>([
    ['a sub-activity of another activity', ['"A1.1"', '"A2.9"'], 'blocs/0/activites/0/code'],
    ['a competence of another activity', ['"code":"C1.2"', '"code":"C2.9"'], `${COMPETENCE}/1/code`],
    ['a criterion of another competence', ['"C1.1.3"', '"C1.2.9"'], `${COMPETENCE}/0/criteres/2/code`],
    ['a criterion of a competence that begins alike', ['"C1.1.3"', '"C1.11.3"'], `${COMPETENCE}/0/criteres/2/code`],
    ['a deliverable of another competence', ['"L1.1.1"', '"L1.2.9"'], `${COMPETENCE}/0/evaluation/livrables/0/code`],
  ])('%s is an error', (_, change, path) => {
    expect(findingsOf({}, change)).toContain(`error referentiel/misplaced-code ${path}`);
  });
});

describe('the numbering', () => {
  it('is said where it first breaks', () => {
    expect(findingsOf({}, ['"C1.1.2"', '"C1.1.4"'], ['"C1.1.3"', '"C1.1.5"'])).toEqual([
      `warning referentiel/numbering ${COMPETENCE}/0/criteres/1/code`,
    ]);
  });

  it('is not looked at where a code stands twice', () => {
    expect(findingsOf({}, ['"C1.1.2"', '"C1.1.1"'])).toEqual([
      `error referentiel/duplicate-code ${COMPETENCE}/0/criteres/1/code`,
    ]);
  });
});
