import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ficheText, referentielText } from '../support/documents.ts';
import { json, SESSION, TWO, written } from '../support/minutes.ts';
import { readPdf } from '../support/pdf.ts';
import { run } from '../support/run.ts';

describe('certif minutes', () => {
  it('writes the minutes, a report each, an attestation for each bloc validated, and the data', async () => {
    expect(await run(['minutes', 's/session.yaml', '--out', ''], TWO)).toMatchObject({ code: 2, stdout: '' });
    const { code, stdout, files } = await run(['minutes', 's/session.yaml', '--out', 'out'], TWO);
    expect(code).toBe(0);
    expect(written(files)).toEqual([
      'attestations/2026-1-B1.pdf',
      'attestations/2026-1-B2.pdf',
      'attestations/2026-1-B3.pdf',
      'decisions.json',
      'manifest.json',
      'proces-verbal.pdf',
      'rapports/2026-1.pdf',
      'rapports/2026-2.pdf',
    ]);
    expect(
      stdout
        .split('\n')
        .filter((line) => line !== '')
        .sort(),
    ).toEqual(written(files).map((name) => `out/${name}`));
    expect(json(files, 'decisions.json')).toMatchObject({
      certif: 'decisions/1',
      session: 'S1',
      'proces-verbal': 'PV-1',
      candidats: [
        { fiche: 'fiches/1.yaml', numero: '2026-1', resultat: 'certification-delivree' },
        { fiche: 'fiches/2.yaml', numero: '2026-2', resultat: 'echec' },
      ],
      findings: [],
    });
  });

  it('names in the manifest every file that went in and came out', async () => {
    const { files } = await run(['minutes', 's/session.yaml', '--out', 'out'], TWO);
    const manifest = json(files, 'manifest.json');
    expect(manifest).toMatchObject({ certif: 'manifest/1', 'proces-verbal': 'PV-1', 'non-examines': [] });
    expect(manifest.entrees.map(({ fichier }: { fichier: string }) => fichier)).toEqual([
      'session.yaml',
      'referentiels/petit.yaml',
      'fiches/1.yaml',
      'fiches/2.yaml',
    ]);
    expect(manifest.sorties.map(({ fichier }: { fichier: string }) => fichier)).toEqual(
      written(files).filter((name) => name !== 'manifest.json'),
    );
    const digest = (path: string) =>
      createHash('sha256')
        .update(files.contents.get(path) ?? '')
        .digest('hex');
    const told = ({ fichier, sha256 }: { fichier: string; sha256: string }) => [fichier, sha256];
    expect(manifest.entrees.map(told)).toEqual(
      manifest.entrees.map(({ fichier }: { fichier: string }) => [fichier, digest(`/dossier/s/${fichier}`)]),
    );
    expect(manifest.sorties.map(told)).toEqual(
      manifest.sorties.map(({ fichier }: { fichier: string }) => [fichier, digest(`/dossier/out/${fichier}`)]),
    );
  });

  it('names the documents of an earlier run that it did not make', async () => {
    const unfinished = 'out/decisions.json.0123456789ab.tmp';
    // Below the folder, another run has its own.
    const ofOthers = 'out/autre/rapports/1.pdf.0123456789ab.tmp';
    const stale = { 'out/rapports/2026-9.pdf': '%PDF', 'out/notes.txt': 'x', [unfinished]: '{', [ofOthers]: '%PDF' };
    const { code, stderr, files } = await run(['minutes', 's/session.yaml', '--out', 'out'], { ...TWO, ...stale });
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: [unfinished, 'out/rapports/2026-9.pdf']
        .map((name) => `Reste d’une exécution précédente, que celle-ci n’a pas produit : ${name}\n`)
        .join(''),
    });
    expect(files.contents.has('/dossier/out/rapports/2026-9.pdf')).toBe(true);
  });

  it.each([
    ['that corrects it', SESSION.replace('numero: PV-1', 'numero: PV-2, rectifie: PV-1'), 'PV-2 (session S1)'],
    ['of another session', SESSION.replace('code: S1', 'code: S2'), 'PV-1 (session S2)'],
  ])('says that a procès-verbal %s takes the place of one', async (_, session, numero) => {
    const command = ['minutes', 's/session.yaml', '--out', 'out', '--quiet'];
    const before = (await run(command, TWO)).files;
    const left = Object.fromEntries(before.contents);
    const { code, stderr } = await run(command, { ...left, 's/session.yaml': session });
    const said = `Le procès-verbal ${numero} a pris la place du procès-verbal PV-1 (session S1), dans le dossier out.\n`;
    expect([code, stderr]).toEqual([0, said]);
    expect((await run(command, left)).stderr).toBe('');
    const some = (await run([...command, '--only', '2026-1'], TWO)).files;
    expect((await run(command, { ...Object.fromEntries(some.contents), 's/session.yaml': session })).stderr).toBe('');
  });

  it('gives the same bytes twice, whatever the language', async () => {
    const [one, two] = [
      await run(['minutes', 's/session.yaml', '--out', 'out'], TWO),
      await run(['minutes', 's/session.yaml', '--out', 'out', '--lang', 'en'], TWO),
    ];
    for (const name of written(one.files)) {
      const [a, b] = [one, two].map(({ files }) => files.contents.get(`/dossier/out/${name}`) ?? new Uint8Array());
      expect(Buffer.from(a ?? []).equals(Buffer.from(b ?? [])), name).toBe(true);
    }
  });

  it('leaves out a candidate whose fiche is incomplete, says who, and ends with 1', async () => {
    const documents = { ...TWO, 's/fiches/3.yaml': ficheText('2026-3', '') };
    const { code, stderr, files } = await run(['minutes', 's/session.yaml', '--out', 'out'], documents);
    expect(code).toBe(1);
    expect(stderr).toContain('Non examiné : 2026-3 Chloé Nguyễn (s/fiches/3.yaml)');
    const decisions = json(files, 'decisions.json');
    expect(decisions.candidats.map(({ numero }: { numero: string }) => numero)).toEqual(['2026-1', '2026-2']);
    expect(decisions.findings).toMatchObject([{ file: 'fiches/3.yaml', rule: 'fiche/to-mark', severity: 'error' }]);
    expect(json(files, 'manifest.json')['non-examines']).toMatchObject([{ fiche: 'fiches/3.yaml', numero: '2026-3' }]);
    const pv = await readPdf(files.contents.get('/dossier/out/proces-verbal.pdf') ?? new Uint8Array());
    expect(pv.text).toContain('Dossiers non examinés 1');
  });

  it.each([
    ['whose number is no text', ficheText('2026-2').replace('"2026-2"', '2'), { nom: 'Nguyễn', prenoms: 'Chloé' }],
    ['whose fiche is no YAML', 'certif: fiche/1\ncandidat: [', {}],
  ])('names a candidate %s by what can be read, alike from every folder', async (_, fiche, read) => {
    const documents = { ...TWO, 's/fiches/2.yaml': fiche };
    const above = await run(['minutes', 's/session.yaml', '--out', 'out'], documents);
    const beside = await run(['minutes', 'session.yaml', '--out', '../out'], documents, {
      change: () => ({ cwd: '/dossier/s' }),
    });
    for (const name of written(above.files)) {
      const path = `/dossier/out/${name}`;
      expect(
        Buffer.compare(above.files.contents.get(path) ?? Buffer.of(), beside.files.contents.get(path) ?? Buffer.of()),
        name,
      ).toBe(0);
    }
    expect(json(above.files, 'manifest.json')['non-examines']).toEqual([
      { fiche: 'fiches/2.yaml', numero: 'fiches/2.yaml', ...read },
    ]);
    const pv = await readPdf(above.files.contents.get('/dossier/out/proces-verbal.pdf') ?? new Uint8Array());
    for (const part of ['fiches/2.yaml', ...Object.values(read)]) expect(pv.text).toContain(part);
    for (const part of Object.values(read)) expect(above.stderr).toMatch(new RegExp(`^Non examiné : .*${part}`, 'm'));
  });

  it('leaves out a candidate who has no name yet', async () => {
    const documents = { ...TWO, 's/fiches/2.yaml': ficheText('2026-2').replace('Nguyễn', 'À COMPLÉTER') };
    const { code, files } = await run(['minutes', 's/session.yaml', '--out', 'out'], documents);
    expect(code).toBe(1);
    expect(json(files, 'decisions.json').findings).toMatchObject([{ rule: 'fiche/to-complete', severity: 'error' }]);
    expect(json(files, 'manifest.json')['non-examines']).toMatchObject([{ numero: '2026-2' }]);
  });

  it('writes nothing of an incomplete session where it is told to be strict', async () => {
    const documents = { ...TWO, 's/fiches/3.yaml': ficheText('2026-3', '') };
    const { code, files } = await run(['minutes', 's/session.yaml', '--out', 'out', '--strict'], documents);
    expect([code, written(files)]).toEqual([1, []]);
  });

  it.each([
    ['whose jury has no quorum', { 's/session.yaml': SESSION.replaceAll('present: oui', 'present: non') }],
    ['with two fiches of one candidate', { 's/fiches/2.yaml': ficheText('2026-1') }],
    ['whose pattern finds nothing', { 's/session.yaml': SESSION.replace('fiches/*.yaml', 'ailleurs/*.yaml') }],
    [
      'of which nobody is left',
      { 's/fiches/1.yaml': ficheText('2026-1', ''), 's/fiches/2.yaml': ficheText('2026-2', '') },
    ],
    [
      'whose referential has an error',
      { 's/referentiels/petit.yaml': referentielText().replace('"C1.1.2"', '"C1.1.1"') },
    ],
    ['that still has a text to complete', { 's/session.yaml': SESSION.replace(/lieu: .*/, 'lieu: À COMPLÉTER') }],
    ['of an unknown referential', { 's/session.yaml': SESSION.replace('petit@1.0', 'autre@1.0') }],
  ])('writes nothing of a session %s', async (_, change) => {
    const { code, files, stderr } = await run(['minutes', 's/session.yaml', '--out', 'out'], { ...TWO, ...change });
    expect([code, written(files)]).toEqual([1, []]);
    expect(stderr).toContain('Rien n’est écrit');
  });

  it.each(['fiches', 'fiches/', './fiches'])(
    'takes the documents of a folder that the session names « %s »',
    async (words) => {
      const documents = { ...TWO, 's/session.yaml': SESSION.replace('fiches/*.yaml', words) };
      const { code, files } = await run(['minutes', 's/session.yaml', '--out', 'out'], documents);
      expect([code, json(files, 'decisions.json').candidats.length]).toEqual([0, 2]);
    },
  );

  it('asks for a session, and for a folder to write to', async () => {
    expect((await run(['minutes', 's/fiches/1.yaml', '--out', 'out'], TWO)).code).toBe(2);
    expect((await run(['minutes', 's/absente.yaml', '--out', 'out'], TWO)).code).toBe(2);
    expect((await run(['minutes', 's/session.yaml'], TWO)).code).toBe(2);
  });

  it('obeys the head of a fiche in what it tells of it, never in whom it examines', async () => {
    const warned = `${ficheText('2026-1')}dossier:\n  livrables: [L1.1.1]\n`;
    const told = async (fiche: string) =>
      run(['minutes', 's/session.yaml', '--out', 'out'], { ...TWO, 's/fiches/1.yaml': fiche });
    const before = await told(warned);
    expect(before).toMatchObject({ code: 0, stderr: expect.stringContaining('parcours/dossier-on-complet') });
    const head = '# certif: off parcours/dossier-on-complet : remis par erreur\n# certif: off fiche/mark : vu\n';
    const after = await told(head + warned);
    expect(after).toMatchObject({ code: 0, stderr: '' });
    expect(written(after.files)).toEqual(written(before.files));
    const wrong = await told(head + ficheText('2026-1', 'aquis'));
    expect(wrong).toMatchObject({ code: 1, stderr: expect.stringContaining('fiche/mark') });
  });

  it('obeys the head of a session that it cannot use, but for what keeps it from that', async () => {
    const broken = `${SESSION}autre: a #b\n`;
    const told = async (session: string) =>
      (await run(['minutes', 's/session.yaml', '--out', 'out'], { ...TWO, 's/session.yaml': session })).stderr;
    const before = await told(broken);
    expect(before).toContain('schema/unknown-key');
    expect(before).toContain('yaml/comment-in-text');
    const head = '# certif: off yaml/comment-in-text : vu\n# certif: off schema/unknown-key : vu\n';
    const set = await told(head + broken);
    expect(set).toContain('schema/unknown-key');
    expect(set).not.toContain('yaml/comment-in-text');
  });
});
