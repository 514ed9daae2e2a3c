import { env } from 'node:process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MemoryFiles } from '../support/memory-files.ts';
import { run } from '../support/run.ts';
import { SHIPPED } from './dossiers.ts';
import { type Damaged, damagedDossier } from './mutations.ts';
import { misplaced, placesIn } from './places.ts';

/** The same cases in every ordinary run; `npm run fuzz` asks for more, and for others. */
const RUNS = Number(env['FUZZ_RUNS'] ?? 1_000);
const SEED = Number(env['FUZZ_SEED'] ?? 1);

/** Every format to a file, but the last one to a terminal. */
const FORMATS = ['json', 'sarif', 'gitlab', 'junit', 'github', 'compact', 'stylish'];
const OUTPUTS = FORMATS.flatMap((format) => ['--format', format, '--output', format === 'stylish' ? '-' : format]);

const PACKAGED = { '/package/referentiels/developpement-commercial.yaml': SHIPPED };

function runOn({ documents }: Damaged, argv: readonly string[]) {
  return run(argv, { ...PACKAGED, ...documents }, { columns: 80, env: { NO_COLOR: '1' } });
}

/** The damaged document and the session that it belongs to. */
function validate(damaged: Damaged, outputs: readonly string[]) {
  const { path, documents } = damaged;
  const words = new Set([path, ...('session.yaml' in documents ? ['session.yaml'] : [])]);
  return runOn(damaged, ['validate', ...words, ...outputs]);
}

interface Result {
  readonly findings: readonly { readonly severity: string }[];
}

function textIn({ contents }: MemoryFiles, name: string): string {
  return new TextDecoder().decode(contents.get(`/dossier/${name}`));
}

/** What a terminal would obey: control characters, and those that turn the direction of writing. */
const OBEYED = /(?!\n)[\p{Cc}\p{Bidi_Control}]/u;

async function checkValidate(damaged: Damaged): Promise<void> {
  const { code, stdout, stderr, files } = await validate(damaged, OUTPUTS);
  const output = (format: string) => textIn(files, format);
  expect(stderr).toBe('');
  const result: Result = JSON.parse(output('json'));
  const { length } = result.findings;
  expect(code).toBe(result.findings.some(({ severity }) => severity === 'error') ? 1 : 0);
  expect(misplaced(placesIn(result), { ...PACKAGED, ...damaged.documents })).toEqual([]);
  expect(JSON.parse(output('sarif')).runs[0].results).toHaveLength(length);
  expect(JSON.parse(output('gitlab'))).toHaveLength(length);
  expect(output('github').split('\n')).toHaveLength(length + 1);
  expect(output('compact').split('\n')).toHaveLength(length + 1);
  for (const text of [stdout, output('compact')]) expect(text).not.toMatch(OBEYED);
  expect((await validate(damaged, ['--format', 'json'])).stdout).toBe(output('json'));
}

async function checkGrade(damaged: Damaged): Promise<void> {
  const argv = ['grade', damaged.path, '--format', 'json', '--output', 'json', '--format', 'table'];
  const { code, stdout, stderr, files } = await runOn(damaged, argv);
  for (const text of [stdout, stderr]) expect(text).not.toMatch(OBEYED);
  if (code === 2) {
    expect(stderr).toMatch(/\sn’est\spas\sune\sfiche\sd’évaluation ;\s/);
  } else {
    const result: Result = JSON.parse(textIn(files, 'json'));
    expect(code).toBe(result.findings.some(({ severity }) => severity === 'error') ? 1 : 0);
    expect(misplaced(placesIn(result), { ...PACKAGED, ...damaged.documents })).toEqual([]);
  }
}

describe(`whatever becomes of a document (${RUNS} times, seed ${SEED})`, () => {
  it.each([
    ['validate finds the same twice, in its text, in every format', RUNS, checkValidate],
    ['grade decides or says why it does not', Math.ceil(RUNS / 2), checkGrade],
  ])(
    '%s',
    async (_, numRuns, check) => {
      await fc.assert(fc.asyncProperty(damagedDossier, check), { numRuns, seed: SEED });
    },
    60_000 + RUNS * 100,
  );
});
