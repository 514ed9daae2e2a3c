import { describe, expect, it } from 'vitest';
import { placeholders } from '../../src/diagnostics/rule.ts';
import { ALL_RULES } from '../../src/workspace/rules.ts';

describe('the rules', () => {
  it('each have an id of their own', () => {
    const ids = ALL_RULES.map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it.each(ALL_RULES.map((rule) => [rule.id, rule] as const))(
    '%s names the same values in both languages',
    (_, { fr, en }) => {
      expect([...placeholders(en.message)].sort()).toEqual([...placeholders(fr.message)].sort());
    },
  );

  it.each(ALL_RULES.map((rule) => [rule.id, rule] as const))(
    '%s says what, why and how to mend, twice',
    (_, { fr, en }) => {
      for (const texts of [fr, en]) {
        expect(texts.title).toMatch(/^\S.*[^.]$/);
        expect(texts.message).toMatch(/\S/);
        expect(texts.why).toMatch(/[.)]$/);
        expect(texts.mend).toMatch(/\.$/);
      }
      expect(fr.message).not.toBe(en.message);
    },
  );
});
