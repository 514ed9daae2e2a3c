import { describe, expect, it } from 'vitest';
import { run } from '../support/run.ts';

describe('the command line', () => {
  it('tells its version on standard output', async () => {
    for (const option of ['--version', '-V']) {
      expect(await run([option])).toMatchObject({ code: 0, stdout: '0.0.0-test\n', stderr: '' });
    }
  });

  it('explains itself in French, or in English where asked', async () => {
    const french = await run(['--help']);
    expect(french).toMatchObject({ code: 0, stderr: '' });
    expect(french.stdout).toContain('Utilisation : certif');
    expect(french.stdout).not.toMatch(/Usage|display help|Options:|default/);
    expect((await run(['--help', '--lang', 'en'])).stdout).toContain('Usage: certif');
    expect((await run(['--help'], {}, { env: { LC_ALL: 'en_GB.UTF-8' } })).stdout).toContain('Usage: certif');
    expect((await run(['help', 'validate'])).stdout).toBe((await run(['validate', '--help'])).stdout);
  });

  it.each([
    [[], ''],
    [['valdate'], 'validate'],
    [['validate', '--formt', 'json'], '--format'],
    [['validate', '--format'], '--format'],
    [['validate', '--format', 'xml'], 'xml'],
    [['validate', '--max-warnings', '-1'], '-1'],
    [['validate', '--max-warnings', 'many'], 'many'],
    [['validate', '--format', 'json', '--format', 'compact'], '--output'],
    [['validate', '--lang', 'de'], 'de'],
    [['validate', 'nowhere.yaml'], 'nowhere.yaml'],
    [['validate', '*.yaml'], '*.yaml'],
    [['validate', '--referentiel', 'nowhere.yaml', '-'], 'nowhere.yaml'],
    [['grade'], 'fiche'],
    [['minutes', 's.yaml'], 'Il manque l’option --out'],
    [['new', 'fiche', '--numero', ''], 'de 1 à 64 caractères'],
    [['grade', 'nowhere.yaml'], 'nowhere.yaml'],
    [['schema', 'fich'], 'fich'],
    [['schema', 'fiche', 'session'], '2'],
    [['explain', 'fiche/marq'], 'fiche/marq'],
  ])('refuses %j with one sentence', async (argv, named) => {
    const { code, stdout, stderr } = await run(argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    const sentence = stderr.split('\n').findLast((line) => line !== '') ?? '';
    expect(sentence).toMatch(/^certif : /);
    expect(sentence).toContain(named);
    expect(stderr).not.toMatch(/error|Error|at .*:\d+:\d+/);
  });

  it('refuses in English where asked', async () => {
    const { code, stderr } = await run(['validate', 'nowhere.yaml', '--lang=en']);
    expect({ code, stderr }).toEqual({ code: 2, stderr: 'certif: There is no file or folder “nowhere.yaml”.\n' });
  });

  it('guesses what an unknown option and an unknown command meant', async () => {
    expect((await run(['validate', '--formt'])).stderr).toContain('Vouliez-vous dire « --format » ?');
    expect((await run(['grad'])).stderr).toContain('Vouliez-vous dire « grade » ?');
  });

  it('shows no terminal escape that it was given', async () => {
    expect((await run(['validate', '\u001B[31mrouge'])).stderr).not.toContain('\u001B');
  });

  it('asks for a report where it is at fault itself, with the stack where asked', async () => {
    const fault = new TypeError('broken');
    const { code, stdout, stderr } = await run(['validate', 'a.yaml'], {}, { fault });
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).toContain('merci de la signaler');
    expect(stderr).not.toContain('main.test.ts');
    const debugged = await run(['validate', 'a.yaml', '--debug', '--lang', 'en'], {}, { fault });
    expect(debugged).toMatchObject({ code: 3 });
    expect(debugged.stderr).toContain('please report');
    expect(debugged.stderr).toContain('main.test.ts');
  });
});
