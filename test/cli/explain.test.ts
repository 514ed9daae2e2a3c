import { describe, expect, it } from 'vitest';
import { ALL_RULES } from '../../src/workspace/rules.ts';
import { run } from '../support/run.ts';

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

  it('guesses which rule was meant', async () => {
    expect((await run(['explain', 'fiche/unknown-critrion'])).stderr).toContain('« fiche/unknown-criterion »');
  });
});

describe('certif schema', () => {
  it.each(['referentiel', 'fiche', 'session', 'decisions', 'findings'])('prints that of %s', async (kind) => {
    const { code, stdout } = await run(['schema', kind]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema' });
  });
});
