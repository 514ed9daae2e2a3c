import { describe, expect, it } from 'vitest';
import { ALL_RULES } from '../src/workspace/rules.ts';
import { EXAMPLE_IDS, type Example, expand, mend, readExample } from './support/example.ts';
import { run } from './support/run.ts';

interface Finding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: string;
  readonly rule: string;
}

/** What a command without `--format` shows on standard error, in English: the file, then for each finding its place and its rule. */
function shownFindings(stderr: string): readonly Finding[] {
  const [file = ''] = stderr.split('\n', 1);
  const blocks = stderr.matchAll(/^ {2}(\d+):(\d+) +(error|warning|information) [\s\S]*?^ +([a-z]+\/[a-z-]+)$/gm);
  return [...blocks].map(([, line, column, severity = '', rule = '']) => ({
    file,
    line: Number(line),
    column: Number(column),
    severity,
    rule,
  }));
}

async function findingsOf(
  { command }: Example,
  documents: Readonly<Record<string, Uint8Array>>,
): Promise<readonly Finding[]> {
  if (command[0] === 'new') {
    const { code, stderr } = await run([...command, '--lang', 'en'], expand(documents));
    expect(code).not.toBe(2);
    return shownFindings(stderr);
  }
  const { stdout, stderr } = await run([...command, '--format', 'json'], expand(documents));
  expect(stderr).toBe('');
  const { findings }: { readonly findings: readonly Finding[] } = JSON.parse(stdout);
  return findings;
}

describe('every rule has an example that it finds fault with', () => {
  it('and none is forgotten', () => {
    const examples = new Set(EXAMPLE_IDS);
    expect(ALL_RULES.map(({ id }) => id).filter((id) => !examples.has(id))).toEqual([]);
  });

  it('and no example outlives its rule', () => {
    const rules = new Set<string>(ALL_RULES.map(({ id }) => id));
    expect(EXAMPLE_IDS.filter((id) => !rules.has(id))).toEqual([]);
  });
});

describe.each(EXAMPLE_IDS)('%s', (id) => {
  const example = readExample(id);
  const [first = ''] = example.expected;

  it('is found where it is expected, and nothing else', async () => {
    const lines = (await findingsOf(example, example.failing)).map(
      ({ file, line, column, severity, rule }) => `${file}:${line}:${column} ${severity} ${rule}`,
    );
    expect(lines.sort()).toEqual([...example.expected].sort());
    expect(first).toMatch(new RegExp(` ${id}$`));
  });

  it('is gone once mended, and nothing is wrong any more', async () => {
    const files = (lines: readonly string[]) => lines.map((line) => line.split(':', 1)[0]);
    const variants = new Set(files(example.expected.filter((line) => line.endsWith(` ${id}`))));
    variants.delete(files([first])[0]);
    const findings = await findingsOf(example, mend(example));
    expect(
      findings.filter(({ file, rule, severity }) => !variants.has(file) && (rule === id || severity === 'error')),
    ).toEqual([]);
  });
});
