import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/documents/read.ts';
import { bytesOf, FICHE } from './reading.ts';

const DOCUMENT = `${FICHE}evaluations:
  C1.1:
    date: 2026-05-28
    evaluateurs: [ { nom: "Inès 😀", qualite: Directrice } ]
    observation: |
      Deux lignes
      de texte
    criteres: { C1.1.1: acquis, C1.1.2: { note: non-acquis, observation: 'l''outil' } }
exemptions:
  - &e
    critere: C1.5.2
    avis: { reference: RH-1, date: 2026-04-03 }
  - *e
`;

const SNIPPETS = [
  ...': ,#-&*!|>%@`"\'[]{}?~\n\t\r\\',
  ' : ',
  ' #x',
  '<<: *e',
  '---\n',
  '\uFEFF',
  'null',
  '1,5',
  '😀',
  '__proto__: 1\n',
  '\u0000',
];

const mutation = fc.record({
  at: fc.nat(DOCUMENT.length),
  remove: fc.nat(6),
  insert: fc.oneof(fc.constantFrom(...SNIPPETS), fc.string({ maxLength: 3 }), fc.constant('')),
});

function mutate(text: string, { at, remove, insert }: { at: number; remove: number; insert: string }): string {
  return text.slice(0, at) + insert + text.slice(at + remove);
}

describe('whatever becomes of a document', () => {
  it('it is read without a throw, and each finding stands within its text', () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 4 }), (mutations) => {
        const { document, data, findings } = readDocument('x', bytesOf(mutations.reduce(mutate, DOCUMENT)));
        const lines = (document?.text ?? '').split('\n');
        for (const { range, related } of findings) {
          for (const { line, column, endLine, endColumn } of [range, ...related.map((one) => one.range)]) {
            expect(line).toBeGreaterThanOrEqual(1);
            expect(endLine > line || endColumn >= column).toBe(true);
            expect(endLine).toBeLessThanOrEqual(lines.length);
            expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1);
            expect(endColumn).toBeLessThanOrEqual((lines[endLine - 1] ?? '').length + 1);
          }
        }
        expect(data === undefined).toBe(findings.some(({ severity }) => severity === 'error'));
      }),
      { numRuns: 2_000 },
    );
  }, 60_000);

  it('bytes of any kind are read without a throw', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        expect(readDocument('x', bytes).findings.length).toBeGreaterThan(0);
      }),
    );
  });
});
