import { describe, expect, it } from 'vitest';
import { batches } from '../../src/lib/batches.ts';

describe('batches', () => {
  it.each([
    [[], []],
    [[1, 2], [[1, 2]]],
    [
      [1, 2, 3, 4],
      [
        [1, 2],
        [3, 4],
      ],
    ],
    [
      [1, 2, 3, 4, 5],
      [[1, 2], [3, 4], [5]],
    ],
  ])('of two hold every item of %j once, in order', (items, made) => {
    expect([...batches(items, 2)]).toEqual(made);
  });
});
