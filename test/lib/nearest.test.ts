import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/lib/nearest.ts';

describe('the nearest word', () => {
  it.each([
    ['acquit', ['non-acquis', 'acquis'], 'acquis'],
    ['Présent', ['present', 'absent'], 'present'],
    ['evaluation', ['evaluations', 'exemptions'], 'evaluations'],
    ['non_acquis', ['non-acquis', 'acquis'], 'non-acquis'],
  ])('to %s is found', (word, candidates, found) => {
    expect(nearest(word, candidates)).toBe(found);
  });

  it('is none where all are too far', () => {
    expect(nearest('bonjour', ['acquis', 'B1'])).toBeUndefined();
  });

  it('is none where several are equally near', () => {
    expect(nearest('C1.9', ['C1.1', 'C1.2'])).toBeUndefined();
  });

  it('is none for the word itself', () => {
    expect(nearest('acquis', ['acquis'])).toBeUndefined();
  });
});
