import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DISK } from '../../src/io/disk.ts';
import { FileError } from '../../src/io/files.ts';
import { sha256 } from '../../src/workspace/hash.ts';
import type { Manifest } from '../../src/workspace/manifest.ts';
import { compareOutputs } from '../../src/workspace/verify.ts';

const SORTIES = ['decisions.json', 'proces-verbal.pdf', 'rapports/1.pdf'];
const MANIFEST: Manifest = {
  certif: 'manifest/1',
  version: '0',
  session: 'S1',
  'proces-verbal': 'PV-1',
  referentiel: 'petit@1.0',
  options: {},
  entrees: [],
  sorties: SORTIES.map((fichier) => ({ fichier, sha256: sha256('x') })),
  'non-examines': [],
};

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'certif-verify-'));
  for (const name of [...SORTIES, 'manifest.json']) await put(name);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function put(name: string): Promise<void> {
  await mkdir(dirname(join(folder, name)), { recursive: true });
  await writeFile(join(folder, name), 'x');
}

/** The files that are not as they were, with their states. */
async function differing(files = DISK, inputs: readonly string[] = []): Promise<readonly string[]> {
  const paths = new Set(inputs.map((name) => join(folder, name)));
  const compared = await compareOutputs({ files }, folder, MANIFEST, paths);
  return compared.filter(({ state }) => state !== 'same').map(({ fichier, state }) => `${state} ${fichier}`);
}

describe('a folder compared with its manifest', () => {
  it('names what is not its own once, hidden or not, and enters neither a link nor a folder of others', async () => {
    for (const name of ['.git/a', 'node_modules/evil.pdf', 'autre/a/b.pdf', 'rapports/2.pdf', '.cache'])
      await put(name);
    await symlink('..', join(folder, 'boucle'));
    await symlink('/etc', join(folder, 'attestations'));
    await symlink('nulle-part', join(folder, 'rapports/3.pdf'));
    expect(await differing()).toEqual([
      'not-ours .cache',
      'not-ours .git/',
      'not-ours attestations',
      'not-ours autre/',
      'not-ours boucle',
      'not-ours node_modules/',
      'not-ours rapports/2.pdf',
      'not-ours rapports/3.pdf',
    ]);
  });

  it('enters a folder that its inputs stand in, and takes none of them for a document, behind a link either', async () => {
    for (const name of ['s/fiches/1.yaml', 's/fiches/2.yaml']) await put(name);
    await symlink('s', join(folder, 'lien'));
    const inputs = ['s/fiches/1.yaml', 'lien/fiches/1.yaml'];
    expect(await differing(DISK, inputs)).toEqual(['not-ours s/fiches/2.yaml']);
  });

  it('goes on where a file or a folder cannot be read, and says which', async () => {
    const refuse = (path: string) => Promise.reject(new FileError('denied', path));
    const files = {
      ...DISK,
      list: (path: string) => (path.endsWith('rapports') ? refuse(path) : DISK.list(path)),
      readIfFile: (path: string) => (path.endsWith('verbal.pdf') ? refuse(path) : DISK.readIfFile(path)),
    };
    await writeFile(join(folder, 'decisions.json'), 'y');
    expect(await differing(files)).toEqual([
      'altered decisions.json',
      'unreadable proces-verbal.pdf',
      'unreadable rapports/',
    ]);
  });
});
