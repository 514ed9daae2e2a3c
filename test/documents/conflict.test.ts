import { describe, expect, it } from 'vitest';
import { FICHE, findingsOf } from './reading.ts';

const WHOLE = `${FICHE}evaluations:
  C1.1:
    date: 2026-05-28
    evaluateurs:
      - nom: Inès Marchand
        qualite: Directrice
      - nom: Thomas Girardin
        qualite: Formateur
    observation: >-
      Une candidate
      à l'aise.
    criteres:
      C1.1.1: acquis
      C1.1.2: { note: non-acquis, observation: "une outrance" }
dossier:
  livrables:
    - L1.1.1
    - L1.2.1
amenagements:
  - type: tiers
    description: un tiers prend
      des notes
    competences: [C1.1,
      C1.2]
  - type: "temps
      majoré"
    competences: [
      C1.1
    ]
`;

function inConflict(lines: readonly string[], at: number, other: (line: string) => string): string {
  const line = lines[at] ?? '';
  const both = ['<<<<<<< HEAD', line, '=======', other(line), '>>>>>>> relecture'];
  return [...lines.slice(0, at), ...both, ...lines.slice(at + 1)].join('\n');
}

describe('a conflict that git left', () => {
  const lines = WHOLE.trimEnd().split('\n');

  it.each([
    ['with the same line on both sides', (line: string) => line],
    ['with another value', (line: string) => line.replace(/\S+$/, 'autre')],
    ['with a comment', (line: string) => `${line} # relu`],
    ['with a line deleted', () => ''],
  ])('%s is told once, whatever line it stands at', (_, other) => {
    const found = lines.map((_line, at) => findingsOf(`${inConflict(lines, at, other)}\n`));
    expect(found).toEqual(lines.map((_line, at) => [`${at + 1}:1-${at + 5}:18 yaml/merge-conflict`]));
  });

  it('of comments alone is told once', () => {
    const found = lines.map((_, at) => {
      const text = [...lines.slice(0, at), '# un commentaire', ...lines.slice(at)];
      return findingsOf(`${inConflict(text, at, () => '# un autre')}\n`);
    });
    expect(found).toEqual(lines.map((_, at) => [`${at + 1}:1-${at + 5}:18 yaml/merge-conflict`]));
  });

  it('with the version that both sides come from is told once', () => {
    const text = 'a: 1\n<<<<<<< moi\n# b\n||||||| avant\n# c\n=======\n# d\n>>>>>>> autre\ne: f\n';
    expect(findingsOf(text)).toEqual(['2:1-8:14 yaml/merge-conflict']);
  });

  it('is told alone where it cuts a text in quotes', () => {
    const text = 'a: "b\n<<<<<<< HEAD\n  c: d"\n=======\n  e"\n>>>>>>> autre\nf: 1\n';
    expect(findingsOf(text)).toEqual(['2:1-6:14 yaml/merge-conflict']);
  });

  it('is told apart from a mark above it that was forgotten', () => {
    const text = 'a: 1\n=======\nb: 2\n<<<<<<< HEAD\nc: 1\n=======\nc: 2\n>>>>>>> autre\n';
    expect(findingsOf(text)).toEqual(['2:1-2:8 yaml/merge-conflict', '4:1-8:14 yaml/merge-conflict']);
  });

  it('is told in JSON', () => {
    const text =
      '{\n  "certif": "fiche/1",\n<<<<<<< HEAD\n  "parcours": "complet",\n=======\n  "parcours": null,\n>>>>>>> x\n  "a": 1\n}\n';
    expect(findingsOf(text)).toEqual(['3:1-7:10 yaml/merge-conflict']);
  });

  it('may be told by the mark that was forgotten', () => {
    expect(findingsOf(`${WHOLE}=======\n`)).toEqual(['34:1-34:8 yaml/merge-conflict']);
    expect(findingsOf(`${WHOLE}=======\nb: 1\n>>>>>>> autre\n`)).toEqual(['34:1-36:14 yaml/merge-conflict']);
    expect(findingsOf(`>>>>>>> autre\n${WHOLE}`)).toEqual(['1:1-1:14 yaml/merge-conflict']);
    expect(findingsOf(`a: 1\n||||||| avant\nb: 1\n`)).toEqual(['2:1-2:14 yaml/merge-conflict']);
    expect(findingsOf(WHOLE.replace('dossier:', '>>>>>>> autre\ndossier:'))).toEqual([
      '19:1-19:14 yaml/merge-conflict',
    ]);
  });

  it('is not what signs in a text look like', () => {
    expect(findingsOf('a: 1\n======== b\n')).toEqual(['2:1-2:11 yaml/missing-colon']);
    expect(findingsOf('a: 1\n  ======= : b\n')).toEqual(['2:3-2:14 yaml/colon-in-text']);
    expect(findingsOf('a: |\n  <<<<<<< HEAD\n  =======\n  >>>>>>> x\nb: <<<<<<< c\n')).toEqual([]);
  });
});
