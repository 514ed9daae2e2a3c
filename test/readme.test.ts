import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readDocument } from '../src/documents/read.ts';

const ROOT = join(import.meta.dirname, '..');
const README = readFileSync(join(ROOT, 'README.md'), 'utf8');

/** The fenced blocks of the README in a language. */
function blocks(language: string): readonly string[] {
  return [...README.matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\`$`, 'gm'))].map((match) => match[1] ?? '');
}

describe('the README', () => {
  it.each(blocks('console').map((block) => [block.slice(2, block.indexOf('\n')), block] as const))(
    'shows what « %s » prints',
    (command, block) => {
      const QUIET = ' 2>/dev/null';
      const [, ...args] = command.replace(QUIET, '').split(' ');
      const { stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'dist/certif.cjs'), ...args], {
        cwd: ROOT,
        encoding: 'utf8',
        env: { PATH: process.env['PATH'], LANG: 'fr_FR.UTF-8' },
      });
      const printed = command.endsWith(QUIET) ? stdout : stdout + stderr;
      expect(`$ ${command}\n${printed.trimEnd()}\n`).toBe(block);
    },
  );

  it('begins its commands with one that shows the product, and one that tests it', () => {
    expect(blocks('sh')).toEqual(['npm ci && npm run demo\n', 'npm ci && npm test\n']);
  });

  it('shows a fiche whose form is right', () => {
    const fiche = blocks('yaml').find((text) => text.startsWith('certif: fiche/1')) ?? '';
    const read = readDocument('fiche.yaml', new TextEncoder().encode(fiche));
    expect([read.kind, read.findings]).toEqual(['fiche', []]);
  });

  it('shows rules whose form is right', () => {
    const rules = blocks('yaml').find((text) => text.startsWith('regles:')) ?? '';
    const text = readFileSync(join(ROOT, 'examples/referentiels/vente-conseil.yaml'), 'utf8');
    const document = { ...parse(text), regles: parse(rules).regles };
    const read = readDocument('referentiel.yaml', new TextEncoder().encode(JSON.stringify(document)));
    expect([read.kind, read.findings]).toEqual(['referentiel', []]);
  });
});
