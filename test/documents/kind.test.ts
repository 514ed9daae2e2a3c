import { describe, expect, it } from 'vitest';
import { read, short } from './reading.ts';

describe('what a document says that it is', () => {
  it.each([
    ['certif: fiche/2\n', 'document', '1:9-1:16 schema/edition', 'fiche/1'],
    ['certif: fihce/1\n', 'document', '1:9-1:16 schema/kind', 'fiche/1'],
    ['certif: fiche\n', 'document', '1:9-1:14 schema/kind', 'fiche/1'],
    ['certif:\n', 'document', '1:1-1:7 schema/kind', undefined],
    ['{ "certif": "decisions/1", "candidats": [] }', 'result', '1:13-1:26 schema/result', undefined],
    ['certif: manifest/1\n', 'result', '1:9-1:19 schema/result', undefined],
    ['Certif: fiche/1\n', 'document', '1:1-1:7 schema/no-kind', 'certif'],
    ['titre: x\nevaluations: {}\n', 'document', '1:1-1:6 schema/no-kind', undefined],
    ['name: ci\non: push\n', 'foreign', '1:1-1:5 schema/no-kind', undefined],
    ['- a\n- b\n', 'foreign', '1:1-1:4 schema/root', undefined],
    ['bonjour\n', 'foreign', '1:1-1:8 schema/root', undefined],
  ])('%j is a %s', (text, nature, finding, suggestion) => {
    const found = read(text);
    expect(found).toMatchObject({ nature, kind: undefined, data: undefined });
    expect(found.findings.map(short)).toEqual([finding]);
    expect(found.findings[0]?.suggestion).toBe(suggestion);
  });

  it.each([
    ['certif: session/1\na: b : c\n', 'document', 'session'],
    ['{ "certif": "fiche/1", "a": [ }', 'document', 'fiche'],
    ['evaluations:\n\tx: 1\n', 'document', undefined],
    ['{{ helm }}\nname: : x\n', 'foreign', undefined],
    ['{ "certif": "findings/1", "findings": [', 'result', undefined],
  ])('is guessed where it cannot be read: %j', (text, nature, kind) => {
    expect(read(text)).toMatchObject({ nature, kind, data: undefined });
  });
});
