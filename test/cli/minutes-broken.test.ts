import { describe, expect, it } from 'vitest';
import type { World } from '../../src/cli/world.ts';
import { FileError } from '../../src/io/files.ts';
import { ficheText } from '../support/documents.ts';
import { json, TWO, written } from '../support/minutes.ts';
import { run } from '../support/run.ts';

const COMMAND = ['minutes', 's/session.yaml', '--out', 'out'] as const;

/** Files in which something happens before each one that is written. */
function writing(before: (path: string) => void): (world: World) => Partial<World> {
  return ({ files }) => ({
    files: {
      ...files,
      write: async (path, content) => {
        before(path);
        await files.write(path, content);
      },
    },
  });
}

describe('minutes of a session of which a fiche was lost', () => {
  it.each([
    ['emptied', ''],
    ['cut short in its first comment', '# yaml-language-server: $sche'],
    ['filled with zeros by a failing disk', '\u0000'.repeat(64)],
    ['cut short in a word', 'certif'],
  ])('name the file that was %s, and count it among those not examined', async (_, text) => {
    const { code, stderr, files } = await run(COMMAND, { ...TWO, 's/fiches/0.yaml': text });
    expect(code).toBe(1);
    expect(stderr).toContain('s/fiches/0.yaml');
    expect(json(files, 'manifest.json')['non-examines']).toHaveLength(1);
  });

  it('pass over what is whole and no fiche', async () => {
    expect((await run(COMMAND, { ...TWO, 's/fiches/0.yaml': 'liste: de courses\n' })).code).toBe(0);
  });
});

describe('minutes that would take the place of a file that they are made from', () => {
  it.each([
    [
      'a fiche',
      { 's/fiches/decisions.json': ficheText('2026-9') },
      ['fiches/*'],
      's/fiches',
      's/fiches/decisions.json',
    ],
    ['the session', { 's/manifest.json': TWO['s/session.yaml'] }, ['fiches/*.yaml'], 's', 's/manifest.json'],
  ])('are refused, and %s stays', async (_, documents, fiches, out, path) => {
    const session = String(TWO['s/session.yaml']).replace('[fiches/*.yaml]', JSON.stringify(fiches));
    const name = path === 's/manifest.json' ? path : 's/session.yaml';
    const { code, stderr, files } = await run(['minutes', name, '--out', out], {
      ...TWO,
      's/session.yaml': session,
      ...documents,
    });
    expect([code, stderr]).toEqual([2, expect.stringContaining(`« ${path} » est un des documents lus`)]);
    expect(new TextDecoder().decode(files.contents.get(`/dossier/${path}`))).toContain('certif: ');
    expect([...files.contents.keys()].filter((one) => one.endsWith('.pdf'))).toEqual([]);
  });
});

describe('minutes that cannot be finished', () => {
  it('leave whole documents and no manifest where the disk is full', async () => {
    const { code, stderr, files } = await run(COMMAND, TWO, {
      change: writing((path) => {
        if (path.includes('2026-2')) throw new FileError('full', path);
      }),
    });
    expect([code, stderr]).toEqual([2, 'certif : Il n’y a plus de place pour écrire « out/rapports/2026-2.pdf ».\n']);
    expect(written(files)).toEqual([
      'attestations/2026-1-B1.pdf',
      'attestations/2026-1-B2.pdf',
      'attestations/2026-1-B3.pdf',
      'rapports/2026-1.pdf',
    ]);
  });

  it('leave no piece of the decisions where these cannot be written to their end', async () => {
    const { code, files } = await run(COMMAND, TWO, {
      change: ({ files: whole }) => ({
        files: {
          ...whole,
          open: async (path) => ({
            ...(await whole.open(path)),
            write: () => Promise.reject(new FileError('full', path)),
          }),
        },
      }),
    });
    expect(code).toBe(2);
    expect(written(files).filter((name) => name.startsWith('decisions.json'))).toEqual([]);
  });

  it('stop where a fiche has changed since it was checked', async () => {
    const fiche = '/dossier/s/fiches/2.yaml';
    const { code, stderr } = await run(COMMAND, TWO, {
      change: ({ files }) => {
        let reads = 0;
        const read: typeof files.read = async (path, limit) => {
          if (path === fiche) reads += 1;
          return path === fiche && reads === 2
            ? new TextEncoder().encode(ficheText('2026-2'))
            : files.read(path, limit);
        };
        return { files: { ...files, read } };
      },
    });
    expect([code, stderr]).toEqual([
      2,
      'certif : « s/fiches/2.yaml » a changé pendant l’exécution : relancez la commande.\n',
    ]);
  });

  it('are a bug of certif where a thread is lost, and the others are ended', async () => {
    let closed = 0;
    const { code, stderr } = await run([...COMMAND, '--jobs', '2'], TWO, {
      change: () => ({
        threads: async (_, size) => ({
          size,
          run: () => Promise.reject(new Error('a thread ended with 1')),
          close: async () => {
            closed += 1;
          },
        }),
      }),
    });
    expect([code, closed]).toEqual([3, 1]);
    expect(stderr).toContain('défaut interne (a thread ended with 1)');
  });

  it('end the threads of a session that is refused', async () => {
    let closed = 0;
    const { code } = await run([...COMMAND, '--jobs', '2'], TWO, {
      change: () => ({
        threads: async (_, size) => ({
          size,
          // No fiche is found in any file.
          run: (): Promise<never[]> => Promise.resolve([]),
          close: async () => {
            closed += 1;
          },
        }),
      }),
    });
    expect([code, closed]).toEqual([1, 1]);
  });

  it('say how to go on where they are interrupted while documents are written', async () => {
    const interruption = new AbortController();
    const { stderr } = await run(COMMAND, TWO, {
      change: (world) => ({
        interrupted: interruption.signal,
        ...writing((path) => path.endsWith('2026-2.pdf') && interruption.abort())(world),
      }),
    });
    expect(stderr).toBe('Interrompu. Relancez la même commande : les documents déjà terminés seront conservés.\n');
  });
});
