import { describe, expect, it } from 'vitest';
import { longDate } from '../../src/i18n/dates.ts';
import { decimal } from '../../src/i18n/decimal.ts';
import { explain } from '../../src/i18n/explain.ts';
import { chooseLang } from '../../src/i18n/lang.ts';
import { joinList } from '../../src/i18n/list.ts';
import { competenceNode, demande, type FicheOptions, grade } from '../support/fiche.ts';
import { petitModele } from '../support/referentiel.ts';

const NOTE = { note: { sur: 20, pas: 0.5, seuil: 10 } };
const { jury: _, ...PENDING } = demande();

describe('the reason of a competence', () => {
  it.each<readonly [string, FicheOptions, string, string]>([
    ['all satisfied', {}, '3 critères sur 3, seuil 3', '3 criteria of 3, threshold 3'],
    [
      'one missed',
      { marks: { 'C1.1.2': 'non-acquis' } },
      '2 critères sur 3, seuil 3 ; manquent C1.1.2',
      '2 criteria of 3, threshold 3; missing C1.1.2',
    ],
    [
      'at least two',
      { modele: petitModele({ competence: { 'au-moins': 2 } }), marks: { 'C1.1.2': 'non-acquis' } },
      '2 critères sur 3, seuil 2',
      '2 criteria of 3, threshold 2',
    ],
    [
      'a proportion',
      { modele: petitModele({ competence: { proportion: '2/3' } }), fill: 'non-acquis', marks: { 'C1.1.2': 'acquis' } },
      '1 critère sur 3, seuil 2 (2/3) ; manquent C1.1.1 et C1.1.3',
      '1 criterion of 3, threshold 2 (2/3); missing C1.1.1 and C1.1.3',
    ],
    [
      'points',
      {
        modele: petitModele({ echelle: NOTE, competence: { points: { seuil: '60%', poids: { 'C1.1.1': 2 } } } }),
        fill: 12.5,
      },
      '3 critères sur 3, 2,5 points sur 4, seuil 60%',
      '3 criteria of 3, 2.5 points of 4, threshold 60%',
    ],
    [
      'an eliminatory one',
      {
        modele: petitModele({ competence: { 'au-moins': 1, eliminatoires: ['C1.1.2'] } }),
        marks: { 'C1.1.2': 'non-acquis' },
      },
      '2 critères sur 3, seuil 1 ; éliminatoire : C1.1.2',
      '2 criteria of 3, threshold 1; eliminatory: C1.1.2',
    ],
    [
      'an eliminatory one and too few of the others',
      { modele: petitModele({ competence: { 'au-moins': 2, eliminatoires: ['C1.1.2'] } }), fill: 'non-acquis' },
      '0 critère sur 3, seuil 2 ; éliminatoire : C1.1.2 ; manquent C1.1.1 et C1.1.3',
      '0 criteria of 3, threshold 2; eliminatory: C1.1.2; missing C1.1.1 and C1.1.3',
    ],
    [
      'too few points although each is satisfied',
      { modele: petitModele({ echelle: NOTE, competence: { points: { seuil: '60%' } } }), fill: 10 },
      '3 critères sur 3, 1,5 point sur 3, seuil 60%',
      '3 criteria of 3, 1.5 points of 3, threshold 60%',
    ],
    ['unmarked', { marks: { 'C1.1.2': undefined } }, 'reste à noter : C1.1.2', 'still to mark: C1.1.2'],
    [
      'a pending exemption',
      { fiche: { exemptions: [PENDING] } },
      'le jury doit décider : C1.1.1',
      'the jury has to decide: C1.1.1',
    ],
    ['missed', { presences: { 'C1.1': 'excuse' } }, 'candidat excusé', 'candidate excused'],
  ])('%s', (_, options, french, english) => {
    const { raison } = competenceNode(grade(options), 'C1.1').proposition;
    expect(explain(raison, 'critere', 'fr')).toBe(french);
    expect(explain(raison, 'critere', 'en')).toBe(english);
  });
});

describe('the language', () => {
  it.each([
    ['en', {}, 'en'],
    [undefined, {}, 'fr'],
    [undefined, { LANG: 'en_GB.UTF-8' }, 'en'],
    [undefined, { LC_ALL: 'fr_FR', LANG: 'en_GB' }, 'fr'],
    [undefined, { LC_MESSAGES: 'en', LANG: 'fr' }, 'en'],
    [undefined, { LANG: 'english' }, 'fr'],
    ['fr', { LANG: 'en_US' }, 'fr'],
    [undefined, { LANG: 'C' }, 'fr'],
  ] as const)('of --lang %s under %o is %s', (option, env, lang) => {
    expect(chooseLang(option, env)).toBe(lang);
  });
});

describe('words', () => {
  it('write dates without asking the machine', () => {
    expect(longDate('2026-06-01', 'fr')).toBe('1er juin 2026');
    expect(longDate('2026-12-31', 'fr')).toBe('31 décembre 2026');
    expect(longDate('2026-06-01', 'en')).toBe('1 June 2026');
  });

  it('join lists', () => {
    expect(joinList([], 'fr')).toBe('');
    expect(joinList(['A', 'B', 'C'], 'fr')).toBe('A, B et C');
    expect(joinList(['A', 'B'], 'en')).toBe('A and B');
  });

  it('write exact numbers, and say where they are rounded', () => {
    expect(decimal({ num: 5n, den: 2n }, 'fr')).toBe('2,5');
    expect(decimal({ num: 12n, den: 1n }, 'en')).toBe('12');
    expect(decimal({ num: 2n, den: 3n }, 'en')).toBe('~0.67');
    expect(decimal({ num: 1n, den: 100n }, 'fr')).toBe('0,01');
  });
});
