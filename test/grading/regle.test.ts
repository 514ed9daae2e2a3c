import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyRegle, type Enfant } from '../../src/grading/regle.ts';
import { compare, parseDecimal } from '../../src/lib/ratio.ts';
import type { Seuil } from '../../src/referentiel/regle.ts';
import { enfants, points, proportion, regle } from '../support/regle.ts';

const reponses = fc.array(fc.boolean(), { minLength: 1, maxLength: 12 });
const part = fc
  .tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 }))
  .filter(([num, den]) => num <= den)
  .map(([num, den]) => `${num}/${den}`);
const poids = fc
  .array(fc.integer({ min: 1, max: 50_000 }), { minLength: 12, maxLength: 12 })
  .map((units) => Object.fromEntries(units.map((unit, rank) => [`C${rank}`, unit / 10_000])));
const seuil: fc.Arbitrary<Seuil> = fc.oneof(
  fc.constant<Seuil>({ kind: 'tous' }),
  fc.integer({ min: 1, max: 15 }).map((nombre): Seuil => ({ kind: 'au-moins', nombre })),
  part.map(proportion),
  fc.tuple(part, poids).map(([texte, weights]) => points(texte, weights)),
);
const eliminatoires = fc.subarray(['C0', 'C3', 'C11', 'C99']);

const count = (satisfaits: readonly boolean[]) => satisfaits.filter(Boolean).length;

describe('a rule', () => {
  it('that holds still holds when one more child is satisfied', () => {
    fc.assert(
      fc.property(seuil, eliminatoires, reponses, fc.nat(), (one, excluding, before, at) => {
        const rule = regle(one, excluding);
        fc.pre(applyRegle(rule, enfants(before)).satisfait);
        const after = before.map((satisfait, rank) => satisfait || rank === at % before.length);
        expect(applyRegle(rule, enfants(after)).satisfait).toBe(true);
      }),
    );
  });

  it('always holds over children all satisfied', () => {
    fc.assert(
      fc.property(seuil, eliminatoires, fc.integer({ min: 1, max: 12 }), (one, excluding, size) => {
        expect(applyRegle(regle(one, excluding), enfants(Array(size).fill(true))).satisfait).toBe(true);
      }),
    );
  });

  it('never holds over children none of which is satisfied', () => {
    fc.assert(
      fc.property(seuil, fc.integer({ min: 1, max: 12 }), (one, size) => {
        expect(applyRegle(regle(one), enfants(Array(size).fill(false))).satisfait).toBe(false);
      }),
    );
  });

  it('does not look at the order of the children', () => {
    fc.assert(
      fc.property(seuil, eliminatoires, reponses, (one, excluding, satisfaits) => {
        const rule = regle(one, excluding);
        const children = enfants(satisfaits);
        expect(applyRegle(rule, [...children].reverse()).satisfait).toBe(applyRegle(rule, children).satisfait);
      }),
    );
  });

  it('names every child once, as satisfied or not', () => {
    fc.assert(
      fc.property(seuil, reponses, (one, satisfaits) => {
        const applied = applyRegle(regle(one), enfants(satisfaits));
        expect(applied.applicables).toBe(satisfaits.length);
        expect([...applied.satisfaits, ...applied.insatisfaits].sort()).toEqual(
          satisfaits.map((_, rank) => `C${rank}`).sort(),
        );
        expect(applied.satisfaits).toHaveLength(count(satisfaits));
      }),
    );
  });
});

describe('“tous”', () => {
  it('holds where every child is satisfied, and only there', () => {
    fc.assert(
      fc.property(reponses, (satisfaits) => {
        const applied = applyRegle(regle({ kind: 'tous' }), enfants(satisfaits));
        expect(applied.satisfait).toBe(!satisfaits.includes(false));
        expect(applied.requis).toBe(satisfaits.length);
      }),
    );
  });
});

describe('“au-moins”', () => {
  it('asks for all where fewer apply', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 15 }), reponses, (nombre, satisfaits) => {
        const applied = applyRegle(regle({ kind: 'au-moins', nombre }), enfants(satisfaits));
        expect(applied.requis).toBe(Math.min(nombre, satisfaits.length));
        expect(applied.satisfait).toBe(count(satisfaits) >= Math.min(nombre, satisfaits.length));
      }),
    );
  });
});

describe('“proportion”', () => {
  it('is compared as integers, and says the least number that reaches it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999 }),
        fc.integer({ min: 1, max: 999_999 }),
        reponses,
        (one, other, satisfaits) => {
          const [num, den] = [Math.min(one, other), Math.max(one, other)];
          const applied = applyRegle(regle(proportion(`${num}/${den}`)), enfants(satisfaits));
          expect(applied.satisfait).toBe(count(satisfaits) * den >= num * satisfaits.length);
          const { requis = 0 } = applied;
          expect(requis * den).toBeGreaterThanOrEqual(num * satisfaits.length);
          expect((requis - 1) * den).toBeLessThan(num * satisfaits.length);
        },
      ),
    );
  });

  it.each([
    ['2/3', 2, 3, true],
    ['66.6667%', 2, 3, false],
    ['66.6666%', 2, 3, true],
    ['60%', 3, 5, true],
    ['28%', 7, 25, true],
    ['29%', 7, 25, false],
  ])('%s of %i out of %i: %s', (texte, satisfaits, applicables, expected) => {
    const children = enfants(Array.from({ length: applicables }, (_, rank) => rank < satisfaits));
    expect(applyRegle(regle(proportion(texte)), children).satisfait).toBe(expected);
  });
});

describe('“points”', () => {
  it('are added up as ten-thousandths on paper', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 50_000 }), fc.integer({ min: 0, max: 80 })), {
          minLength: 1,
          maxLength: 8,
        }),
        fc.integer({ min: 1, max: 100 }),
        (children, percent) => {
          const weights = Object.fromEntries(children.map(([units], rank) => [`C${rank}`, units / 10_000]));
          const marked = children.map(
            ([, quarters], rank): Enfant => ({
              code: `C${rank}`,
              satisfait: quarters >= 40,
              valeur: { num: BigInt(quarters), den: 80n },
            }),
          );
          const reached = children.reduce((sum, [units, quarters]) => sum + BigInt(units * quarters), 0n);
          const possible = children.reduce((sum, [units]) => sum + BigInt(units * 80), 0n);
          const applied = applyRegle(regle(points(`${percent}%`, weights)), marked);
          expect(applied.satisfait).toBe(reached * 100n >= possible * BigInt(percent));
          expect(applied.points && compare(applied.points.obtenus, { num: reached, den: 800_000n })).toBe(0);
        },
      ),
    );
  });

  it('weigh 1 where no weight is named', () => {
    const applied = applyRegle(regle(points('50%', { C0: 2 })), enfants([true, false, false]));
    expect(applied.points && compare(applied.points.obtenus, parseDecimal(2))).toBe(0);
    expect(applied.points && compare(applied.points.possibles, parseDecimal(4))).toBe(0);
    expect(applied.satisfait).toBe(true);
  });

  it('reach a threshold that floats would miss', () => {
    const weights = { C0: 0.1, C1: 0.5, C2: 0.2 };
    expect((0.1 + 0.5) / (0.1 + 0.5 + 0.2)).toBeLessThan(0.75);
    expect(applyRegle(regle(points('75%', weights)), enfants([true, true, false])).satisfait).toBe(true);
    expect(applyRegle(regle(points('75.0001%', weights)), enfants([true, true, false])).satisfait).toBe(false);
  });
});

describe('an eliminatory child', () => {
  it('decides alone where it applies and is not satisfied', () => {
    fc.assert(
      fc.property(seuil, eliminatoires, reponses, (one, excluding, satisfaits) => {
        const children = enfants(satisfaits);
        const applied = applyRegle(regle(one, excluding), children);
        const missed = excluding.filter((code) => children.some((child) => child.code === code && !child.satisfait));
        expect([...applied.elimines].sort()).toEqual([...missed].sort());
        expect(applied.satisfait).toBe(missed.length === 0 && applyRegle(regle(one), children).satisfait);
      }),
    );
  });

  it('that does not apply asks for nothing', () => {
    const rule = regle({ kind: 'au-moins', nombre: 1 }, ['C9']);
    expect(applyRegle(rule, enfants([true, false]))).toMatchObject({ satisfait: true, elimines: [] });
  });
});
