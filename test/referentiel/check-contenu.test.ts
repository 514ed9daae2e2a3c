import { describe, expect, it } from 'vitest';
import { type Change, findingsOf } from './findings-of.ts';

const COMPETENCE = 'blocs/0/activites/0/competences/0';
const TEXTE = '"texte":"Critère 1.1.1."';

describe('a competence', () => {
  it('without a criterion is an error', () => {
    const first = [1, 2, 3].map((rank) => `{"code":"C1.1.${rank}","texte":"Critère 1.1.${rank}."}`).join(',');
    expect(findingsOf({}, [first, ''])).toEqual([`error referentiel/no-criterion ${COMPETENCE}/criteres (key)`]);
  });

  it.each(['', '  '])('whose aim is “%s” is a warning', (finalite) => {
    expect(findingsOf({}, ['afin de réussir', finalite])).toEqual([
      `warning referentiel/no-finalite ${COMPETENCE}/finalite (key)`,
    ]);
  });
});

describe('a criterion', () => {
  it('without a text is an error', () => {
    expect(findingsOf({}, [TEXTE, '"texte":" "'])).toEqual([
      `error referentiel/empty-criterion ${COMPETENCE}/criteres/0/texte (key)`,
    ]);
  });

  it.each(['Critère 1.1.2.', ' critère  1.1.2. '])('with the text of another one, “%s”, is a warning', (texte) => {
    expect(findingsOf({}, [TEXTE, `"texte":"${texte}"`])).toEqual([
      `warning referentiel/same-criterion ${COMPETENCE}/criteres/1/texte`,
    ]);
  });

  it('may have the text of one of another competence', () => {
    expect(findingsOf({}, [TEXTE, '"texte":"Critère 1.2.1."'])).toEqual([]);
  });

  it.each(['Pertinence', 'Le plan est-il clair ?'])('that says “%s” is a warning', (texte) => {
    expect(findingsOf({}, [TEXTE, `"texte":"${texte}"`])).toEqual([
      `warning referentiel/unobservable-criterion ${COMPETENCE}/criteres/0/texte`,
    ]);
  });
});

describe('what is declared', () => {
  it('and used by no competence is an info', () => {
    const declared: Change = ['"regles":', '"contextes":[{"code":"reelle","intitule":"réelle"}],"regles":'];
    expect(findingsOf({}, declared)).toEqual(['info referentiel/unused-context contextes/0/code']);
  });

  it('is missing where nothing is said of disability', () => {
    expect(findingsOf({ handicap: 'absent' })).toEqual(['warning referentiel/no-handicap  (key)']);
  });
});

describe('the frame of accommodations', () => {
  const situation: readonly Change[] = [
    ['"modalites":[', '"modalites":[{"code":"mise-en-situation","intitule":"Mise en situation"},'],
    ['"modalite":"projet"', '"modalite":"mise-en-situation"'],
  ];

  it('is missing, an info, from a competence assessed in a work situation', () => {
    expect(findingsOf({}, ...situation)).toEqual([
      `info referentiel/no-accommodation-frame ${COMPETENCE}/evaluation (key)`,
    ]);
  });

  it('is in order there, even empty, with its reason', () => {
    const cadres = { 'C1.1': { types: [], texte: 'L’oral ne s’adapte pas.' } };
    expect(findingsOf({ cadres }, ...situation)).toEqual([]);
  });

  it('is an info where it is narrower than the general one and does not say why', () => {
    expect(findingsOf({ cadres: { 'C1.1': { types: ['tiers'] } } })).toEqual([
      `info referentiel/narrow-frame ${COMPETENCE}/evaluation/amenagements-possibles/types`,
    ]);
  });

  it('may be as wide as the general one, or wider', () => {
    expect(findingsOf({ cadres: { 'C1.1': { types: ['tiers', 'support', 'temps'] } } })).toEqual([]);
  });
});
