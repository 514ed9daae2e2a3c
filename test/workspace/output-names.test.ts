import { describe, expect, it } from 'vitest';
import { outputNames } from '../../src/workspace/output-names.ts';

function nameOf(numero: string): string | undefined {
  return outputNames([numero]).get(numero);
}

describe('the file name of a candidate', () => {
  it('is the number itself where every file system takes it', () => {
    expect(nameOf('2026-0412')).toBe('2026-0412');
  });

  it.each([
    '../../etc/passwd',
    'a/b',
    'a\\b',
    'NUL',
    'con.2026',
    '.cache',
    'fin.',
    'n°12',
    'candidat-a_b-c14cddc0',
    'a'.repeat(200),
    'a\u0000b',
  ])('stays in its folder for %j', (numero) => {
    expect(nameOf(numero)).toMatch(/^candidat-[A-Za-z0-9._-]{1,80}-[0-9a-f]{8}$/);
  });

  it('differs between numbers that differ only by case, or by what was replaced', () => {
    const names = [...outputNames(['a1', 'A1', 'n°1', 'n_1', 'n/1']).values()];
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(5);
  });
});
