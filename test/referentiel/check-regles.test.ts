import { describe, expect, it } from 'vitest';
import type { Variations } from '../support/referentiel.ts';
import { type Change, findingsOf, hintsOf } from './findings-of.ts';

const OWN = 'blocs/0/activites/0/competences/0/regle';

type Case = readonly [string, Variations, readonly string[]];

function ownBloc(regle: string): Change {
  return ['"intitule":"Bloc 1"', `"intitule":"Bloc 1","regle":${regle}`];
}

describe('a rule names', () => {
  it.each<Case>([
    [
      'criteria of any competence in general',
      { competence: { 'au-moins': 1, eliminatoires: ['C1.1.1', 'C3.2.3'] } },
      [],
    ],
    [
      'nothing of another level, nor unknown',
      { competence: { 'au-moins': 1, eliminatoires: ['C1.1', 'B1', 'C1.1.9'] } },
      [0, 1, 2].map((rank) => `error referentiel/unknown-child regles/competence/eliminatoires/${rank}`),
    ],
    [
      'competences in a bloc',
      { bloc: { points: { seuil: '50%', poids: { 'C1.1': 2, 'C1.1.1': 2 } } } },
      ['error referentiel/unknown-child regles/bloc/points/poids/C1.1.1 (key)'],
    ],
    [
      'blocs in the certification',
      { certification: { points: { seuil: '50%', poids: { B1: 2, B4: 2 } } } },
      ['error referentiel/unknown-child regles/certification/points/poids/B4 (key)'],
    ],
    [
      'its own children only, where a competence has its own',
      { regles: { 'C1.1': { 'au-moins': 1, eliminatoires: ['C1.1.2', 'C1.2.1', 'C1.1.9'] } } },
      [
        `error referentiel/foreign-child ${OWN}/eliminatoires/1`,
        `error referentiel/unknown-child ${OWN}/eliminatoires/2`,
      ],
    ],
    [
      'to no effect, in general, what an own rule of its competence governs',
      {
        competence: {
          points: { seuil: '50%', poids: { 'C1.1.1': 2, 'C1.2.1': 2 } },
          eliminatoires: ['C1.1.2', 'C1.2.2'],
        },
        regles: { 'C1.1': 'tous' },
      },
      [
        'warning referentiel/no-effect regles/competence/eliminatoires/0',
        'warning referentiel/no-effect regles/competence/points/poids/C1.1.1 (key)',
      ],
    ],
  ])('%s', (_, variations, expected) => {
    expect(findingsOf(variations)).toEqual(expected);
  });

  it('its own children only, where a bloc has its own', () => {
    expect(findingsOf({}, ownBloc('{"au-moins":1,"eliminatoires":["C1.2","C2.1"]}'))).toEqual([
      'error referentiel/foreign-child blocs/0/regle/eliminatoires/1',
    ]);
  });

  it('to no effect, in general, a competence of a bloc with its own', () => {
    expect(findingsOf({ bloc: { 'au-moins': 1, eliminatoires: ['C1.2', 'C2.1'] } }, ownBloc('"tous"'))).toEqual([
      'warning referentiel/no-effect regles/bloc/eliminatoires/0',
    ]);
  });

  it('what it nearly names', () => {
    expect(hintsOf({ competence: { 'au-moins': 1, eliminatoires: ['C1.1.33'] } })).toEqual(['C1.1.3']);
  });
});

describe('“au-moins”', () => {
  it.each<Case>([
    ['may ask for all that there are', { competence: { 'au-moins': 3 }, bloc: { 'au-moins': 2 } }, []],
    [
      'asks for too many in every competence',
      { competence: { 'au-moins': 4 } },
      ['warning referentiel/au-moins regles/competence/au-moins'],
    ],
    [
      'asks for too many in every bloc',
      { bloc: { 'au-moins': 3 } },
      ['warning referentiel/au-moins regles/bloc/au-moins'],
    ],
    [
      'asks for too many blocs',
      { certification: { 'au-moins': 4 } },
      ['warning referentiel/au-moins regles/certification/au-moins'],
    ],
    [
      'asks for too many of its own',
      { regles: { 'C1.1': { 'au-moins': 4 } } },
      [`warning referentiel/au-moins ${OWN}/au-moins`],
    ],
  ])('%s', (_, variations, expected) => {
    expect(findingsOf(variations)).toEqual(expected);
  });

  it('is in order where one competence has that many', () => {
    const more: Change = ['"criteres":[', '"criteres":[{"code":"C1.1.0","texte":"Un critère de plus."},'];
    expect(findingsOf({ competence: { 'au-moins': 4 } }, more)).not.toContain(
      'warning referentiel/au-moins regles/competence/au-moins',
    );
  });
});

describe('a share', () => {
  it.each(['0%', '0/3', '4/3', '100.0001%', '999%'])('%s is out of range', (part) => {
    expect(findingsOf({ competence: { proportion: part } })).toEqual([
      'error referentiel/share regles/competence/proportion',
    ]);
    expect(findingsOf({ bloc: { points: { seuil: part } } })).toEqual([
      'error referentiel/share regles/bloc/points/seuil',
    ]);
    expect(findingsOf({ jury: { 'part-externes': part } })).toEqual([
      'error referentiel/share regles/jury/part-externes',
    ]);
  });

  it.each(['0.0001%', '1/999999', '3/3', '100%'])('%s is in range', (part) => {
    expect(findingsOf({ competence: { proportion: part }, jury: { 'part-externes': part } })).toEqual([]);
  });
});

describe('a weight', () => {
  it.each([0.00001, 1e-7, 1.23456])('%s has too many digits', (weight) => {
    expect(findingsOf({ competence: { points: { seuil: '50%', poids: { 'C1.1.1': weight } } } })).toEqual([
      'error referentiel/decimals regles/competence/points/poids/C1.1.1',
    ]);
  });

  it.each([0.0001, 2, 1.2345])('%s is in order', (weight) => {
    expect(findingsOf({ competence: { points: { seuil: '50%', poids: { 'C1.1.1': weight } } } })).toEqual([]);
  });
});

describe('points', () => {
  const niveaux = (bas: string, haut: string): NonNullable<Variations['echelle']> => ({
    niveaux: [
      { code: 'bas', intitule: 'Bas', satisfait: 'non', valeur: bas },
      { code: 'haut', intitule: 'Haut', satisfait: 'oui', valeur: haut },
    ],
  });
  const seuil = 'regles/competence/points/seuil';

  it.each<Case>([
    [
      'are out of reach where the best level is worth less than the threshold',
      { echelle: niveaux('0%', '59%'), competence: { points: { seuil: '60%' } } },
      [`warning referentiel/never-satisfied ${seuil}`],
    ],
    ['are just in reach', { echelle: niveaux('0%', '60%'), competence: { points: { seuil: '3/5' } } }, []],
    [
      'are always reached where the least level is worth the threshold',
      { echelle: niveaux('60%', '100%'), competence: { points: { seuil: '60%' } } },
      [`warning referentiel/always-satisfied ${seuil}`],
    ],
    [
      'are not always enough where a criterion is eliminatory',
      { echelle: niveaux('60%', '100%'), competence: { points: { seuil: '60%' }, eliminatoires: ['C1.1.1'] } },
      [],
    ],
    [
      'of a bloc do not depend on the values of levels',
      { echelle: niveaux('10%', '50%'), bloc: { points: { seuil: '60%' } } },
      [],
    ],
    [
      'are in reach of the highest mark',
      { echelle: { note: { sur: 20, pas: 0.5, seuil: 10 } }, competence: { points: { seuil: '100%' } } },
      [],
    ],
    [
      'are out of reach where no step comes near enough to the highest mark',
      { echelle: { note: { sur: 20, pas: 3, seuil: 9 } }, competence: { points: { seuil: '95%' } } },
      [`warning referentiel/never-satisfied ${seuil}`, 'warning referentiel/note-step regles/echelle/note/sur'],
    ],
  ])('%s', (_, variations, expected) => {
    expect(findingsOf(variations)).toEqual(expected);
  });
});
