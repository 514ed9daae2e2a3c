import { describe, expect, it } from 'vitest';
import isFindings from '../../src/documents/generated/findings.validate.cjs';
import { ficheText, referentielText } from '../support/documents.ts';
import { run } from '../support/run.ts';

const PLACES = { 'referentiels/petit.json': referentielText() };
const lines = (text: string) => text.trimEnd().split('\n');

describe('certif validate', () => {
  it('checks every document below the current folder where no path is given', async () => {
    const { code, stdout, stderr } = await run(['validate'], {
      ...PLACES,
      'a.yaml': ficheText('1'),
      'package.json': '{"name": "x"}',
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(
      'Vérifié : 1 référentiel et 1 fiche ; rien à signaler ; un fichier laissé de côté (ce n’est pas un document de certif)\n',
    );
  });

  it('keeps its summary and its notices within a terminal, and whole elsewhere', async () => {
    const marked = {
      ...PLACES,
      'package.json': '{"name": "x"}',
      'a.yaml': `${ficheText('1')}dossier:\n  livrables: [L1.1.1]\n`,
    };
    for (const lang of ['fr', 'en']) {
      const argv = ['validate', '--no-color', '--lang', lang, '--max-warnings', '0'];
      const shown = await run(argv, marked, { columns: 60 });
      const piped = await run(argv, marked);
      expect(lines(`${shown.stdout}${shown.stderr}`).filter((line) => line.length > 60)).toEqual([]);
      expect(lines(piped.stderr)).toHaveLength(1);
      expect(lines(shown.stderr).join(' ')).toBe(lines(piped.stderr)[0]);
      expect(lines(shown.stdout).slice(-2).join(' ')).toBe(lines(piped.stdout).at(-1));
    }
  });

  it('ends with 1 for an error, and with 0 for a mere information', async () => {
    const unmarked = await run(['validate'], { ...PLACES, 'a.yaml': ficheText('1', '') });
    expect(unmarked).toMatchObject({ code: 0 });
    expect(unmarked.stdout).toContain('fiche/to-mark');
    const wrong = await run(['validate'], { ...PLACES, 'a.yaml': ficheText('1', 'aquis') });
    expect(wrong).toMatchObject({ code: 1 });
    expect(wrong.stdout).toContain('« acquis »');
  });

  it.each(['off', 'info', 'warning'])(
    'keeps a warning that tells why a document cannot be used an error, set to %s',
    async (level) => {
      const rule = ['--rule', `yaml/trailing-comma=${level}`];
      const unusable = ficheText('1').replace('parcours: complet', 'presence: present,\nparcours: complet');
      const { code, stdout } = await run(['validate', ...rule], { ...PLACES, 'a.yaml': unusable });
      expect([code, stdout.includes('yaml/trailing-comma')]).toEqual([1, true]);
      const named = ficheText('1').replace('nom: Nguyễn', 'nom: Nguyễn,');
      const printed = await run(['validate', ...rule], { ...PLACES, 'a.yaml': named });
      expect([printed.code, printed.stdout.includes('yaml/trailing-comma')]).toEqual([0, level !== 'off']);
    },
  );

  it('counts warnings against --max-warnings only where it is given', async () => {
    const documents = { ...PLACES, 'a.yaml': `${ficheText('1')}dossier:\n  livrables: [L1.1.1]\n` };
    expect(await run(['validate'], documents)).toMatchObject({ code: 0 });
    expect(await run(['validate', '--max-warnings', '1'], documents)).toMatchObject({ code: 0 });
    const { code, stderr } = await run(['validate', '--max-warnings', '0'], documents);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: 'certif : Plus d’avertissements (1) que le nombre admis par --max-warnings (0) : code de sortie 1.\n',
    });
  });

  it.each([
    ['validate', 'a.yaml', '--output', 'a.yaml'],
    ['validate', '--format', 'json', '--output', './a.yaml'],
    ['grade', 'a.yaml', '--output', 'a.yaml'],
  ])('%s never puts a result in the place of what it reads', async (...argv) => {
    const text = ficheText('1');
    const { code, stdout, stderr, files } = await run(argv, { ...PLACES, 'a.yaml': text });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('ne peut pas prendre sa place');
    expect(new TextDecoder().decode(await files.read('/dossier/a.yaml'))).toBe(text);
  });

  it('does not repeat a text that ought not to stand there', async () => {
    const medical = `${ficheText('1')}    observation: Malvoyante, elle a lu en braille.\n`;
    const { stdout } = await run(['validate'], { ...PLACES, 'a.yaml': medical });
    expect(stdout).toContain('privacy/medical-words');
    expect(stdout).not.toContain('braille');
  });

  it('passes over what it finds and is not its own, but not what was meant for it or was named', async () => {
    const found = { ...PLACES, 'a.yaml': 'name: ci\n', 'b.json': '{"certif": "decisions/1", "candidats": []}' };
    expect(await run(['validate'], found)).toMatchObject({ code: 0 });
    for (const name of ['a.yaml', 'b.json']) expect(await run(['validate', name], found)).toMatchObject({ code: 1 });
    const meant = await run(['validate', '--format', 'compact'], { ...PLACES, 'a.yaml': 'certfi: fiche/1\n' });
    expect(meant).toMatchObject({ code: 1 });
    expect(meant.stdout).toContain('schema/no-kind');
  });

  it('refuses a folder in which nothing is its own', async () => {
    const documents = { 'other/a.yaml': 'name: ci\n', 'a.yaml': ficheText('1'), ...PLACES };
    expect(await run(['validate', 'other', 'a.yaml'], documents)).toMatchObject({ code: 2, stdout: '' });
    expect(await run(['validate', 'a.yaml', '.'], documents)).toMatchObject({ code: 0 });
  });

  it('reads standard input as -', async () => {
    const stdin = ficheText('1', 'aquis');
    const { code, stdout } = await run(['validate', '-', '--format', 'compact'], PLACES, { stdin });
    expect(code).toBe(1);
    expect(lines(stdout)[0]).toMatch(/^-:11:15: error: .*\[fiche\/mark\]$/);
  });

  it('sorts what it finds in all files, each thing once', async () => {
    const documents = { ...PLACES, 'b.yaml': ficheText('2', 'aquis'), 'a.yaml': ficheText('1', 'aquis') };
    const { stdout } = await run(['validate', 'b.yaml', '.', 'a.yaml', '--format', 'compact'], documents);
    const places = lines(stdout).map((line) => line.split(':').slice(0, 2).join(':'));
    expect(places).toHaveLength(36);
    expect(places[0]).toBe('a.yaml:11');
    expect(places[18]).toBe('b.yaml:11');
  });

  it('reports the errors of a referential that it looked up once, whatever the number of fiches', async () => {
    const referentiel = referentielText().replaceAll('"C1.2.1"', '"C1.1.1"');
    const documents = { '/referentiels/petit.json': referentiel, 'a.yaml': ficheText('1'), 'b.yaml': ficheText('2') };
    const { code, stdout } = await run(['validate', '--format', 'json'], documents);
    const result = JSON.parse(stdout);
    expect(code).toBe(1);
    const own = result.findings.filter(({ file }: { readonly file: string }) => file.startsWith('../referentiels/'));
    const rules = own.map(({ rule }: { readonly rule: string }) => rule);
    expect(rules.filter((rule: string) => rule === 'referentiel/duplicate-code')).toHaveLength(1);
    expect(result.summary.files).toBe(2);
    expect([isFindings(result), isFindings.errors]).toEqual([true, null]);
  });

  it('writes several formats in one run, one of them on standard output', async () => {
    const { code, stdout, files } = await run(
      ['validate', '--format', 'json', '--output', 'out/r.json', '--format', 'compact'],
      { ...PLACES, 'a.yaml': ficheText('1', 'aquis') },
    );
    expect(code).toBe(1);
    expect(lines(stdout)).toHaveLength(18);
    const written = JSON.parse(new TextDecoder().decode(files.contents.get('/dossier/out/r.json')));
    expect(written).toMatchObject({ certif: 'findings/1', summary: { files: 2, errors: 18 } });
  });

  it('writes no mere information and no summary with --quiet', async () => {
    const documents = { ...PLACES, 'a.yaml': ficheText('1', '') };
    expect(await run(['validate', '--quiet'], documents)).toMatchObject({ code: 0, stdout: '', stderr: '' });
  });

  it.each(['stylish', 'compact', 'json', 'github', 'gitlab', 'sarif', 'junit'])(
    'leaves mere information out of %s with --quiet, and nothing else',
    async (format) => {
      const documents = { ...PLACES, 'a.yaml': ficheText('1', ''), 'b.yaml': ficheText('2', 'aquis') };
      const text = async (...more: readonly string[]) =>
        (await run(['validate', '--format', format, ...more], documents)).stdout;
      expect(await text()).toContain('fiche/to-mark');
      const quiet = await text('--quiet');
      expect(quiet).not.toContain('fiche/to-mark');
      expect(quiet).toContain('fiche/mark');
      if (format === 'json') expect(JSON.parse(quiet).summary).toMatchObject({ errors: 18, infos: 0 });
    },
  );

  it('speaks English where asked', async () => {
    const { stdout } = await run(['validate', '--lang', 'en'], { ...PLACES, 'a.yaml': ficheText('1') });
    expect(stdout).toBe('Checked: 1 referential and 1 sheet; nothing to report\n');
  });

  it('tells in one line each the documents after too many findings', async () => {
    const bad = (numero: number) =>
      `${ficheText(String(numero))}${Array.from({ length: 1_001 }, (_, n) => `k${n}: x\n`).join('')}`;
    const names = Array.from({ length: 21 }, (_, n) => `f${String(n).padStart(2, '0')}.yaml`);
    const documents = { ...PLACES, ...Object.fromEntries(names.map((name, n) => [name, bad(n)])) };
    const { code, stdout } = await run(['validate', ...names, '--format', 'compact'], documents);
    expect(code).toBe(1);
    expect(lines(stdout)).toHaveLength(20 * 1_001 + 1);
    expect(lines(stdout).at(-1)).toMatch(
      /^f20\.yaml:1:1: error: Trop de constats .* 1001 de ce document .*\[schema\/too-many\]$/,
    );
  });

  it('says where a referential was looked for', async () => {
    const rules = async (documents: Readonly<Record<string, string>>) =>
      lines((await run(['validate', 'a.yaml', '--format', 'compact'], documents)).stdout).map(
        (line) => /\[(.*)\]$/.exec(line)?.[1],
      );
    const fiche = { 'a.yaml': ficheText('1') };
    expect(await rules(fiche)).toEqual(['fiche/unknown-referentiel']);
    expect(await rules({ ...fiche, 'referentiels/p.json': referentielText('1.1') })).toEqual([
      'fiche/referentiel-version',
    ]);
    const broken = referentielText().replace('"blocs"', '"bloc"');
    const unsound = await rules({ ...fiche, 'referentiels/p.json': broken });
    expect(unsound).toContain('fiche/unsound-referentiel');
    expect(unsound.some((rule) => rule?.startsWith('schema/'))).toBe(true);
  });

  it('takes two formats to two files only', async () => {
    const argv = ['validate', 'f.yaml', '--format', 'json', '--output', 'q', '--format', 'sarif', '--output', 'q'];
    const { code, stderr } = await run(argv, PLACES);
    expect([code, stderr]).toEqual([2, expect.stringContaining('le même fichier « q »')]);
  });
});
