import { describe, expect, it } from 'vitest';
import { TWO } from '../support/minutes.ts';
import { run } from '../support/run.ts';

/** What takes the line of the terminal away. */
const BACK = '\r\u001b[K';
const COMMAND = ['minutes', 's/session.yaml', '--out', 'out'] as const;

/** A run in which every look at the clock takes so many milliseconds. */
function timed(step: number, argv: readonly string[] = [], columns?: number) {
  let time = 0;
  const now = () => {
    time += step;
    return time;
  };
  return run([...COMMAND, ...argv], TWO, { change: () => ({ now }), ...(columns === undefined ? {} : { columns }) });
}

describe('the progress of a long run', () => {
  it('is a bar on a terminal, taken away before anything else is written', async () => {
    const { stdout, stderr } = await timed(200, [], 80);
    expect(stderr).toMatch(/█+░+ Documents 3 sur 6, [\d,]+\/s, encore \d+ s/);
    for (const line of stderr.split(BACK)) expect(line.length).toBeLessThan(80);
    expect(stderr.endsWith(BACK)).toBe(true);
    expect(stdout).not.toContain('\u001b');
    expect((await timed(200, [], 60)).stderr).toContain(' Documents 3 sur 6, 1,7/s, encore …\r');
  });

  it('makes room for every file that is listed on the same terminal', async () => {
    let time = 0;
    const now = () => {
      time += 200;
      return time;
    };
    const { stderr } = await run(COMMAND, TWO, {
      columns: 80,
      change: ({ stderr: terminal }) => ({ now, stdout: terminal }),
    });
    const listed = stderr.split('out/').slice(0, -1);
    expect(listed).toHaveLength(8);
    for (const before of listed.slice(0, 6)) expect(before.endsWith(BACK)).toBe(true);
  });

  it('is drawn again only after a while, where nothing took it away', async () => {
    expect((await timed(0, [], 80)).stderr).toBe('');
  });

  it('is a line now and then elsewhere, with the rate and the time left', async () => {
    const { stderr } = await timed(4000);
    expect((await timed(10_000)).stderr).toMatch(/^Fiches lues 2 sur 2, 0,\d\/s\n/m);
    expect(stderr).toMatch(/^Documents \d sur 6, 0,\d\/s, encore (?:\d+ min )?\d+ s\n/m);
    expect(stderr).not.toContain('\r');
    expect((await timed(4000, ['--lang', 'en'])).stderr).toMatch(/^Documents \d of 6, 0\.\d\/s, left: /m);
    expect((await timed(1)).stderr).toBe('');
  });

  it('is not told where quiet', async () => {
    expect((await timed(4000, ['--quiet'])).stderr).toBe('');
    expect((await timed(200, ['--quiet'], 80)).stderr).toBe('');
  });
});
