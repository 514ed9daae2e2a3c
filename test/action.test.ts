import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ficheText, referentielText } from './support/documents.ts';

const ROOT = join(import.meta.dirname, '..');
const ACTION = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'));
const STEPS: readonly { readonly name: string; readonly run: string }[] = ACTION.runs.steps;
const VALIDATE = STEPS.find(({ name }) => name === 'Validate')?.run ?? '';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'certif-'));
  writeFileSync(join(folder, 'petit.yaml'), referentielText());
  writeFileSync(join(folder, 'bonne.yaml'), ficheText('1'));
  for (const name of ['fautive.yaml', 'fiche à revoir $(x).yaml', '-tiret.yaml']) {
    writeFileSync(join(folder, name), ficheText('2', 'aquis'));
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the action's own step as its runner would, from a built checkout. */
function validate(inputs: Readonly<Record<string, string>>) {
  return spawnSync('bash', ['-e', '-o', 'pipefail', '-c', VALIDATE], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], GITHUB_ACTION_PATH: ROOT, PATHS: '.', MAX_WARNINGS: '', ARGS: '', ...inputs },
  });
}

describe('the GitHub Action', () => {
  it('passes where the documents are in order', () => {
    const { status, stdout } = validate({ PATHS: 'bonne.yaml\npetit.yaml\n', ARGS: '--referentiel petit.yaml' });
    expect([status, stdout]).toEqual([0, '']);
  });

  it('takes one path a line, whatever its name holds, and the folder where there is none', () => {
    const args = { ARGS: '--referentiel petit.yaml' };
    const { status, stdout } = validate({ PATHS: 'bonne.yaml\r\n\nfiche à revoir $(x).yaml\n-tiret.yaml', ...args });
    expect([status, stdout.match(/file=[^,]*/g)?.at(0), stdout.match(/file=[^,]*/g)?.at(-1)]).toEqual([
      1,
      'file=-tiret.yaml',
      'file=fiche à revoir $(x).yaml',
    ]);
    expect(validate({ PATHS: '', ...args }).stdout).toContain('file=fautive.yaml');
  });

  it('fails and points at the line where one is not', () => {
    const { status, stdout } = validate({ PATHS: 'fautive.yaml', MAX_WARNINGS: '0', ARGS: '--referentiel petit.yaml' });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=fautive\.yaml,line=\d+,/);
  });

  it('builds certif from its own checkout', () => {
    expect(STEPS[0]?.run).toContain('npm ci --prefix "$GITHUB_ACTION_PATH"');
  });
});
