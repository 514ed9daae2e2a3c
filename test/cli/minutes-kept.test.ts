import { describe, expect, it } from 'vitest';
import type { World } from '../../src/cli/world.ts';
import { keyOfSealed } from '../../src/workspace/seal.ts';
import { ficheText } from '../support/documents.ts';
import type { MemoryFiles } from '../support/memory-files.ts';
import { TWO, written } from '../support/minutes.ts';
import { run } from '../support/run.ts';

const COMMAND = ['minutes', 's/session.yaml', '--out', 'out'] as const;
type Contents = Readonly<Record<string, string | Uint8Array>>;

const first = run(COMMAND, TWO);

/** Everything that the first run left behind. */
async function left(): Promise<Contents> {
  return Object.fromEntries((await first).files.contents);
}

/** The files whose bytes are not those that the first run wrote, and those that are new. */
async function changedIn(files: MemoryFiles): Promise<readonly string[]> {
  const before = (await first).files.contents;
  return written(files).filter((name) => {
    const path = `/dossier/out/${name}`;
    return Buffer.compare(before.get(path) ?? Buffer.of(), files.contents.get(path) ?? Buffer.of()) !== 0;
  });
}

/** Runs again; `made` are the PDFs that were written. */
async function again(
  argv: readonly string[],
  documents: Contents,
  change: (world: World) => Partial<World> = () => ({}),
) {
  const made: string[] = [];
  const ran = await run(argv, documents, {
    change: (world) => ({
      files: {
        ...world.files,
        write: (path, content) => {
          if (path.endsWith('.pdf')) made.push(path.replace('/dossier/out/', ''));
          return world.files.write(path, content);
        },
      },
      ...change(world),
    }),
  });
  return { ...ran, made: made.sort() };
}

const OF_FIRST = ['attestations/2026-1-B1.pdf', 'attestations/2026-1-B2.pdf', 'attestations/2026-1-B3.pdf'];
const ALL = [...OF_FIRST, 'proces-verbal.pdf', 'rapports/2026-1.pdf', 'rapports/2026-2.pdf'];

describe('finished documents', () => {
  it('are kept where nothing in them has changed, listed as before, without a font being opened', async () => {
    const documents = Object.fromEntries(Object.entries(await left()).filter(([path]) => !path.includes('/fonts/')));
    const { code, stdout, stderr, made, files } = await again(COMMAND, documents);
    expect({ code, made, changed: await changedIn(files) }).toEqual({ code: 0, made: [], changed: [] });
    expect(stdout).toBe((await first).stdout);
    expect(stderr).toContain('6 documents déjà faits sont conservés');
    expect((await again([...COMMAND, '--lang', 'en'], documents)).stderr).toContain('6 finished documents are kept');
    expect((await again([...COMMAND, '--quiet'], documents)).stderr).toBe('');
  });

  it('are made again where that is asked for, to the same bytes', async () => {
    const { made, files, stderr } = await again([...COMMAND, '--force'], await left());
    expect({ made, changed: await changedIn(files), stderr }).toEqual({ made: ALL, changed: [], stderr: '' });
  });

  it('are made again for the candidate alone of whom a mark has changed, with the procès-verbal', async () => {
    const mark = ficheText('2026-2', 'non-acquis').replace('C1.1.1: non-acquis', 'C1.1.1: acquis');
    const { made, files } = await again(COMMAND, { ...(await left()), 's/fiches/2.yaml': mark });
    expect(made).toEqual(['proces-verbal.pdf', 'rapports/2026-2.pdf']);
    expect(await changedIn(files)).toEqual([
      'decisions.json',
      'manifest.json',
      'proces-verbal.pdf',
      'rapports/2026-2.pdf',
    ]);
  });

  it('stay where only a comment behind the data of a fiche has changed', async () => {
    const { made } = await again(COMMAND, {
      ...(await left()),
      's/fiches/2.yaml': `${ficheText('2026-2', 'non-acquis')}# relue\n`,
    });
    expect(made).toEqual([]);
  });

  it('are made again by another version of certif, and for another text of the referential', async () => {
    expect((await again(COMMAND, await left(), () => ({ version: 'autre' }))).made).toEqual(ALL);
    const referentiel = String(TWO['s/referentiels/petit.yaml']).replace('Compétence 1.1', 'Compétence 1.1 bis');
    const { made } = await again(COMMAND, { ...(await left()), 's/referentiels/petit.yaml': referentiel });
    expect(made).toContain('rapports/2026-2.pdf');
  });

  it('are the same seen from another folder', async () => {
    const { code, made, files } = await again(['minutes', 'session.yaml', '--out', '../out'], await left(), () => ({
      cwd: '/dossier/s',
    }));
    expect({ code, made, changed: await changedIn(files) }).toEqual({ code: 0, made: [], changed: [] });
  });

  it.each([
    ['cut', (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 100)],
    ['altered', (bytes: Uint8Array) => bytes.with(1000, (bytes[1000] ?? 0) ^ 1)],
    ['empty', () => new Uint8Array()],
  ])('are made again where a file is %s', async (_, spoil) => {
    const documents = await left();
    const path = '/dossier/out/rapports/2026-1.pdf';
    const bytes = documents[path];
    if (!(bytes instanceof Uint8Array)) throw new Error('no report');
    const { made, files } = await again(COMMAND, { ...documents, [path]: spoil(bytes) });
    expect({ made, changed: await changedIn(files) }).toEqual({ made: ['rapports/2026-1.pdf'], changed: [] });
  });

  it('carry a seal, and no two of them one key', async () => {
    const { contents } = (await first).files;
    const keys = ALL.map((name) => keyOfSealed(contents.get(`/dossier/out/${name}`) ?? Buffer.of()));
    expect(new Set(keys).size).toBe(ALL.length);
    for (const key of keys) expect(key).toMatch(/^[0-9a-f]{64}$/);
  });
});
