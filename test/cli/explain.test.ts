import { describe, expect, it } from 'vitest';
import { ALL_RULES } from '../../src/workspace/rules.ts';
import { EXAMPLE_IDS, readExample } from '../support/example.ts';
import { run } from '../support/run.ts';

function linesShown(section = ''): readonly string[] {
  return section.trimEnd().split('\n');
}

/** Lines as a terminal of 80 columns shows them. */
function cut(lines: readonly string[]): readonly string[] {
  return lines.map((line) => (line.length > 80 ? `${line.slice(0, 79)}…` : line.trimEnd()));
}

describe('certif explain', () => {
  it('lists every rule once, sorted', async () => {
    const { code, stdout } = await run(['explain']);
    const ids = stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split(' ', 1)[0]);
    expect(code).toBe(0);
    expect(ids).toEqual(ALL_RULES.map(({ id }) => id).sort());
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('has a page for every rule in both languages', async () => {
    for (const { id, fr, en } of ALL_RULES) {
      const french = await run(['explain', id]);
      expect(french).toMatchObject({ code: 0, stderr: '' });
      const words = (text: string) => text.replaceAll(/\s+/g, ' ');
      expect(words(french.stdout)).toContain(words(fr.why));
      expect(words((await run(['explain', id, '--lang', 'en'])).stdout)).toContain(words(en.mend));
    }
  });

  it.each(EXAMPLE_IDS)('shows the example of %s as it is tested, failing and mended, on 80 columns', async (id) => {
    const { patches } = readExample(id);
    const side = (sign: '-' | '+') =>
      patches.flatMap(({ oldFileName = '', hunks }) => [
        `  ${oldFileName.replace(/\.(?:repeat|refused)$/, '')}`,
        ...hunks
          .flatMap(({ lines }, rank) => [...(rank === 0 ? [] : [' …']), ...lines])
          .filter((line) => line.startsWith(sign) || line.startsWith(' '))
          .map((line) => `  │ ${line.slice(1)}`),
      ]);
    for (const [lang, failing, mended] of [
      ['fr', 'Exemple en défaut', 'Exemple corrigé'],
      ['en', 'Failing example', 'Mended example'],
    ] as const) {
      const { stdout } = await run(['explain', id, '--lang', lang], {}, { columns: 80 });
      const [, before, after] = stdout.split(new RegExp(`^(?:${failing}|${mended})\\n`, 'm'));
      expect([before, after].map(linesShown)).toEqual([side('-'), side('+')].map(cut));
      expect(before?.trim()).not.toBe(after?.trim());
      expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    }
  });

  it('guesses which rule was meant', async () => {
    expect((await run(['explain', 'fiche/unknown-critrion'])).stderr).toContain('« fiche/unknown-criterion »');
  });
});

describe('certif schema', () => {
  it.each(['referentiel', 'fiche', 'session', 'decisions', 'findings', 'manifest'])(
    'prints that of %s',
    async (kind) => {
      const { code, stdout } = await run(['schema', kind]);
      expect(code).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
    },
  );
});
