import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ALL_RULES } from '../src/workspace/rules.ts';
import { run } from './support/run.ts';

/** One folder a rule, `<family>/<rule>`: documents that break it, and `expected.txt` with every finding on them. */
const ROOT = join(import.meta.dirname, 'findings');

interface Finding {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly severity: string;
  readonly rule: string;
}

/** A document too long to keep: what stands before, what is repeated (`{n}` is its rank) how many times, and after. */
const REPEAT = '.repeat.json';

function repeat(path: string): Uint8Array {
  const { before, repeat: part, times, after } = JSON.parse(readFileSync(path, 'utf8'));
  const parts = Array.from({ length: times }, (_, index) => part.replace('{n}', String(index)));
  return new TextEncoder().encode(before + parts.join('') + after);
}

/** The files below a folder, as bytes, by their path relative to it. */
function readFolder(folder: string, prefix = ''): Readonly<Record<string, Uint8Array>> {
  const files: Record<string, Uint8Array> = {};
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) Object.assign(files, readFolder(path, `${prefix}${name}/`));
    else if (name.endsWith(REPEAT)) files[prefix + name.slice(0, -REPEAT.length)] = repeat(path);
    else files[prefix + name] = readFileSync(path);
  }
  return files;
}

/** The command line of a folder: `command.txt` where a rule needs another than `validate` on everything. */
function commandOf(folder: string): readonly string[] {
  const file = join(folder, 'command.txt');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split(/\s+/) : ['validate'];
}

const folders = existsSync(ROOT)
  ? readdirSync(ROOT).flatMap((family) => readdirSync(join(ROOT, family)).map((name) => `${family}/${name}`))
  : [];

describe('every rule has an example that it finds fault with', () => {
  it('and none is forgotten', () => {
    const examples = new Set(folders);
    expect(ALL_RULES.map(({ id }) => id).filter((id) => !examples.has(id))).toEqual([]);
  });

  it('and no example outlives its rule', () => {
    const rules = new Set<string>(ALL_RULES.map(({ id }) => id));
    expect(folders.filter((id) => !rules.has(id))).toEqual([]);
  });
});

describe.each(folders)('%s', (id) => {
  it('is found where it is expected, and nothing else', async () => {
    const folder = join(ROOT, id);
    const { 'expected.txt': expected, 'command.txt': _, ...documents } = readFolder(folder);
    const { stdout, stderr } = await run([...commandOf(folder), '--format', 'json'], documents);
    expect(stderr).toBe('');
    const { findings }: { readonly findings: readonly Finding[] } = JSON.parse(stdout);
    const lines = findings.map(
      ({ file, line, column, severity, rule }) => `${file}:${line}:${column} ${severity} ${rule}`,
    );
    expect(lines.sort()).toEqual(new TextDecoder().decode(expected).trim().split('\n').sort());
    expect(findings.map(({ rule }) => rule)).toContain(id);
  });
});
