import { execFileSync } from 'node:child_process';
import { lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DISK } from '../../src/io/disk.ts';
import { SESSION, TWO } from '../support/minutes.ts';
import { run } from '../support/run.ts';

const PACKAGE = join(import.meta.dirname, '../..');

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'certif-links-'));
  for (const [name, content] of Object.entries({ ...TWO, 's/out/rapports/notes.txt': 'x', 'ailleurs/a.txt': 'a' })) {
    if (name.startsWith('/')) continue;
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Runs in that folder, on the disk. */
function minutes(out: string, ...options: readonly string[]) {
  return run(
    ['minutes', 's/session.yaml', '--out', out, ...options],
    {},
    {
      change: () => ({ cwd: folder, files: DISK, packageFolder: PACKAGE }),
    },
  );
}

describe('a link in the output folder', () => {
  it.each([
    ['decisions.json', '../session.yaml'],
    ['manifest.json', '../session.yaml'],
    ['proces-verbal.pdf', '../fiches/1.yaml'],
    ['rapports/2026-1.pdf', '../../../ailleurs/a.txt'],
    ['attestations', '../../ailleurs'],
    ['attestations', '../fiches'],
    ['decisions.json', 'nulle-part'],
    ['Decisions.json', '../session.yaml'],
  ])('that stands where %s is to go, to %s, is refused, and nothing is written through it', async (name, target) => {
    await symlink(target, join(folder, 's/out', name));
    const { code, stdout, stderr } = await minutes('s/out', '--force');
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`« s/out/${name} » est un lien`);
    expect((await lstat(join(folder, 's/out', name))).isSymbolicLink()).toBe(true);
    expect(await readFile(join(folder, 's/session.yaml'), 'utf8')).toBe(SESSION);
    expect(await readdir(join(folder, 'ailleurs'))).toEqual(['a.txt']);
    expect((await readdir(join(folder, 's/fiches'))).sort()).toEqual(['1.yaml', '2.yaml']);
  });

  it.skipIf(process.platform === 'win32')(
    'and a pipe are refused alike: to write there would wait for a reader',
    async () => {
      execFileSync('mkfifo', [join(folder, 's/out/decisions.json')]);
      const { code, stderr } = await minutes('s/out');
      expect([code, stderr]).toEqual([
        2,
        expect.stringContaining('« s/out/decisions.json » est un lien, ou n’est pas'),
      ]);
    },
  );

  const FOLDER = 'est un dossier ; un fichier est attendu.';
  it.each([
    ['decisions.json', FOLDER],
    ['manifest.json', FOLDER],
    ['proces-verbal.pdf', FOLDER],
    ['rapports/2026-2.pdf', FOLDER],
    ['rapports/2026-2.PDF', FOLDER],
    ['attestations', 'n’est pas un dossier.'],
  ])('and a folder, or a file for one, named %s are found before anything is written', async (name, said) => {
    const path = join(folder, 's/out', name);
    await (said === FOLDER ? mkdir(path) : writeFile(path, ''));
    const before = await readdir(join(folder, 's/out'), { recursive: true });
    for (const options of [[], ['--force'], ['--only', '2026-1']]) {
      const { code, stdout, stderr } = await minutes('s/out', ...options);
      expect([code, stdout, stderr]).toEqual([2, '', `certif : « s/out/${name} » ${said}\n`]);
    }
    expect(await readdir(join(folder, 's/out'), { recursive: true })).toEqual(before);
  });

  it('that leads nowhere is no folder to write in, and is named as what it is, as is a file', async () => {
    await symlink('nulle-part', join(folder, 'lien'));
    for (const out of ['lien', 's/session.yaml', 'ailleurs/a.txt/out']) {
      for (const options of [[], ['--force'], ['--only', '2026-1']]) {
        const { code, stdout, stderr } = await minutes(out, ...options);
        const named = out.replace('/out', '');
        expect([code, stdout, stderr]).toEqual([2, '', `certif : « ${named} » n’est pas un dossier.\n`]);
      }
    }
  });

  it('is left alone where it has another name, and the folder itself may be one', async () => {
    await symlink('../session.yaml', join(folder, 's/out/notes.yaml'));
    await mkdir(join(folder, 's/out/rapports/2026-9.pdf'));
    await symlink('s/out', join(folder, 'lien'));
    const { code } = await minutes('lien');
    expect(code).toBe(0);
    expect(await readdir(join(folder, 's/out'))).toContain('manifest.json');
    expect(await readFile(join(folder, 's/session.yaml'), 'utf8')).toBe(SESSION);
  });
});
