import { describe, expect, it } from 'vitest';
import type { Referentiel } from '../../src/documents/types.ts';
import type { Variations } from '../support/referentiel.ts';
import { findingsOf } from './findings-of.ts';

type Niveaux = NonNullable<Referentiel['regles']['echelle']['niveaux']>;

const NIVEAUX = 'regles/echelle/niveaux';
const NOTE = 'regles/echelle/note';
const POINTS: Variations = { competence: { points: { seuil: '60%' } } };

/** Levels as `non 20%`: whether they satisfy, and their value where it is said. */
function niveaux(...levels: readonly string[]): NonNullable<Variations['echelle']> {
  return {
    niveaux: levels.map((level, rank): Niveaux[number] => {
      const [satisfait, valeur] = level.split(' ');
      return {
        code: `niveau-${rank}`,
        intitule: level,
        satisfait: satisfait === 'oui' ? 'oui' : 'non',
        ...(valeur === undefined ? {} : { valeur }),
      };
    }),
  };
}

describe('levels', () => {
  it.each<readonly [string, readonly string[], readonly string[]]>([
    ['may be three, in order', ['non', 'non 50%', 'oui'], []],
    ['may be worth the same', ['non 50%', 'oui 50%'], []],
    ['may be worth nothing at first', ['non 0%', 'oui 100%'], []],
    [
      'satisfy after those that do not',
      ['non', 'oui', 'non'],
      [`error referentiel/level-order ${NIVEAUX}/2/satisfait`],
    ],
    ['are never worth less than before', ['non 60%', 'oui 50%'], [`error referentiel/level-value ${NIVEAUX}/1/valeur`]],
    [
      'are never worth less than before, where it is not said',
      ['non', 'non 50%', 'non', 'oui'],
      [`error referentiel/level-value ${NIVEAUX}/2 (key)`],
    ],
    ['are worth 100% at most', ['non', 'oui 101%'], [`error referentiel/share ${NIVEAUX}/1/valeur`]],
    ['satisfy, one at least', ['non', 'non'], [`error referentiel/never-satisfied ${NIVEAUX} (key)`]],
    ['do not all satisfy', ['oui', 'oui'], [`warning referentiel/always-satisfied ${NIVEAUX} (key)`]],
  ])('%s', (_, levels, expected) => {
    expect(findingsOf({ echelle: niveaux(...levels) })).toEqual(expected);
  });

  it('may all satisfy where points alone decide', () => {
    expect(findingsOf({ echelle: niveaux('oui 20%', 'oui'), ...POINTS })).toEqual([]);
  });

  it('of which none satisfies are no error where points alone decide', () => {
    expect(findingsOf({ echelle: niveaux('non 20%', 'non 100%'), ...POINTS })).toEqual([
      `warning referentiel/never-satisfied ${NIVEAUX} (key)`,
    ]);
  });

  it('of which none satisfies are an error where one competence counts them, or has an eliminatory criterion', () => {
    const error = `error referentiel/never-satisfied ${NIVEAUX} (key)`;
    const echelle = niveaux('non 20%', 'non 100%');
    expect(findingsOf({ echelle, ...POINTS, regles: { 'C2.1': 'tous' } })).toEqual([error]);
    expect(findingsOf({ echelle, competence: { points: { seuil: '60%' }, eliminatoires: ['C1.1.1'] } })).toEqual([
      error,
    ]);
  });
});

describe('a scale of marks', () => {
  it.each<readonly [string, NonNullable<Referentiel['regles']['echelle']['note']>, readonly string[]]>([
    ['is in order', { sur: 20, pas: 0.25, seuil: 10 }, []],
    ['is in order without a step', { sur: 20, seuil: 9.99 }, []],
    ['may ask for the highest mark', { sur: 20, pas: 0.5, seuil: 20 }, []],
    ['reaches its threshold', { sur: 20, seuil: 20.01 }, [`error referentiel/never-satisfied ${NOTE}/seuil`]],
    [
      'reaches its threshold by its step',
      { sur: 20, pas: 3, seuil: 19 },
      [
        `error referentiel/never-satisfied ${NOTE}/seuil`,
        `warning referentiel/note-step ${NOTE}/sur`,
        `warning referentiel/note-step ${NOTE}/seuil`,
      ],
    ],
    ['has marks below its threshold', { sur: 20, seuil: 0 }, [`warning referentiel/always-satisfied ${NOTE}/seuil`]],
    ['has its threshold on a step', { sur: 20, pas: 0.5, seuil: 9.9 }, [`warning referentiel/note-step ${NOTE}/seuil`]],
    ['has its threshold on a step of tenths', { sur: 20, pas: 0.1, seuil: 0.3 }, []],
    ['ends on a step', { sur: 20, pas: 0.6, seuil: 12 }, [`warning referentiel/note-step ${NOTE}/sur`]],
    [
      'has four digits after the point at most',
      { sur: 20.00001, pas: 0.01001, seuil: 10.00001 },
      [
        `warning referentiel/note-step ${NOTE}/sur`,
        `warning referentiel/note-step ${NOTE}/seuil`,
        `error referentiel/decimals ${NOTE}/sur`,
        `error referentiel/decimals ${NOTE}/pas`,
        `error referentiel/decimals ${NOTE}/seuil`,
      ],
    ],
  ])('%s', (_, note, expected) => {
    expect(findingsOf({ echelle: { note } })).toEqual(expected);
  });

  it('needs no threshold where points alone decide', () => {
    expect(findingsOf({ echelle: { note: { sur: 20, seuil: 0 } }, ...POINTS })).toEqual([]);
  });
});
