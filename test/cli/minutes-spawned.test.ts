import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { keyOfSealed } from '../../src/workspace/seal.ts';
import { ficheText, referentielText } from '../support/documents.ts';
import { SESSION } from '../support/minutes.ts';

const CERTIF = join(import.meta.dirname, '../../dist/certif.cjs');
const folder = mkdtempSync(join(tmpdir(), 'certif-minutes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const UNFINISHED = /\.[0-9a-f]{12}\.tmp$/;

/** Writes a session of so many candidates; `change` is given the text of each fiche. */
function sessionOf(name: string, count: number, change: (text: string) => string = (text) => text): string {
  const at = join(folder, name);
  mkdirSync(join(at, 'fiches'), { recursive: true });
  mkdirSync(join(at, 'referentiels'));
  writeFileSync(join(at, 'referentiels/petit.yaml'), referentielText());
  writeFileSync(join(at, 'session.yaml'), SESSION);
  for (let rank = 1; rank <= count; rank += 1) {
    const numero = String(rank).padStart(3, '0');
    writeFileSync(
      join(at, 'fiches', `${numero}.yaml`),
      change(ficheText(numero, rank % 3 === 0 ? 'non-acquis' : 'acquis')),
    );
  }
  return at;
}

function certif(cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [CERTIF, ...args], {
    cwd,
    env: { PATH: process.env['PATH'], ...env },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** The files below a folder that have their names, with their bytes. */
function whole(at: string): ReadonlyMap<string, Buffer> {
  const files = readdirSync(at, { recursive: true, encoding: 'utf8' }).sort();
  const named = files.filter((file) => /\.(?:pdf|json)$/.test(file));
  return new Map(named.map((file) => [file, readFileSync(join(at, file))]));
}

const small = sessionOf('small', 5);
const undisturbed = certif(small, ['minutes', 'session.yaml', '--out', 'seul', '--jobs', '1']);

describe('minutes made by several threads', () => {
  it.each([
    ['2', { TZ: 'Pacific/Kiritimati', LC_ALL: 'de_DE.UTF-8' }],
    ['3', { TZ: 'America/Los_Angeles', LC_ALL: 'C' }],
  ] as const)('have the same bytes with %s, wherever on earth', (jobs, env) => {
    expect(undisturbed).toMatchObject({ status: 0, stderr: '' });
    const out = `out-${jobs}`;
    const { status, stdout, stderr } = certif(small, ['minutes', 'session.yaml', '--out', out, '--jobs', jobs], env);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe(undisturbed.stdout.replaceAll('seul/', `${out}/`));
    expect(whole(join(small, out))).toEqual(whole(join(small, 'seul')));
  });

  it('name what is wrong as one thread does', () => {
    const at = sessionOf('errors', 4, (text) => text.replace('C1.1.1: acquis', 'C1.1.1: aquis'));
    const [one, two] = ['1', '2'].map((jobs) =>
      certif(at, ['minutes', 'session.yaml', '--out', `o${jobs}`, '--jobs', jobs]),
    );
    expect(one).toMatchObject({ status: 1 });
    expect(one?.stderr).toContain('« aquis »');
    expect(two?.stderr).toBe(one?.stderr);
    expect(whole(join(at, 'o2'))).toEqual(whole(join(at, 'o1')));
  });

  it('are made of 500 candidates', () => {
    const at = sessionOf('large', 500, (text) =>
      text.replace('parcours: complet', 'presence: absent\nparcours: complet').replace(/evaluations:[\s\S]*/, ''),
    );
    const { status, stdout } = certif(at, ['minutes', 'session.yaml', '--out', 'out']);
    expect(status).toBe(0);
    expect(stdout.trimEnd().split('\n')).toHaveLength(503);
    expect(JSON.parse(readFileSync(join(at, 'out/decisions.json'), 'utf8')).candidats).toHaveLength(500);
  }, 120_000);

  it('are made of one candidate, and of nobody not at all', () => {
    expect(certif(sessionOf('one', 1), ['minutes', 'session.yaml', '--out', 'out', '--jobs', '2']).status).toBe(0);
    const { status, stderr } = certif(sessionOf('nobody', 0), ['minutes', 'session.yaml', '--out', 'out']);
    expect(status).toBe(1);
    expect(stderr).toContain('Rien n’est écrit');
  });
});

describe('minutes that are killed', () => {
  /** Kills a run after a while; whether it had still something to do. */
  async function killed(
    args: readonly string[],
    signal: NodeJS.Signals,
    wait: (ready: Promise<void>) => Promise<unknown>,
  ) {
    const child = spawn(process.execPath, [CERTIF, 'minutes', 'session.yaml', ...args], { cwd: small });
    let stderr = '';
    child.stderr.on('data', (text) => {
      stderr += text;
    });
    const ready = new Promise<void>((resolve) => child.stdout.once('data', () => resolve()));
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
    await Promise.race([wait(ready), ended]);
    child.kill(signal);
    return { code: await ended, stderr };
  }

  const pause = (time: number) => new Promise((resolve) => setTimeout(resolve, time));

  /** Every PDF with its name in a folder is whole, and every other file. */
  function expectWhole(out: string): void {
    for (const [file, bytes] of whole(join(small, out))) {
      if (file.endsWith('.pdf')) expect(keyOfSealed(bytes), file).toMatch(/^[0-9a-f]{64}$/);
      else expect(() => JSON.parse(bytes.toString()), file).not.toThrow();
    }
  }

  it.each([1, 2])(
    'are whole files at any moment, with %i threads, and a run after makes the rest',
    async (jobs) => {
      const out = `killed-${jobs}`;
      const args = ['--out', out, '--jobs', String(jobs)];
      mkdirSync(join(small, out));
      let interrupted = 0;
      for (let kill = 0; kill < 12; kill += 1) {
        // Each a little later after the first document than the one before; every third run keeps what is finished.
        const { code } = await killed([...args, ...(kill % 3 === 0 ? [] : ['--force'])], 'SIGKILL', async (ready) => {
          await (kill === 0 ? pause(150) : ready);
          await pause(kill * 12);
        });
        if (code === null) interrupted += 1;
        expectWhole(out);
      }
      expect(interrupted).toBeGreaterThan(0);
      const { status, stderr } = certif(small, ['minutes', 'session.yaml', ...args]);
      expect(status).toBe(0);
      expect(whole(join(small, out))).toEqual(whole(join(small, 'seul')));
      // What the killed runs left unfinished is named.
      const files = readdirSync(join(small, out), { recursive: true, encoding: 'utf8' });
      for (const file of files.filter((name) => UNFINISHED.test(name))) expect(stderr).toContain(file);
    },
    120_000,
  );

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    'end with their own code on %s, leave nothing unfinished, and say how to go on',
    async (signal, status) => {
      const out = `out-${signal}`;
      const { code, stderr } = await killed(['--out', out, '--jobs', '2'], signal, (ready) => ready);
      expect(code).toBe(status);
      expect(stderr).toContain('Relancez la même commande : les documents déjà terminés seront conservés.');
      const files = readdirSync(join(small, out), { recursive: true, encoding: 'utf8' });
      expect(files.filter((file) => UNFINISHED.test(file))).toEqual([]);
      expect(files).not.toContain('manifest.json');
    },
  );
});
