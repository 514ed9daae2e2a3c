import { describe, expect, it } from 'vitest';
import type { Path } from '../../src/diagnostics/finding.ts';
import { locate, position } from '../../src/documents/locate.ts';
import { read } from './reading.ts';

const TEXT = `certif: essai/1
candidat:
  nom: Nguyễn
  "prénom usuel": 'Chloé'
liste:
  - code: B1
    intitule: deux mots
  - [x, { y: z }]
texte: |

  Première ligne
  seconde ligne
phrase: une phrase
  sur deux lignes
base: &base { a: 1, b: 2 }
copie: *base
vide:
entete: >-
`;

const { document } = read(TEXT);

function pointed(path: Path, on?: 'key'): string | undefined {
  const range = document?.rangeOf(path, on);
  if (range === undefined) return undefined;
  const lines = TEXT.split('\n').slice(range.line - 1, range.endLine);
  const last = lines.length - 1;
  return lines
    .map((line, index) =>
      line.slice(index === 0 ? range.column - 1 : 0, index === last ? range.endColumn - 1 : undefined),
    )
    .join('\n');
}

describe('a path', () => {
  it.each<[string, Path, 'key' | undefined, string]>([
    ['leads to a value', ['candidat', 'nom'], undefined, 'Nguyễn'],
    ['leads to a quoted value, its quotes included', ['candidat', 'prénom usuel'], undefined, "'Chloé'"],
    ['leads to a key', ['candidat', 'nom'], 'key', 'nom'],
    ['leads to a quoted key', ['candidat', 'prénom usuel'], 'key', '"prénom usuel"'],
    ['leads to the first line of a mapping', ['candidat'], undefined, 'nom: Nguyễn'],
    ['leads to the first line of a list', ['liste'], undefined, '- code: B1'],
    ['leads to the first key of an item', ['liste', 0], 'key', 'code'],
    ['leads to an item without keys', ['liste', 1], 'key', '[x, { y: z }]'],
    ['leads into brackets and braces', ['liste', 1, 1, 'y'], undefined, 'z'],
    ['leads to the first line of a block of text', ['texte'], undefined, 'Première ligne'],
    ['leads to a text on two lines', ['phrase'], undefined, 'une phrase\n  sur deux lignes'],
    ['ends at an alias', ['copie', 'a'], undefined, '*base'],
    ['leads to the key of an alias', ['copie'], 'key', 'copie'],
    ['leads to the key of an empty value', ['vide'], undefined, 'vide'],
    ['leads to the header of an empty block', ['entete'], undefined, '>-'],
    ['ends at the nearest ancestor', ['candidat', 'adresse', 'ville'], undefined, 'nom: Nguyễn'],
    ['ends at the key of the nearest ancestor', ['candidat', 'adresse'], 'key', 'candidat'],
    ['ends where an index is too high', ['liste', 7], 'key', 'liste'],
    ['leads to the first key of the document', [], 'key', 'certif'],
    ['does not lead to what objects inherit', ['constructor'], 'key', 'certif'],
  ])('%s', (_, path, on, text) => {
    expect(pointed(path, on)).toBe(text);
  });
});

describe('a finding', () => {
  it('is located with the places related to it', () => {
    const at = { document: 'a', path: ['candidat', 'nom'] };
    const documents = new Map(document === undefined ? [] : [['a', document]]);
    const finding = {
      rule: 'fiche/x',
      severity: 'error',
      params: {},
      at,
      related: [{ at: { ...at, on: 'key' }, relation: 'first-here' }],
    } as const;
    expect(locate([finding], documents)).toEqual([
      {
        rule: 'fiche/x',
        severity: 'error',
        params: {},
        document: 'a',
        range: { line: 3, column: 8, endLine: 3, endColumn: 14 },
        related: [{ document: 'a', range: { line: 3, column: 3, endLine: 3, endColumn: 6 }, relation: 'first-here' }],
      },
    ]);
  });

  it('stands at the start of a file that was not read', () => {
    expect(position({ document: 'b', path: ['x'] }, new Map())).toEqual({
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 1,
    });
  });
});
