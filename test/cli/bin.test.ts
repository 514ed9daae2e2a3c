import { execFileSync, type SpawnSyncOptions, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, it, onTestFinished } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const CERTIF = join(ROOT, 'dist/certif.cjs');
/** Windows has none that stand in a folder. */
const NO_PIPES = process.platform === 'win32';
const PEAK = join(ROOT, 'test/bench/peak.cjs');
const SHIPPED = join(ROOT, 'referentiels/developpement-commercial.yaml');
const folder = mkdtempSync(join(tmpdir(), 'certif-bin-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The built program in a folder of its own, in a locale that says nothing. */
function certif(args: readonly string[], { env = {}, ...options }: SpawnSyncOptions = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CERTIF, ...args], {
    cwd: folder,
    env: { PATH: process.env['PATH'], ...env },
    ...options,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

function write(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return name;
}

describe('the built program', () => {
  it('starts, and finds the package that it stands in', () => {
    expect(certif(['--version'])).toMatchObject({ status: 0, stderr: '' });
    expect(JSON.parse(certif(['schema', 'fiche']).stdout)).toMatchObject({ title: 'Fiche' });
    expect(certif(['validate', SHIPPED])).toMatchObject({ status: 0, stderr: '' });
  });

  it.each([
    [['validate', '--nope']],
    [['validate', 'nowhere.yaml']],
    [['grade', 'nowhere.yaml']],
    [['minutes', 'nowhere.yaml', '--out', 'made']],
    [['verify', 'nowhere']],
    [['explain', 'schema/nothing']],
    [['new', 'fiche', '-', '--out', 'made']],
    // The system refuses this one.
    [['new', 'fiche', write('there.yaml', ''), '--numero', '2026-0001']],
  ])('refuses %j with 2 and one line, and does not take it for a bug', (args) => {
    const { status, stdout, stderr } = certif(args);
    expect({ status, stdout, lines: stderr.split('\n').length }).toEqual({ status: 2, stdout: '', lines: 2 });
  });

  it('takes a file that the system refuses for a finding, with 1', () => {
    symlinkSync('loop.yaml', join(folder, 'loop.yaml'));
    const { status, stdout, stderr } = certif(['validate', 'loop.yaml']);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toContain('yaml/unreadable');
    rmSync(join(folder, 'loop.yaml'));
  });

  it('finds fault with invalid YAML with 1 and without a stack', () => {
    const { status, stdout, stderr } = certif(['validate', write('bad.yaml', 'certif: fiche/1\nparcours: [\n')]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toContain('yaml/');
    expect(stdout).not.toMatch(/ at .*:\d+:\d+\)/);
  });

  it('colours nothing in a pipe, and something where it is forced to', () => {
    const name = write('plain.yaml', 'certif: fiche/1\nparcours: [\n');
    expect(certif(['validate', name]).stdout).not.toContain('\u001B[');
    expect(certif(['validate', name], { env: { FORCE_COLOR: '1' } }).stdout).toContain('\u001B[');
    expect(certif(['validate', name, '--color'], { env: { NO_COLOR: '1' } }).stdout).toContain('\u001B[');
    expect(certif(['validate', name, '--no-color'], { env: { FORCE_COLOR: '1' } }).stdout).not.toContain('\u001B[');
  });

  it('makes a blank fiche on standard output that it then reads from standard input', () => {
    const fiche = certif(['new', 'fiche', '-', '--numero', '2026-0001']);
    expect(fiche).toMatchObject({ status: 0, stderr: '' });
    expect(certif(['validate', '-'], { input: fiche.stdout })).toMatchObject({ status: 0, stderr: '' });
  });

  it('leaves no half of a file where there is no more room, and says so', () => {
    // Files of 1024 bytes at most: the system then writes a part, and tells only who asks how much.
    const script = 'ulimit -f 1; "$0" "$1" validate "$2" --format sarif --output big.sarif';
    const bad = write('long.yaml', 'certif: fiche/1\nparcours: [\n');
    const plain = certif(['validate', bad, '--format', 'sarif', '--output', 'whole.sarif']);
    expect(plain.status).toBe(1);
    expect(statSync(join(folder, 'whole.sarif')).size).toBeGreaterThan(1024);
    const { status, stderr } = spawnSync('bash', ['-c', script, process.execPath, CERTIF, bad], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(stderr).toContain('plus de place');
    expect(status).toBe(2);
    expect(readdirSync(folder).filter((name) => name.startsWith('big'))).toEqual([]);
  });

  it('ends quietly with its own code where the reader of a pipe has gone', () => {
    const script = `"$0" "$1" explain | head -n 1; echo "\${PIPESTATUS[0]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', script, process.execPath, CERTIF], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout.trim().split('\n').at(-1)).toBe('0');
  });

  it('reads many huge documents with findings in little memory', { timeout: 60_000 }, () => {
    const line = `# ${'a'.repeat(97)}\n`;
    write('huge.yaml', `certif: fiche/1\ninconnue: x\n${line.repeat(99_000)}`);
    const links = Array.from({ length: 20 }, (_, n) => `huge-${n}.yaml`);
    for (const link of links) symlinkSync('huge.yaml', join(folder, link));
    const peak = (command: string) =>
      Number(
        spawnSync(process.execPath, ['--require', PEAK, CERTIF, command, ...links], {
          cwd: folder,
          stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
        }).output[3],
      ) / 1024;
    // In MiB.
    expect(peak('validate')).toBeLessThan(300);
    expect(peak('grade')).toBeLessThan(300);
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('ends with its own code on %s', async (signal, code) => {
    // It waits for standard input, which nobody closes; more than a pipe holds leaves here only once it reads.
    const child = spawn(process.execPath, [CERTIF, 'validate', '-'], { stdio: ['pipe', 'ignore', 'ignore'] });
    const ended = new Promise((resolve) => child.on('exit', resolve));
    await new Promise((resolve) => child.stdin.write('#'.repeat(1 << 22), resolve));
    child.kill(signal);
    expect(await ended).toBe(code);
  });

  it.skipIf(NO_PIPES).each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('ends with its own code on %s while a pipe keeps it waiting', async (signal, code) => {
    const pipe = join(folder, signal);
    execFileSync('mkfifo', [pipe]);
    const child = spawn(process.execPath, [CERTIF, 'validate', pipe], { stdio: 'ignore' });
    const ended = new Promise((resolve) => child.on('exit', resolve));
    // Opened once the program has opened it, too, which then waits for what is never written.
    const writer = await open(pipe, 'w');
    onTestFinished(async () => {
      child.kill('SIGKILL');
      await writer.close();
    });
    child.kill(signal);
    expect(await ended).toBe(code);
  });

  it.skipIf(NO_PIPES)('reads a pipe that is written to piece by piece', async () => {
    const pipe = join(folder, 'late');
    execFileSync('mkfifo', [pipe]);
    const child = spawn(process.execPath, [CERTIF, 'validate', pipe], { stdio: ['ignore', 'pipe', 'ignore'] });
    const ended = new Promise((resolve) => child.on('exit', resolve));
    const writer = await open(pipe, 'w');
    await writer.write('certif: fiche/1\n');
    await writer.write('parcours: [\n');
    await writer.close();
    const shown = await text(child.stdout);
    expect([await ended, shown]).toEqual([1, expect.stringContaining('yaml/')]);
  });
});
