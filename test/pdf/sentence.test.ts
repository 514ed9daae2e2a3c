import { expect, it } from 'vitest';
import { sentence } from '../../src/pdf/sentence.ts';

it('a sentence ends with one full stop', () => {
  expect(['Exact', 'Exact. ', 'Exact ?', 'Exact…'].map(sentence)).toEqual(['Exact.', 'Exact.', 'Exact ?', 'Exact…']);
});
