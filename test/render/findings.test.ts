import { describe, expect, it } from 'vitest';
import { report } from '../../src/diagnostics/finding.ts';
import type { LocatedFinding } from '../../src/diagnostics/located.ts';
import { rule } from '../../src/diagnostics/rule.ts';
import { compact } from '../../src/render/compact.ts';
import { type ShownFinding, showFinding } from '../../src/render/finding-view.ts';
import { findingJson } from '../../src/render/findings-json.ts';
import { stylish } from '../../src/render/stylish.ts';
import { widthOf } from '../../src/render/width.ts';

const MARK = rule({
  id: 'fiche/example',
  severity: 'error',
  fr: { title: 't', message: 'La note « {note} » n’est pas de l’échelle : {niveaux}', why: 'w', mend: 'm' },
  en: { title: 't', message: 'The mark “{note}” is not on the scale: {niveaux}', why: 'w', mend: 'm' },
});
const RULES = new Map([[MARK.id, MARK]]);
const ESCAPE = String.fromCodePoint(27);

const TEXTS: Readonly<Record<string, string>> = {
  'fiches/1.yaml': `certif: fiche/1\n  C1.1.1: aquis ${'# une remarque très longue de l’évaluateur '.repeat(4)}\n`,
  'fiches/2.yaml': `a: ${ESCAPE}[31m\n`,
};

function located(change: Partial<LocatedFinding> = {}): LocatedFinding {
  const params = { note: 'aquis', niveaux: ['non-acquis', 'en-cours', 'acquis'] };
  const { at: _, ...finding } = report(MARK, { document: 'fiches/1.yaml', path: [] }, params, { suggestion: 'acquis' });
  return {
    ...finding,
    document: 'fiches/1.yaml',
    range: { line: 2, column: 11, endLine: 2, endColumn: 16 },
    related: [],
    ...change,
  };
}

function shown(lang: 'fr' | 'en', ...findings: readonly LocatedFinding[]): readonly ShownFinding[] {
  return findings.map((finding) => showFinding(finding, { rules: RULES, lang, fileOf: (name) => name }));
}

const first = { line: 1, column: 1, endLine: 1, endColumn: 7 };
const FINDINGS = [
  located(),
  located({
    severity: 'warning',
    related: [
      { document: 'fiches/1.yaml', range: first, relation: 'first-here' },
      { document: 'referentiels/r.yaml', range: first, relation: 'declared-here' },
    ],
  }),
  located({
    severity: 'info',
    document: 'fiches/2.yaml',
    range: { line: 1, column: 4, endLine: 1, endColumn: 9 },
    params: { note: `${ESCAPE}[31m\u202e`, niveaux: ['acquis'] },
  }),
  located({ document: 'absent.yaml' }),
];

function draw(lang: 'fr' | 'en', width: number, colored = false): string {
  return stylish(shown(lang, ...FINDINGS), { lang, colored, width, textOf: (file) => TEXTS[file] });
}

describe('findings in a terminal', () => {
  it.each([
    ['fr', 80],
    ['en', 120],
  ] as const)('read as they did, in %s at %i columns', async (lang, width) => {
    const text = draw(lang, width);
    for (const line of text.split('\n')) expect(widthOf(line), line).toBeLessThanOrEqual(width);
    await expect(text).toMatchFileSnapshot(`golden/stylish.${lang}.txt`);
  });

  it('say the same with colour, and command the terminal nothing else', () => {
    const coloured = draw('fr', 80, true);
    expect(coloured).toContain(`${ESCAPE}[`);
    expect(coloured.replaceAll(new RegExp(`${ESCAPE}\\[\\d+m`, 'g'), '')).toBe(draw('fr', 80));
    expect(draw('fr', 80)).not.toContain(ESCAPE);
  });
});

describe('a finding in words', () => {
  it('joins lists, and asks whether another word was meant', () => {
    expect(shown('fr', located())[0]?.message).toBe(
      'La note « aquis » n’est pas de l’échelle : non-acquis, en-cours et acquis ; vouliez-vous dire « acquis » ?',
    );
    expect(shown('en', located())[0]?.message).toContain('non-acquis, en-cours and acquis');
  });

  it('takes braces and dollars of a value for what they are', () => {
    const [finding] = shown('en', located({ params: { note: '{niveaux} $& $1', niveaux: ['a'] } }));
    expect(finding?.message).toContain('“{niveaux} $& $1”');
  });
});

describe('findings one a line', () => {
  it('are one line each, whatever a value holds', () => {
    const params = { note: `a\nb${ESCAPE}[2J`, niveaux: ['acquis'] };
    const lines = compact(shown('en', located({ params }), located())).split('\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^fiches\/1\.yaml:2:11: error: .*a␊b␛\[2J.* \[fiche\/example\]$/);
    expect(lines[2]).toBe('');
  });
});

describe('a finding in JSON', () => {
  it('has its keys in order, and a value that nobody obeys', () => {
    const [finding] = shown('fr', located({ params: { note: `${ESCAPE}[2J`, niveaux: [] } }));
    const json = finding === undefined ? {} : findingJson(finding);
    expect(Object.keys(json)).toEqual([
      'file',
      'line',
      'column',
      'endLine',
      'endColumn',
      'rule',
      'severity',
      'message',
    ]);
    expect(json).toMatchObject({ message: expect.stringContaining('␛[2J') });
  });
});
