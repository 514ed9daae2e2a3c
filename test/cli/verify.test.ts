import { describe, expect, it } from 'vitest';
import { FileError } from '../../src/io/files.ts';
import { ficheText } from '../support/documents.ts';
import { SESSION, TWO } from '../support/minutes.ts';
import { png } from '../support/png.ts';
import { run } from '../support/run.ts';

const OUT = '/dossier/s/documents/';
const THREE = {
  ...TWO,
  's/fiches/3.yaml': ficheText('2026-3'),
  'logo.png': png({ width: 2, height: 1, type: 0, depth: 8 }, (x) => [x]),
};
const COMMAND = ['minutes', 's/session.yaml', '--out', 's/documents'] as const;
const whole = run(COMMAND, THREE);

type Change = Readonly<Record<string, string | Uint8Array | FileError | undefined>>;

/** What a run of `minutes` left, with these changes; nothing for a file that is gone. */
async function left(change: Change = {}, made = whole) {
  const files = Object.entries({ ...Object.fromEntries((await made).files.contents), ...change });
  return Object.fromEntries(files.flatMap(([name, content]) => (content === undefined ? [] : [[name, content]])));
}

async function manifest(made = whole) {
  return new TextDecoder().decode((await made).files.contents.get(`${OUT}manifest.json`));
}

async function verify(change: Change = {}, ...options: readonly string[]) {
  return run(['verify', 's/documents', ...options], await left(change));
}

/** The lines about single files. */
function named({ stdout }: { readonly stdout: string }): readonly string[] {
  return stdout.split('\n').filter((line) => / : /.test(line) && !line.includes(' sur ') && !line.endsWith('.'));
}

describe('certif verify', () => {
  it('finds an untouched folder as it was made, from its manifest, its inputs and made again', async () => {
    const { code, stdout, stderr } = await verify();
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(`Comparés aux empreintes du manifeste : 11 fichiers identiques sur 11.
Sources comparées à leurs empreintes : 5 identiques sur 5.
Refaits en mémoire et comparés octet par octet : 11 identiques sur 11.
`);
    expect((await verify({}, '--quiet')).stdout).toBe('');
  });

  it('names every file that is cut, gone or not of certif, and ends with 1', async () => {
    const report = (await whole).files.contents.get(`${OUT}rapports/2026-1.pdf`);
    const ran = await verify({
      [`${OUT}rapports/2026-1.pdf`]: report?.slice(0, -100),
      [`${OUT}attestations/2026-1-B1.pdf`]: undefined,
      [`${OUT}attestations/2026-2-B1.pdf`]: report,
    });
    expect(ran.code).toBe(1);
    expect(named(ran)).toEqual([
      'manquant : attestations/2026-1-B1.pdf',
      'modifié : rapports/2026-1.pdf',
      'étranger : attestations/2026-2-B1.pdf',
    ]);
    expect(ran.stdout).toContain('9 fichiers identiques sur 11');
    expect(ran.stdout).toContain('octet par octet : 11 identiques sur 11');
  });

  it('names an input that has changed or is gone, and then makes nothing again', async () => {
    const changed = await verify({ '/dossier/s/fiches/2.yaml': ficheText('2026-2') });
    expect(changed.code).toBe(1);
    expect(named(changed)).toEqual(['source modifiée : fiches/2.yaml']);
    expect(changed.stdout).toContain('leurs sources ne sont plus les mêmes');
    const gone = await verify({ '/dossier/s/fiches/2.yaml': undefined });
    expect([gone.code, named(gone)]).toEqual([1, ['source manquante : fiches/2.yaml']]);
    const session = await verify({ '/dossier/s/session.yaml': `${SESSION}incidents: [panne]\n` });
    expect([session.code, named(session)]).toEqual([1, ['source modifiée : session.yaml']]);
  });

  it('names a file that it is not allowed to read, and compares the others', async () => {
    const refused = new FileError('denied', 'x');
    const output = await verify({ [`${OUT}rapports/2026-1.pdf`]: refused });
    expect([output.code, named(output)]).toEqual([1, ['illisible : rapports/2026-1.pdf']]);
    expect(output.stdout).toContain('10 fichiers identiques sur 11');
    for (const name of ['fiches/2.yaml', 'session.yaml']) {
      const input = await verify({ [`/dossier/s/${name}`]: refused });
      expect([input.code, named(input)]).toEqual([1, [`source illisible : ${name}`]]);
      expect(input.stdout).toContain('11 fichiers identiques sur 11');
    }
  });

  it('sees digests that were changed along with their file', async () => {
    const other = (await whole).files.contents.get(`${OUT}rapports/2026-1.pdf`);
    const [, mine = ''] = /"rapports\/2026-1.pdf",\s*"sha256": "(\w+)"/.exec(await manifest()) ?? [];
    const forged = (await manifest()).replace(
      /("rapports\/2026-2.pdf",\s*"sha256": ")\w+/,
      (_, before) => before + mine,
    );
    const ran = await verify({ [`${OUT}rapports/2026-2.pdf`]: other, [`${OUT}manifest.json`]: forged });
    expect([ran.code, named(ran)]).toEqual([1, ['refait autrement : rapports/2026-2.pdf']]);
    const unnamed = (await manifest()).replace(/\{\s*"fichier": "rapports\/2026-2.pdf",\s*"sha256": "\w+"\s*\},/, '');
    const removed = await verify({ [`${OUT}rapports/2026-2.pdf`]: undefined, [`${OUT}manifest.json`]: unnamed });
    expect([removed.code, named(removed)]).toEqual([1, ['absent du manifeste : rapports/2026-2.pdf']]);
  });

  it('compares digests alone where another version made the documents, or the session is elsewhere', async () => {
    const other = await verify({ [`${OUT}manifest.json`]: (await manifest()).replace('0.0.0-test', '9.9.9') });
    expect(other.code).toBe(0);
    expect(other.stdout).toContain(
      'Documents non refaits : ils sont de certif 9.9.9, et celui-ci est certif 0.0.0-test.',
    );
    const elsewhere = await verify({
      '/dossier/s/session.yaml': undefined,
      '/dossier/session.yaml': SESSION.replace('code: S1', 'code: S2'),
    });
    expect(elsewhere.code).toBe(0);
    expect(elsewhere.stdout).toContain('11 fichiers identiques sur 11');
    expect(elsewhere.stdout).toContain('Sources non comparées et documents non refaits : le fichier de la session S1');
    expect(elsewhere.stdout).toContain('ajoutez --session et son chemin');
    const given = await run(['verify', 'copie', '--session', 's/session.yaml'], {
      ...(await left()),
      ...Object.fromEntries(
        [...(await whole).files.contents]
          .filter(([path]) => path.startsWith(OUT))
          .map(([path, content]) => [path.replace('/s/documents/', '/copie/'), content]),
      ),
    });
    expect([given.code, named(given)]).toEqual([0, []]);
    expect(given.stdout).toContain('octet par octet : 11 identiques sur 11');
  });

  it.each([
    ['without names, under a logo', ['--anonyme', '--logo', 'logo.png'], '5 identiques sur 5'],
    ['of some candidates', ['--only', '2026-1', '2026-2'], '5 identiques sur 5'],
  ])('makes again documents %s', async (_, options, summary) => {
    const made = run([...COMMAND, ...options], THREE);
    const { code, stdout } = await run(['verify', 's/documents'], await left({}, made));
    expect([code, stdout]).toEqual([0, expect.stringContaining(`octet par octet : ${summary}`)]);
  });

  it('says that documents are of some candidates only, and a procès-verbal taken away leaves it saying so', async () => {
    const said = 'Documents de certains candidats seulement : le procès-verbal n’en fait pas partie.\n';
    const some = run([...COMMAND, '--only', '2026-1'], THREE);
    const ran = await run(['verify', 's/documents'], await left({}, some));
    expect([ran.code, ran.stdout]).toEqual([0, expect.stringContaining(said)]);
    expect((await run(['verify', 's/documents', '--quiet'], await left({}, some))).stdout).toBe('');
    const { sorties, ...rest } = JSON.parse(await manifest());
    const reports = sorties.filter(({ fichier }: { fichier: string }) => fichier.includes('/'));
    for (const kept of [reports, []]) {
      const bare = Object.fromEntries(
        [...(await whole).files.contents.keys()]
          .filter(
            (path) => path.startsWith(OUT) && !kept.some(({ fichier }: { fichier: string }) => path === OUT + fichier),
          )
          .map((path) => [path, undefined]),
      );
      const edited = JSON.stringify({ ...rest, sorties: kept });
      const { code, stdout } = await verify({ ...bare, [`${OUT}manifest.json`]: edited });
      expect([code, stdout]).toEqual([0, expect.stringContaining(said)]);
    }
    expect((await verify()).stdout).not.toContain(said);
  });

  it('looks for its inputs where they stand, and never takes them for documents', async () => {
    const made = await run(['minutes', 's/session.yaml', '--out', 's'], THREE);
    const { code, stdout } = await run(['verify', 's'], await left({}, Promise.resolve(made)));
    expect([code, stdout]).toEqual([0, expect.stringContaining('octet par octet : 11 identiques sur 11')]);
  });

  it.each([
    ['forgets a fiche', /,\s*\{\s*"fichier": "fiches\/3.yaml",\s*"sha256": "\w+"\s*\}/, '', 'refait autrement'],
    ['has another number', '"PV-1"', '"PV-9"', 'refait autrement'],
    ['names a document twice', /(\{\s*"fichier": "decisions.json"[^}]*\}),/, '$1,$1,', 'Modifié'],
    ['names a file outside its folder', '"decisions.json"', '"../session.yaml"', 'Modifié'],
    ['names a file of another folder', '"decisions.json"', '"rapports/../../session.yaml"', 'Modifié'],
    ['names a file of the machine', '"decisions.json"', '"/etc/passwd"', 'Modifié'],
    ['names a file of another machine', '"decisions.json"', String.raw`"C:\\\\Users\\\\decisions.json"`, 'Modifié'],
    ['has a key of its own', '"session":', '"sesion": "S1", "session":', 'Modifié'],
    ['lacks the version', /"version": "[^"]*",/, '', 'Modifié'],
    ['has a digest that is none', /"sha256": "\w{4}/, '"sha256": "', 'Modifié'],
  ])('sees that a manifest %s', async (_, from, to, said) => {
    const edited = (await manifest()).replace(from, to);
    expect(edited).not.toBe(await manifest());
    const ran = await verify({ [`${OUT}manifest.json`]: edited });
    expect([ran.code, ran.stdout]).toEqual([1, expect.stringMatching(new RegExp(`^${said} : .*manifest.json`, 'm'))]);
  });

  it.each([
    ['cannot be examined', ficheText('2026-3', 'inconnu'), []],
    ['has no number', ficheText('2026-3').replace('numero: "2026-3"', 'numero:'), []],
    ['cannot be examined, anonymous', ficheText('2026-3', 'inconnu'), ['--anonyme']],
    ['cannot be examined and alone was asked for', ficheText('2026-3', 'inconnu'), ['--only', '2026-3']],
  ])('compares the documents of a session where a candidate %s', async (_, fiche, options) => {
    const made = run([...COMMAND, ...options], { ...THREE, 's/fiches/3.yaml': fiche });
    expect((await made).code).toBe(1);
    const { code, stdout, stderr } = await run(['verify', 's/documents'], await left({}, made));
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain(options[0] === '--only' ? 'Sources comparées' : 'octet par octet');
  });

  it('reads the manifest of the first version, which told of no options', async () => {
    const first = (await manifest()).replace('"options": {},', '').replace('0.0.0-test', '0.0.1');
    const ran = await verify({ [`${OUT}manifest.json`]: first });
    expect([ran.code, ran.stdout]).toEqual([0, expect.stringContaining('11 fichiers identiques sur 11')]);
  });

  it('says that a manifest is cut, and cannot do without one or with one of another form', async () => {
    const cut = await verify({ [`${OUT}manifest.json`]: '{"certif": "manifest/1"' });
    expect([cut.code, cut.stdout]).toEqual([1, expect.stringMatching(/^Modifié : s\/documents\/manifest\.json/)]);
    const none = await verify({ [`${OUT}manifest.json`]: undefined });
    expect([none.code, none.stderr]).toEqual([2, expect.stringContaining('n’a pas de manifest.json')]);
    const file = await run(['verify', 's/session.yaml'], await left());
    expect([file.code, file.stderr]).toEqual([2, 'certif : « s/session.yaml » n’est pas un dossier.\n']);
    const later = await verify({ [`${OUT}manifest.json`]: '{"certif": "manifest/2"}' });
    expect([later.code, later.stderr]).toEqual([2, expect.stringContaining('employez une version plus récente')]);
    const nowhere = await verify({}, '--session', 'nulle-part.yaml');
    expect([nowhere.code, nowhere.stderr]).toEqual([2, expect.stringContaining('« nulle-part.yaml » n’existe pas')]);
  });
});
