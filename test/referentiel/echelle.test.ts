import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, parseDecimal, parseShare, toNumber } from '../../src/lib/ratio.ts';
import { bestMark, buildEchelle } from '../../src/referentiel/echelle.ts';

const TROIS_NIVEAUX = buildEchelle({
  niveaux: [
    { code: 'non-acquis', intitule: 'Non acquis', satisfait: 'non' },
    { code: 'en-cours', intitule: 'En cours d’acquisition', satisfait: 'non', valeur: '1/2' },
    { code: 'acquis', intitule: 'Acquis', satisfait: 'oui' },
  ],
});

describe('a scale of levels', () => {
  it.each([
    ['non-acquis', false, '0%'],
    ['en-cours', false, '50%'],
    ['acquis', true, '100%'],
  ])('reads %s', (code, satisfait, valeur) => {
    const read = TROIS_NIVEAUX.read(code);
    expect(read?.satisfait).toBe(satisfait);
    expect(read && compare(read.valeur, parseShare(valeur))).toBe(0);
  });

  it.each(['Acquis', 'acquis ', '', 1, 0])('does not know %j', (mark) => {
    expect(TROIS_NIVEAUX.read(mark)).toBeUndefined();
  });

  it('keeps the first of two levels of one code', () => {
    const doubled = buildEchelle({
      niveaux: [
        { code: 'acquis', intitule: 'Acquis', satisfait: 'oui' },
        { code: 'acquis', intitule: 'Acquis', satisfait: 'non' },
      ],
    });
    expect(doubled.read('acquis')?.satisfait).toBe(true);
  });
});

describe('a scale of marks', () => {
  const quarts = buildEchelle({ note: { sur: 20, pas: 0.25, seuil: 10 } });

  it.each([0, 0.25, 9.75, 10, 12.5, 20])('by quarters has %s', (mark) => {
    const read = quarts.read(mark);
    expect(read?.satisfait).toBe(mark >= 10);
    expect(read && compare(read.valeur, parseDecimal(mark / 20))).toBe(0);
  });

  it.each([0.1, 12.3, -0.25, 20.25, 1e-7, Number.NaN, Number.POSITIVE_INFINITY, '12', 'acquis'])(
    'by quarters has no %j',
    (mark) => {
      expect(quarts.read(mark)).toBeUndefined();
    },
  );

  it('goes by hundredths where its step is not said', () => {
    const fine = buildEchelle({ note: { sur: 20, seuil: 10 } });
    expect(fine.read(9.99)?.satisfait).toBe(false);
    expect(fine.read(10.01)?.satisfait).toBe(true);
    expect(fine.read(10.005)).toBeUndefined();
    expect(fine.read(1e-7)).toBeUndefined();
  });

  it('has every tenth of its range, whatever its binary form', () => {
    const tenths = buildEchelle({ note: { sur: 20, pas: 0.1, seuil: 12.3 } });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), (units) => {
        expect(tenths.read(units / 10)?.satisfait).toBe(units >= 123);
      }),
    );
    expect(tenths.read(0.1 + 0.2)).toBeUndefined();
  });

  it.each([
    [{ sur: 20, seuil: 10 }, 20],
    [{ sur: 20, pas: 0.5, seuil: 10 }, 20],
    [{ sur: 20, pas: 3, seuil: 10 }, 18],
  ])('%j goes up to %s', (note, best) => {
    expect(toNumber(bestMark(note))).toBe(best);
    expect(buildEchelle({ note }).read(best)).toBeDefined();
  });
});
