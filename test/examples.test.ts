import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasErrors } from '../src/diagnostics/finding.ts';
import { readDocument } from '../src/documents/read.ts';
import { openReferentiels } from '../src/workspace/referentiels.ts';
import { planSession, type SessionPlan } from '../src/workspace/session.ts';
import { memoryFiles } from './support/memory-files.ts';
import { run } from './support/run.ts';

const ROOT = join(import.meta.dirname, '..');
const SESSION = 'examples/session-2026-06';
const FAULTY = 'examples/session-avec-erreurs';

/** The YAML documents of folders of the repository, by their path from its root. */
function read(...folders: readonly string[]): Readonly<Record<string, Uint8Array>> {
  return Object.fromEntries(
    folders.flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.yaml'))
        .map((name) => join(folder, name).replaceAll('\\', '/'))
        .map((name) => [name, readFileSync(join(ROOT, name))]),
    ),
  );
}

interface Finding {
  readonly file: string;
  readonly line: number;
  readonly rule: string;
  readonly severity: string;
}

async function validate(folder: string): Promise<{ readonly code: number; readonly findings: readonly Finding[] }> {
  const { code, stdout } = await run(
    ['validate', folder, '--format', 'json'],
    read(...new Set(['examples/referentiels', folder])),
  );
  const { findings }: { readonly findings: readonly Finding[] } = JSON.parse(stdout);
  return { code, findings };
}

/** A session as `certif minutes` plans it. */
async function plan(folder: string): Promise<SessionPlan> {
  const documents = read('referentiels', 'examples/referentiels', folder);
  const placed = Object.entries(documents).map(([name, bytes]) => [`/dossier/${name}`, bytes] as const);
  const ground = {
    cwd: '/dossier',
    files: memoryFiles(Object.fromEntries(placed)),
    packageFolder: '/package',
    stdin: async () => new Uint8Array(),
  };
  const name = `${folder}/session.yaml`;
  const session = readDocument(name, readFileSync(join(ROOT, name)));
  if (session.data === undefined || session.kind !== 'session') throw new Error(`${name} is no session`);
  return planSession(ground, await openReferentiels(ground, []), session, 'minutes');
}

/** The decision table of the minutes: number, a code a bloc, the candidate's result. */
function table({ examined }: SessionPlan): readonly string[] {
  return examined.map(({ extrait: { ligne } }) => [ligne.candidat.numero, ...ligne.codes, ligne.resultat].join(' '));
}

describe('the example session', () => {
  it('has no error, and the warnings that it wants to show', async () => {
    const { code, findings } = await validate(SESSION);
    expect(code).toBe(0);
    const warnings = findings.filter(({ severity }) => severity !== 'info');
    expect(warnings.map(({ file, rule, severity }) => `${file} ${severity} ${rule}`)).toEqual([
      `${SESSION}/fiches/0407.yaml warning exemption/incomplete`,
      `${SESSION}/fiches/0408.yaml warning parcours/dossier-incomplete`,
      `${SESSION}/fiches/0409.yaml warning parcours/other-edition`,
    ]);
  });

  it('enters the minutes with every candidate, and nobody waits', async () => {
    const session = await plan(SESSION);
    expect(session.leftOut).toEqual([]);
    expect(session.refused).toBe(false);
    expect(session.findings.filter(({ waits }) => waits === true)).toEqual([]);
    expect(table(session)).toEqual([
      '2026-0401 V V V V V certification-delivree',
      '2026-0402 V NV V V NV validation-partielle',
      '2026-0403 V V V V V certification-delivree',
      '2026-0404 A A V V V certification-delivree',
      '2026-0405 – – – V – blocs-valides',
      '2026-0406 – NV – – – echec',
      '2026-0407 V V NV V V validation-partielle',
      '2026-0408 – – V – V blocs-valides',
      '2026-0409 V V A V V certification-delivree',
      '2026-0410 ABS ABS ABS ABS ABS absent',
      '2026-0411 EXC EXC EXC EXC EXC excuse',
      '2026-0412 V NVJ V V V validation-partielle',
      '2026-0413 V V VJ V V certification-delivree',
      '2026-0414 V V V V NVJ validation-partielle',
      '2026-0415 VJ V V V V certification-delivree',
      '2026-0416 V V V REP V blocs-valides',
      '2026-0417 NV NV NV NV NV echec',
      '2026-0418 V – – – – blocs-valides',
    ]);
  });

  it('names in its minutes the exemptions granted, and no other', async () => {
    const { examined } = await plan(SESSION);
    expect(
      examined.flatMap(({ extrait }) =>
        extrait.exemptions.map(({ candidat, critere, dateAvis }) => `${candidat.numero} ${critere} ${dateAvis}`),
      ),
    ).toEqual(['2026-0403 C2.4.1 2026-03-27', '2026-0405 C4.4.4 2026-04-03', '2026-0418 C1.5.2 2026-02-13']);
  });
});

describe('the small referentials', () => {
  it.each(['examples/referentiels', 'examples/session-vente-conseil', 'examples/session-accueil-client'])(
    '%s has no error and no warning',
    async (folder) => {
      const { code, findings } = await validate(folder);
      expect({ code, findings: findings.filter(({ severity }) => severity !== 'info') }).toEqual({
        code: 0,
        findings: [],
      });
    },
  );

  it('decide marks out of 20 on both sides of a threshold', async () => {
    expect(table(await plan('examples/session-vente-conseil'))).toEqual([
      '2026-0701 V V V certification-delivree',
      '2026-0702 V NV V certification-delivree',
      '2026-0703 NV V V validation-partielle',
      '2026-0704 – – V blocs-valides',
      '2026-0705 V NV NV validation-partielle',
    ]);
  });

  it('decide three levels on both sides of a threshold', async () => {
    const session = await plan('examples/session-accueil-client');
    expect(hasErrors(session.findings)).toBe(false);
    expect(table(session)).toEqual([
      '2026-0801 V NV certification-delivree',
      '2026-0802 NV V validation-partielle',
      '2026-0803 – NV echec',
      '2026-0804 V NV certification-delivree',
    ]);
  });
});

describe('the session with deliberate errors', () => {
  const expected = readFileSync(join(ROOT, FAULTY, 'attendu.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

  it('has exactly the findings that it announces', async () => {
    const { code, findings } = await validate(FAULTY);
    expect(code).toBe(1);
    const found = findings.map(({ file, line, rule }) => `${file.slice(FAULTY.length + 1)}:${line} ${rule}`);
    expect(found.sort()).toEqual([...expected].sort());
  });

  it('shows every family of mistakes that an assessor or a secretary can make', () => {
    const families = new Set(expected.map((line) => line.replace(/^\S+ /, '').split('/')[0]));
    expect([...families].sort()).toEqual([
      'amenagement',
      'exemption',
      'fiche',
      'parcours',
      'privacy',
      'schema',
      'session',
      'yaml',
    ]);
  });
});

describe('the walk-through', () => {
  it('shows a list of candidates that is read without a word', async () => {
    const [, liste = ''] =
      /^```text\n(Numéro;[\s\S]*?)^```$/m.exec(readFileSync(join(ROOT, 'examples/README.md'), 'utf8')) ?? [];
    const { code, stderr } = await run(['new', 'fiche', '--candidats', 'candidats.csv'], { 'candidats.csv': liste });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '2 fiches à remplir, dans « fiches »\n' });
  });
});
