import { describe, expect, it } from 'vitest';
import type { Ground } from '../../src/workspace/ground.ts';
import { MisuseError } from '../../src/workspace/misuse.ts';
import { openReferentiels, type Resolution } from '../../src/workspace/referentiels.ts';
import { ficheText, referentielText } from '../support/documents.ts';
import { memoryFiles } from '../support/memory-files.ts';

function ground(documents: Readonly<Record<string, string>>): Ground & { readonly reads: readonly string[] } {
  const files = memoryFiles(documents);
  const reads: string[] = [];
  return {
    cwd: '/dossier',
    packageFolder: '/package',
    stdin: async () => new Uint8Array(),
    files: {
      ...files,
      read: (path, limit) => {
        reads.push(path);
        return files.read(path, limit);
      },
    },
    reads,
  };
}

/** How the search from `/dossier/session/fiches` ended, in short. */
async function resolve(
  documents: Readonly<Record<string, string>>,
  given: readonly string[] = [],
  reference = 'petit@1.0',
): Promise<unknown> {
  const referentiels = await openReferentiels(ground(documents), given);
  return short(await referentiels.resolve(reference, '/dossier/session/fiches'));
}

function short(resolution: Resolution): unknown {
  switch (resolution.kind) {
    case 'found':
    case 'unsound':
      return [resolution.kind, resolution.loaded.name];
    case 'other-versions':
      return [resolution.kind, resolution.place, ...resolution.found];
    case 'ambiguous':
      return [resolution.kind, ...resolution.files];
    case 'unknown':
      return [resolution.kind, ...resolution.known];
  }
}

const one = referentielText('1.0');
const two = referentielText('2.0');
const broken = one.replace('"langue"', '"lang"').replace('"blocs"', '"bloc"');

describe('looking up a referential', () => {
  it('does not choose between two files of one place', async () => {
    const twice = { '/dossier/session/referentiels/a.yaml': one, '/dossier/session/referentiels/b.yaml': one };
    const files = ['session/referentiels/a.yaml', 'session/referentiels/b.yaml'];
    expect(await resolve(twice)).toEqual(['ambiguous', ...files]);
  });

  it('takes the nearest place first: given, beside the fiche, above it, shipped', async () => {
    const places = {
      '/elsewhere/r.yaml': one,
      '/dossier/session/fiches/referentiels/r.yaml': one,
      '/dossier/session/referentiels/r.json': one,
      '/referentiels/r.yaml': one,
      '/package/referentiels/r.yaml': one,
    };
    const names = [
      '../elsewhere/r.yaml',
      'session/fiches/referentiels/r.yaml',
      'session/referentiels/r.json',
      '../referentiels/r.yaml',
      '../package/referentiels/r.yaml',
    ];
    const left = new Map(Object.entries(places));
    for (const [index, path] of Object.keys(places).entries()) {
      const given = index === 0 ? ['/elsewhere/r.yaml'] : [];
      expect(await resolve(Object.fromEntries(left), given)).toEqual(['found', names[index]]);
      left.delete(path);
    }
    expect(await resolve(Object.fromEntries(left))).toEqual(['unknown']);
  });

  it('finds the version asked for among those that live side by side', async () => {
    const documents = { '/dossier/referentiels/1.yaml': one, '/dossier/referentiels/2.yaml': two };
    expect(await resolve(documents, [], 'petit@2.0')).toEqual(['found', 'referentiels/2.yaml']);
    expect(await resolve({ '/1.yaml': one, '/2.yaml': two }, ['/1.yaml', '/2.yaml'], 'petit@2.0')).toEqual([
      'found',
      '../2.yaml',
    ]);
  });

  it('ends at the first place that holds other versions only', async () => {
    const documents = { '/dossier/session/referentiels/2.yaml': two, '/dossier/referentiels/1.yaml': one };
    expect(await resolve(documents)).toEqual(['other-versions', 'session/referentiels', 'petit@2.0']);
  });

  it('goes on past a place that holds other codes, and tells what it met', async () => {
    const documents = { '/dossier/referentiels/a.yaml': referentielText('1.0', 'autre') };
    expect(await resolve(documents)).toEqual(['unknown', 'autre@1.0']);
    expect(await resolve({ ...documents, '/package/referentiels/r.yaml': one })).toEqual([
      'found',
      '../package/referentiels/r.yaml',
    ]);
  });

  it('ends at the file that holds it but has a wrong form', async () => {
    const documents = { '/dossier/referentiels/r.yaml': broken, '/package/referentiels/r.yaml': one };
    expect(await resolve(documents)).toEqual(['unsound', 'referentiels/r.yaml']);
  });

  it('takes an unreadable file that was given for the one that is meant', async () => {
    expect(await resolve({ '/r.yaml': 'certif: referentiel/1\ncode: [\n' }, ['/r.yaml'])).toEqual([
      'unsound',
      '../r.yaml',
    ]);
  });

  it('refuses a file given that does not exist or is no referential', async () => {
    const misuse = async (documents: Readonly<Record<string, string>>) => {
      const error = await openReferentiels(ground(documents), ['/x.yaml']).catch((failure: unknown) => failure);
      return error instanceof MisuseError ? error.kind : error;
    };
    expect(await misuse({})).toBe('not-found');
    expect(await misuse({ '/x.yaml': ficheText('1') })).toBe('not-a-referentiel');
  });

  it('reads each file once a run', async () => {
    const where = ground({ '/dossier/referentiels/1.yaml': one });
    const referentiels = await openReferentiels(where, []);
    await Promise.all(
      ['/dossier/a', '/dossier/b', '/dossier/a'].map((folder) => referentiels.resolve('petit@1.0', folder)),
    );
    expect(where.reads).toEqual(['/dossier/referentiels/1.yaml']);
  });
});
