import { describe, expect, it } from 'vitest';
import { ahead } from '../../src/io/ahead.ts';

describe('working ahead', () => {
  it('hands results over in order, whichever is ready first', async () => {
    const results: number[] = [];
    const work = (wait: number) => new Promise<number>((resolve) => setTimeout(() => resolve(wait), wait));
    for await (const result of ahead([20, 1, 10, 0], 3, work)) results.push(result);
    expect(results).toEqual([20, 1, 10, 0]);
  });

  it('never has more under way than its window', async () => {
    let open = 0;
    let most = 0;
    const work = async () => {
      open += 1;
      most = Math.max(most, open);
      await Promise.resolve();
      open -= 1;
    };
    for await (const _ of ahead(Array.from({ length: 50 }), 4, work));
    expect(most).toBeLessThanOrEqual(4);
    expect(most).toBeGreaterThan(1);
  });

  it('throws a failure where its turn comes', async () => {
    const results: number[] = [];
    const run = async () => {
      for await (const result of ahead([1, 2, 3], 3, async (item) => {
        if (item === 2) throw new Error('two');
        return item;
      })) {
        results.push(result);
      }
    };
    await expect(run()).rejects.toThrow('two');
    expect(results).toEqual([1]);
  });
});
