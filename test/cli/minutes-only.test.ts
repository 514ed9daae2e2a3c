import { describe, expect, it } from 'vitest';
import { ficheText } from '../support/documents.ts';
import { json, SESSION, TWO, written } from '../support/minutes.ts';
import { png } from '../support/png.ts';
import { run } from '../support/run.ts';

const COMMAND = ['minutes', 's/session.yaml', '--out', 'out'] as const;
const THREE = { ...TWO, 's/fiches/3.yaml': ficheText('2026-3') };
const OF_FIRST = ['1-B1', '1-B2', '1-B3'].map((name) => `attestations/2026-${name}.pdf`);
const whole = run(COMMAND, THREE);

/** What the whole run left behind, with these changes. */
async function left(change: Readonly<Record<string, string>> = {}) {
  return { ...Object.fromEntries((await whole).files.contents), ...change };
}

function entries(files: { readonly contents: ReadonlyMap<string, Uint8Array> }, key: 'entrees' | 'sorties') {
  const list: readonly { readonly fichier: string; readonly sha256: string }[] = json(files, 'manifest.json')[key];
  return new Map(list.map(({ fichier, sha256 }) => [fichier, sha256]));
}

describe('the documents of some candidates only', () => {
  it('are made without the procès-verbal and the decisions, and the manifest lists them alone', async () => {
    const { code, files } = await run([...COMMAND, '--only', '2026-1', '2026-2'], THREE);
    expect(code).toBe(0);
    expect(written(files)).toEqual([...OF_FIRST, 'manifest.json', 'rapports/2026-1.pdf', 'rapports/2026-2.pdf']);
    expect([...entries(files, 'sorties').keys()]).toEqual([...OF_FIRST, 'rapports/2026-1.pdf', 'rapports/2026-2.pdf']);
    expect([...entries(files, 'entrees').keys()].slice(2)).toEqual(['fiches/1.yaml', 'fiches/2.yaml']);
  });

  it('have the bytes that they have among all, and may be asked for one by one', async () => {
    const { files } = await run([...COMMAND, '--only', '2026-1', '--only', '2026-2'], THREE);
    for (const name of written(files).filter((one) => one.endsWith('.pdf'))) {
      const path = `/dossier/out/${name}`;
      expect(files.contents.get(path), name).toEqual((await whole).files.contents.get(path));
    }
  });

  it('take their places in the manifest of some, where the rest stays as it was', async () => {
    const before = (await run([...COMMAND, '--only', '2026-1', '2026-2'], THREE)).files;
    // Two blocs validated become none.
    const documents = { ...Object.fromEntries(before.contents), 's/fiches/1.yaml': ficheText('2026-1', 'non-acquis') };
    const { code, stderr, files: after } = await run([...COMMAND, '--only', '2026-1'], documents);
    expect(code).toBe(0);
    const sorties = entries(before, 'sorties');
    for (const name of OF_FIRST) sorties.delete(name);
    const report = 'rapports/2026-1.pdf';
    expect(entries(after, 'sorties').get(report)).not.toBe(sorties.get(report));
    sorties.set(report, entries(after, 'sorties').get(report) ?? '');
    expect([...entries(after, 'sorties')]).toEqual([...sorties]);
    const changed = [...entries(after, 'entrees')].filter(
      ([name, hash]) => entries(before, 'entrees').get(name) !== hash,
    );
    expect(changed.map(([name]) => name)).toEqual(['fiches/1.yaml']);
    // What is left of the candidate is named; that of the others is no business of this run.
    expect(stderr.split('\n').filter((line) => line.includes('précédente'))).toHaveLength(3);
    for (const name of OF_FIRST) expect(stderr).toContain(name);
  });

  it('leave the manifest where the candidate cannot be examined any more, and that of others who cannot stays', async () => {
    const before = (await run([...COMMAND, '--only', '2026-1', '2026-2'], THREE)).files;
    const documents = { ...Object.fromEntries(before.contents), 's/fiches/1.yaml': ficheText('2026-1', 'inconnu') };
    const own = [...OF_FIRST, 'rapports/2026-1.pdf'];
    const asked = await run([...COMMAND, '--only', '2026-1'], documents);
    expect([asked.code, [...entries(asked.files, 'sorties').keys()]]).toEqual([1, ['rapports/2026-2.pdf']]);
    for (const name of own) expect(asked.stderr).toContain(`pas produit : out/${name}`);
    const other = await run([...COMMAND, '--only', '2026-2'], documents);
    expect([other.code, other.stderr]).toEqual([0, expect.not.stringContaining('pas produit')]);
    expect(entries(other.files, 'sorties')).toEqual(entries(before, 'sorties'));
  });

  const [FIRST, SECOND, THIRD] = [ficheText('2026-1'), ficheText('2026-2', 'non-acquis'), ficheText('2026-3')];
  const BROKEN = ficheText('2026-2', 'inconnu');
  const EDITED = `${FIRST}# relu\n`;
  it.each<{
    readonly said: string;
    /** The second fiche at first. */
    readonly second?: string;
    readonly fiches: Readonly<Record<string, string>>;
    readonly named: readonly string[];
    readonly missing?: readonly string[];
  }>([
    { said: 'the fiche asked for was renamed', fiches: { 9: FIRST, 2: SECOND, 3: THIRD }, named: ['2', '9'] },
    { said: 'it was renamed and edited', fiches: { 9: EDITED, 2: SECOND, 3: THIRD }, named: ['2', '9'] },
    { said: 'another cannot be examined', second: BROKEN, fiches: { 9: EDITED, 2: BROKEN }, named: ['2', '9'] },
    { said: 'both were renamed', fiches: { 9: FIRST, 8: SECOND }, named: ['2', '9'], missing: ['2'] },
    { said: 'another is gone', fiches: { 9: FIRST, 3: THIRD }, named: ['2', '9'], missing: ['2'] },
    // Which of the two was whose is not known.
    { said: 'nothing tells whose they are', fiches: { 9: EDITED }, named: ['1', '2', '9'], missing: ['1', '2'] },
    { said: 'another was renamed', fiches: { 1: FIRST, 8: SECOND }, named: ['1', '2'], missing: ['2'] },
    { said: 'one left out is gone', second: BROKEN, fiches: { 1: FIRST }, named: ['1', '2'], missing: ['2'] },
  ])('name the files that they were made from, where $said', async ({ second, fiches, named, missing = [] }) => {
    const { 's/fiches/1.yaml': one, 's/fiches/2.yaml': two, 's/fiches/3.yaml': three, ...rest } = THREE;
    const after = Object.fromEntries(Object.entries(fiches).map(([name, text]) => [`s/fiches/${name}.yaml`, text]));
    const command = ['minutes', 's/session.yaml', '--out', 's/out', '--only'];
    const made = await run([...command, '2026-1', '2026-2'], {
      ...THREE,
      ...(second && { 's/fiches/2.yaml': second }),
    });
    const kept = [...made.files.contents].filter(([path]) => !path.startsWith('/dossier/s/fiches/'));
    const { files } = await run([...command, '2026-1'], { ...rest, ...Object.fromEntries(kept), ...after });
    const told = JSON.parse(new TextDecoder().decode(files.contents.get('/dossier/s/out/manifest.json')));
    const inputs = told.entrees.slice(2).map(({ fichier }: { readonly fichier: string }) => fichier);
    expect(inputs).toEqual(named.map((name) => `fiches/${name}.yaml`));
    const { code, stdout } = await run(['verify', 's/out'], Object.fromEntries(files.contents));
    expect(code).toBe(missing.length === 0 ? 0 : 1);
    expect(stdout.match(/^source .*/gm) ?? []).toEqual(missing.map((name) => `source manquante : fiches/${name}.yaml`));
  });

  it('name the logo by the name that it was read under', async () => {
    const picture = png({ width: 2, height: 1, type: 0, depth: 8 }, (x) => [x]);
    const documents = { ...THREE, 'un.png': picture, 'deux.png': picture };
    const { files } = await run([...COMMAND, '--only', '2026-2', '--logo', 'un.png'], documents);
    const again = await run([...COMMAND, '--only', '2026-1', '--logo', 'deux.png'], {
      ...documents,
      ...Object.fromEntries(files.contents),
    });
    const names = [...entries(again.files, 'entrees').keys()];
    expect(names.slice(2)).toEqual(['../deux.png', 'fiches/1.yaml', 'fiches/2.yaml']);
  });

  it('are made again beside the procès-verbal where they are gone, and the manifest stays as it was', async () => {
    const { '/dossier/out/rapports/2026-1.pdf': gone, ...rest } = await left();
    const { code, files } = await run([...COMMAND, '--only', '2026-1'], rest);
    expect(code).toBe(0);
    expect(files.contents.get('/dossier/out/rapports/2026-1.pdf')).toEqual(gone);
    expect(json(files, 'manifest.json')).toEqual(json((await whole).files, 'manifest.json'));
  });

  it('are refused where the manifest is of another state of the session, or none', async () => {
    const changes = [
      { 's/session.yaml': SESSION.replace('Lyon', 'Lille') },
      // The procès-verbal says otherwise.
      { 's/fiches/1.yaml': ficheText('2026-1', 'non-acquis') },
      { '/dossier/out/manifest.json': '{}' },
    ];
    for (const change of changes) {
      const documents = await left(change);
      const { code, stderr, files } = await run([...COMMAND, '--only', '2026-1', '--force'], documents);
      expect(code).toBe(2);
      expect(stderr).toContain('« out/manifest.json » parle d’un autre état de la session');
      expect(files.contents.get('/dossier/out/rapports/2026-1.pdf')).toEqual(
        (await whole).files.contents.get('/dossier/out/rapports/2026-1.pdf'),
      );
    }
  });

  it('are refused for a number that nobody has, with those near', async () => {
    const { code, stderr, files } = await run([...COMMAND, '--only', '2026-11'], THREE);
    expect([code, written(files)]).toEqual([2, []]);
    expect(stderr).toContain('ne porte le numéro « 2026-11 » ; les plus proches : 2026-1');
  });

  it('are asked for with spaces between the numbers, which is said to whoever writes commas', async () => {
    for (const word of ['2026-1,2026-2', '2026-1;2026-3', '2026-1, 2026-2,']) {
      const { code, stderr, files } = await run([...COMMAND, '--only', word], THREE);
      expect([code, written(files)]).toEqual([2, []]);
      expect(stderr).toMatch(/Vouliez-vous dire « --only 2026-1 2026-[23] » \?\n$/);
    }
    const several = await run([...COMMAND, '--only', '2026-1,', '2026-2;2026-3'], THREE);
    expect(several.stderr).toContain('« --only 2026-1 2026-2 2026-3 »');
    expect((await run([...COMMAND, '--only', '2026-1,2026-9'], THREE)).stderr).not.toContain('Vouliez-vous');
  });

  it('are named only once what is wrong with the session was told', async () => {
    const session = SESSION.replace('petit@1.0', 'inconnu@1.0');
    const { code, stderr } = await run([...COMMAND, '--only', '2026-1'], { ...THREE, 's/session.yaml': session });
    expect([code, stderr]).toEqual([1, expect.stringContaining('inconnu@1.0')]);
    const broken = await run([...COMMAND, '--only', '9'], {
      ...THREE,
      's/fiches/3.yaml': 'certif: fiche/1\ncandidat: [',
    });
    expect([broken.code, broken.stderr]).toEqual([2, expect.stringContaining('s/fiches/3.yaml')]);
  });

  it('are made whichever side of the numbers the session stands on', async () => {
    const expected = written((await run([...COMMAND, '--only', '2026-1', '2026-2'], THREE)).files);
    const lines = [
      ['minutes', '--out', 'out', '--only', '2026-1', '2026-2', 's/session.yaml'],
      ['minutes', '--only', '2026-1', '--only', '2026-2', 's/session.yaml', '--out', 'out'],
      ['minutes', '--out', 'out', '--only', '2026-1', '2026-2', '--', 's/session.yaml'],
    ];
    for (const line of lines) {
      const { code, stderr, files } = await run(line, THREE);
      expect([code, stderr, written(files)]).toEqual([0, '', expected]);
    }
  });

  it('need a session and a number, and who forgets one is told where it goes', async () => {
    const told = async (...only: readonly string[]) => {
      const { code, stderr } = await run(['minutes', '--out', 'out', ...only], THREE);
      expect(code).toBe(2);
      return stderr;
    };
    expect(await told('--only', '2026-1', 's/sesion.yaml')).toContain(
      '« s/sesion.yaml », derrière --only, n’en est pas un. Écrivez-le d’abord : certif minutes SESSION --only',
    );
    expect(await told('--only', 's/session.yaml')).toContain('« --only » attend une valeur');
    expect(await told()).toContain('Il manque un argument : session');
  });

  it('end with what is wrong with these candidates or the session, not with others', async () => {
    const broken = { ...THREE, 's/fiches/3.yaml': ficheText('2026-3', 'inconnu') };
    const fine = await run([...COMMAND, '--only', '2026-1', '2026-2', '--strict', '--max-warnings', '0'], broken);
    expect([fine.code, fine.stderr]).toEqual([0, '']);
    const asked = await run([...COMMAND, '--only', '2026-1', '2026-3'], broken);
    expect([asked.code, written(asked.files)]).toEqual([1, [...OF_FIRST, 'manifest.json', 'rapports/2026-1.pdf']]);
    expect(asked.stderr).toContain('s/fiches/3.yaml');
    expect(asked.stderr).toContain('Non examiné : 2026-3');
    const doubtful = { ...broken, 's/session.yaml': `${SESSION}incidents: [Arrêt maladie d’un surveillant.]\n` };
    const session = await run([...COMMAND, '--only', '2026-1', '--max-warnings', '0'], doubtful);
    expect([session.code, session.stderr]).toEqual([1, expect.stringContaining('s/session.yaml')]);
    expect(session.stderr).not.toContain('s/fiches/3.yaml');
  });
});
