import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { poolHere, poolOfThreads } from '../../src/io/pool.ts';

type Said = { readonly task: number; readonly result: string };
interface Works {
  readonly say: Said;
  readonly wait: Said;
  readonly fail: Said;
  readonly crash: Said;
  readonly end: Said;
  readonly leave: Said;
}

function threads(size: number) {
  const file = join(import.meta.dirname, 'pool-thread.mjs');
  return poolOfThreads<Works, string>(file, 'told', size, { unpack: (packed) => new Error(`unpacked ${packed}`) });
}

describe('a pool of threads', () => {
  it('does more tasks than it has threads, each set up with the same data', async () => {
    const pool = await threads(2);
    const answers = await Promise.all([1, 2, 3, 4, 5].map((task) => pool.run('say', task)));
    expect(answers).toEqual(['told 1', 'told 2', 'told 3', 'told 4', 'told 5']);
    await pool.close();
  });

  it('goes on with another thread while one is busy', async () => {
    const pool = await threads(2);
    const ended: string[] = [];
    const slow = pool.run('wait', 400).then((answer) => ended.push(answer));
    for (const task of [1, 2, 3]) ended.push(await pool.run('say', task));
    await slow;
    expect(ended).toEqual(['told 1', 'told 2', 'told 3', 'told 400']);
    await pool.close();
  });

  it('hands a failure over as it was packed, and goes on', async () => {
    const pool = await threads(1);
    await expect(pool.run('fail', 1)).rejects.toThrow('unpacked told 1');
    expect(await pool.run('say', 2)).toBe('told 2');
    await pool.close();
  });

  it.each([
    ['crash', 'crashed'],
    ['end', 'a thread ended with 7'],
  ] as const)('fails what a thread was doing and what nobody is left to do, on its %s', async (name, message) => {
    const pool = await threads(1);
    const tasks = [pool.run(name, 1), pool.run('say', 2)];
    for (const task of tasks) await expect(task).rejects.toThrow(message);
    expect(await pool.run('say', 3)).toBe('told 3');
    await pool.close();
  });

  it('goes on where a thread has ended that had nothing to do', async () => {
    const pool = await threads(1);
    expect(await pool.run('leave', 1)).toBe('told 1');
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(await pool.run('say', 2)).toBe('told 2');
    await pool.close();
  });

  it('leaves nothing waiting when it is closed', async () => {
    const pool = await threads(1);
    const tasks = [pool.run('wait', 60_000), pool.run('say', 1)];
    const failures = tasks.map((task) => expect(task).rejects.toThrow('ended'));
    await pool.close();
    await Promise.all(failures);
  });
});

describe('a pool of one', () => {
  it('does one task after the other, and goes on after a failure', async () => {
    const done: string[] = [];
    const act = async (task: number) => {
      done.push(`begin ${task}`);
      await Promise.resolve();
      if (task === 1) throw new Error('one');
      done.push(`end ${task}`);
      return '';
    };
    const pool = poolHere<Pick<Works, 'say'>>({ say: act });
    const first = expect(pool.run('say', 1)).rejects.toThrow('one');
    await Promise.all([first, pool.run('say', 2), pool.run('say', 3)]);
    expect(done).toEqual(['begin 1', 'begin 2', 'end 2', 'begin 3', 'end 3']);
  });
});
