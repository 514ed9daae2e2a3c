import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DISK, dropUnfinished } from '../../src/io/disk.ts';
import { FileError } from '../../src/io/files.ts';
import { glob } from '../../src/io/glob.ts';
import { walk } from '../../src/io/walk.ts';

const all = () => true;
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'certif-disk-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function troubleOf(act: Promise<unknown>): Promise<string | undefined> {
  try {
    await act;
    return undefined;
  } catch (error) {
    return error instanceof FileError ? error.trouble : 'not a FileError';
  }
}

describe('the file system of the machine', () => {
  it('tells a file, a folder and nothing apart', async () => {
    await writeFile(join(folder, 'a.yaml'), 'x');
    expect(await DISK.kind(join(folder, 'a.yaml'))).toBe('file');
    expect(await DISK.kind(folder)).toBe('folder');
    expect(await DISK.kind(join(folder, 'b.yaml'))).toBeUndefined();
    expect(await DISK.kind(join(folder, 'a.yaml', 'below'))).toBeUndefined();
    expect(await DISK.kind('\0')).toBeUndefined();
  });

  it('reads a file whole, or its first bytes only', async () => {
    await writeFile(join(folder, 'a.yaml'), 'abcdef');
    expect(text(await DISK.read(join(folder, 'a.yaml')))).toBe('abcdef');
    expect(text(await DISK.read(join(folder, 'a.yaml'), 6))).toBe('abcdef');
    expect(text(await DISK.read(join(folder, 'a.yaml'), 2))).toBe('ab');
  });

  it('names what the system refuses', async () => {
    await writeFile(join(folder, 'a.yaml'), 'x');
    expect(await troubleOf(DISK.read(join(folder, 'b.yaml')))).toBe('missing');
    expect(await troubleOf(DISK.read(folder))).toBe('is-folder');
    expect(await troubleOf(DISK.create(join(folder, 'a.yaml'), 'y'))).toBe('exists');
    expect(await troubleOf(DISK.write(join(folder, 'a.yaml', 'below', 'b.yaml'), 'y'))).toBe('no-folder');
    expect(text(await DISK.read(join(folder, 'a.yaml')))).toBe('x');
  });

  it('makes the folders on the way and leaves only the file that was asked for', async () => {
    await DISK.write(join(folder, 'new/deep/a.yaml'), 'one');
    await DISK.write(join(folder, 'new/deep/a.yaml'), new TextEncoder().encode('two'));
    expect(text(await DISK.read(join(folder, 'new/deep/a.yaml')))).toBe('two');
    expect(await readdir(join(folder, 'new/deep'))).toEqual(['a.yaml']);
  });

  it('gives a file written piece by piece its name only at the end', async () => {
    const path = join(folder, 'out.json');
    const writing = await DISK.open(path);
    await writing.write('a');
    await writing.write('é');
    expect(await DISK.kind(path)).toBeUndefined();
    await writing.close();
    expect(text(await DISK.read(path))).toBe('aé');
    expect(await readdir(folder)).toEqual(['out.json']);
  });

  it('writes into a pipe, and through a link, without taking their place', async () => {
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const received = DISK.read(pipe);
    const into = await DISK.open(pipe);
    await into.write('x');
    await into.close();
    expect(text(await received)).toBe('x');
    expect((await stat(pipe)).isFIFO()).toBe(true);
    await rm(pipe);
    await writeFile(join(folder, 'target'), 'old');
    await symlink('target', join(folder, 'link'));
    const writing = await DISK.open(join(folder, 'link'));
    await writing.write('new');
    await writing.close();
    expect(text(await DISK.read(join(folder, 'target')))).toBe('new');
    expect((await readdir(folder)).sort()).toEqual(['link', 'target']);
    expect(await troubleOf(DISK.open(folder))).toBe('is-folder');
  });

  it('leaves nothing behind of a file dropped or interrupted', async () => {
    const dropped = await DISK.open(join(folder, 'a.json'));
    await dropped.write('x');
    await dropped.drop();
    expect(await readdir(folder)).toEqual([]);
    const interrupted = await DISK.open(join(folder, 'b.json'));
    expect(await readdir(folder)).toHaveLength(1);
    dropUnfinished();
    expect(await readdir(folder)).toEqual([]);
    await interrupted.drop();
  });
});

describe('walking a folder', () => {
  it('sorts, and enters neither node_modules nor dot folders', async () => {
    for (const name of ['b.yaml', 'a/z.yaml', 'a.yaml', 'node_modules/p/x.yaml', '.git/y.yaml']) {
      await DISK.write(join(folder, name), 'x');
    }
    expect(await walk(DISK, folder, all)).toEqual(['a.yaml', 'a/z.yaml', 'b.yaml']);
  });

  it('ends where links run in a circle, and passes over links that lead nowhere', async () => {
    await mkdir(join(folder, 'a/b'), { recursive: true });
    await writeFile(join(folder, 'a/one.yaml'), 'x');
    await symlink('..', join(folder, 'a/b/up'));
    await symlink('nowhere', join(folder, 'a/dead.yaml'));
    await symlink('one.yaml', join(folder, 'a/other.yaml'));
    expect(await walk(DISK, folder, all)).toEqual(['a/one.yaml', 'a/other.yaml']);
  });

  it('finds a link to itself, which nobody can read, and no link to a pipe, which would keep its reader waiting', async () => {
    await symlink('loop.yaml', join(folder, 'loop.yaml'));
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    await symlink('pipe', join(folder, 'waiting.yaml'));
    expect(await walk(DISK, folder, all)).toEqual(['loop.yaml']);
    expect(await troubleOf(DISK.read(join(folder, 'loop.yaml')))).toBe('other');
  });

  it('offers a folder that cannot be listed, and goes on', async () => {
    for (const name of ['a.yaml', 'shut/b.yaml', 'z.yaml']) await DISK.write(join(folder, name), 'x');
    const list = (path: string) =>
      path.endsWith('shut') ? Promise.reject(new FileError('denied', path)) : DISK.list(path);
    expect(await walk({ ...DISK, list }, folder, all)).toEqual(['a.yaml', 'shut/', 'z.yaml']);
    expect(await walk({ ...DISK, list }, join(folder, 'shut'), all)).toEqual(['./']);
    const below = async (pattern: string) =>
      (await glob({ ...DISK, list }, folder, pattern, all)).map((path) => path.slice(folder.length + 1));
    expect(await below('*.yaml')).toEqual(['a.yaml', 'z.yaml']);
    expect(await below('**/*.yaml')).toEqual(['a.yaml', 'shut', 'z.yaml']);
  });

  it('finds by pattern from the folder that the pattern names', async () => {
    for (const name of ['fiches/1.yaml', 'fiches/2.yaml', 'fiches/old/3.yaml', 'session.yaml']) {
      await DISK.write(join(folder, name), 'x');
    }
    const found = async (pattern: string) =>
      (await glob(DISK, folder, pattern, all)).map((path) => path.slice(folder.length + 1));
    expect(await found('fiches/*.yaml')).toEqual(['fiches/1.yaml', 'fiches/2.yaml']);
    expect(await found('fiches/**/*.yaml')).toEqual(['fiches/1.yaml', 'fiches/2.yaml', 'fiches/old/3.yaml']);
    expect(await found('{session,other}.yaml')).toEqual(['session.yaml']);
    expect(await found('nowhere/*.yaml')).toEqual([]);
  });

  it('cannot list a folder that it may not read, and says so', async () => {
    await mkdir(join(folder, 'shut'));
    await chmod(join(folder, 'shut'), 0o000);
    const trouble = await troubleOf(DISK.list(join(folder, 'shut')));
    await chmod(join(folder, 'shut'), 0o755);
    // The superuser reads everything.
    expect(trouble).toBe(process.getuid?.() === 0 ? undefined : 'denied');
  });

  it('gives up where no folder can be made, does not try forever, and names the folder', async () => {
    const refused = await DISK.write('/proc/certif/a/b.txt', 'x').catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(FileError);
    expect(refused).toMatchObject({ trouble: 'no-folder', path: '/proc/certif' });
    await symlink('nowhere', join(folder, 'dead'));
    const behind = await DISK.write(join(folder, 'dead/a.txt'), 'x').catch((error: unknown) => error);
    expect(behind).toMatchObject({ trouble: 'no-folder', path: join(folder, 'dead') });
  });
});
