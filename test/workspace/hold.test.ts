import { describe, expect, it } from 'vitest';
import type { LocatedFinding } from '../../src/diagnostics/located.ts';
import { openHold } from '../../src/workspace/hold.ts';

const found: LocatedFinding = {
  rule: 'fiche/to-mark',
  severity: 'info',
  params: {},
  document: 'a.yaml',
  range: { line: 1, column: 1, endLine: 1, endColumn: 2 },
  related: [],
};

describe('what is held until the end of a run', () => {
  it('is text as long as there is room, a short one still after a long one', () => {
    const hold = openHold();
    const long = 'x'.repeat(19_000_000);
    expect([long, long, 'short', undefined].map((text) => hold.text(text)?.length)).toEqual([
      19_000_000,
      undefined,
      5,
      undefined,
    ]);
  });

  it('is, of a document after very many findings, one as severe as the worst, which waits where one of them does', () => {
    const hold = openHold();
    const many = Array.from({ length: 20_000 }, () => found);
    expect(hold.findings('a.yaml', many)).toBe(many);
    expect(hold.findings('b.yaml', [])).toEqual([]);
    const mixed: readonly LocatedFinding[] = [found, { ...found, severity: 'warning', waits: true }];
    expect(hold.findings('b.yaml', mixed)).toMatchObject([
      { rule: 'schema/too-many', severity: 'warning', document: 'b.yaml', params: { reste: 2 }, waits: true },
    ]);
    const capped = { ...found, rule: 'schema/too-many', params: { reste: 2002 } };
    expect(hold.findings('c.yaml', [found, capped])).toMatchObject([{ params: { reste: 2003 } }]);
  });
});
