import { describe, expect, it } from 'vitest';
import { FileError } from '../../src/io/files.ts';
import { documentsIn, findDocuments } from '../../src/workspace/documents.ts';
import type { Ground } from '../../src/workspace/ground.ts';
import { MisuseError } from '../../src/workspace/misuse.ts';
import { namesOf } from '../../src/workspace/sources.ts';
import { memoryFiles } from '../support/memory-files.ts';

function ground(...names: readonly string[]): Ground {
  return {
    cwd: '/dossier',
    files: memoryFiles(Object.fromEntries(names.map((name) => [`/dossier/${name}`, '']))),
    packageFolder: '/package',
    stdin: async () => new Uint8Array(),
  };
}

async function misuseOf(act: Promise<unknown>): Promise<string | undefined> {
  try {
    await act;
    return undefined;
  } catch (error) {
    return error instanceof MisuseError ? error.kind : 'not misuse';
  }
}

const found = async (where: Ground, ...words: readonly string[]) => [...namesOf(await findDocuments(where, words))];

describe('finding the documents of a command line', () => {
  it('keeps the order given, and sorts what folders and patterns hold', async () => {
    const where = ground('z.yaml', 'b/2.yml', 'b/1.json', 'b/notes.txt', 'a/9.yaml');
    expect(await found(where, 'z.yaml', 'b', 'a/*.yaml')).toEqual(['z.yaml', 'b/1.json', 'b/2.yml', 'a/9.yaml']);
  });

  it('names each file once, as named by itself where it is', async () => {
    const sources = await findDocuments(ground('a/1.yaml', 'a/2.yaml'), ['a', 'a/2.yaml', './a/1.yaml']);
    expect(sources.count).toBe(2);
    expect([...sources].map(({ name, named }) => [name, named])).toEqual([
      ['a/1.yaml', true],
      ['a/2.yaml', true],
    ]);
  });

  it('prefers an existing file to the same words as a pattern', async () => {
    expect(await found(ground('fiche[1].yaml', 'fiche1.yaml'), 'fiche[1].yaml')).toEqual(['fiche[1].yaml']);
    expect(await found(ground('fiche1.yaml'), 'fiche[1].yaml')).toEqual(['fiche1.yaml']);
  });

  it('takes a file named by itself whatever its extension, and standard input as -', async () => {
    expect(await found(ground('fiche.txt'), 'fiche.txt', '-', '-')).toEqual(['fiche.txt', '-']);
  });

  it('reaches files outside the current folder by relative names', async () => {
    const where = { ...ground(), files: memoryFiles({ '/other/1.yaml': '' }) };
    expect(await found(where, '../other', '/other/1.yaml')).toEqual(['../other/1.yaml']);
  });

  it('names a file alike whether its own folder, one above or one beside leads to it', async () => {
    const where = { ...ground('fiches/1.yaml', 'autres/2.yaml'), cwd: '/dossier/fiches' };
    expect(await found(where, '..', '.', '1.yaml', '../autres')).toEqual(['../autres/2.yaml', '1.yaml']);
  });

  it('names a folder that cannot be listed as itself', async () => {
    const where = ground('a/1.yaml', 'a/shut/2.yaml');
    const list = (path: string) =>
      path.endsWith('shut') ? Promise.reject(new FileError('denied', path)) : where.files.list(path);
    expect(await found({ ...where, files: { ...where.files, list } }, 'a', 'a/shut')).toEqual(['a/1.yaml', 'a/shut']);
  });

  it('refuses a path that leads nowhere, and a folder or a pattern without a document', async () => {
    expect(await misuseOf(findDocuments(ground('a.yaml'), ['b.yaml']))).toBe('not-found');
    expect(await misuseOf(findDocuments(ground('a.yaml'), ['']))).toBe('not-found');
    expect(await misuseOf(findDocuments(ground('a/notes.txt'), ['a']))).toBe('no-document');
    expect(await misuseOf(findDocuments(ground('a.yaml'), ['*.yml']))).toBe('no-document');
    expect(await misuseOf(findDocuments(ground('a.yaml'), ['nowhere/*.yml']))).toBe('no-document');
  });

  it('finds nothing in a folder that does not exist, where that is no fault', async () => {
    expect(await documentsIn(ground('a.yaml'), '/dossier/referentiels')).toEqual([]);
  });
});
