import { expect, it } from 'vitest';
import { referentielText } from '../support/documents.ts';
import { SESSION, TWO } from '../support/minutes.ts';
import { run } from '../support/run.ts';

const AROUND = {
  ...TWO,
  's/autres/notes.yaml': 'foo: bar\n',
  's/autres/petit.yaml': referentielText('2.0'),
  's/vide/lisez-moi.txt': '',
};

it.each<readonly [string, readonly string[], string | undefined]>([
  ['a folder without a document', ['fiches', 'vide'], '« vide », session/fiche-not-found'],
  ['a folder without a fiche', ['fiches', 'autres'], '« autres », session/fiche-not-found'],
  ['a pattern without a fiche', ['autres/*.yaml', 'fiches'], '« autres/*.yaml », session/fiche-not-found'],
  ['no fiche at all', ['autres'], '« autres », session/fiche-not-found'],
  ['a referential by its path', ['fiches', 'autres/petit.yaml'], '« s/autres/petit.yaml », session/not-a-fiche'],
  [
    'a referential by its path, after its folder',
    ['.', 'autres/petit.yaml'],
    '« s/autres/petit.yaml », session/not-a-fiche',
  ],
  ['a folder of fiches named before', ['fiches/1.yaml', 'fiches/*.yaml', 'fiches'], undefined],
  ['a fiche among others named before', ['fiches/*.yaml', 'fiches/1.yaml'], undefined],
  ['a folder of more than fiches', ['**/*.yaml'], undefined],
])('a session may name %s', async (_, fiches, expected) => {
  const named = fiches.map((one) => `"${one}"`).join(', ');
  const documents = { ...AROUND, 's/session.yaml': SESSION.replace(/fiches: .*/, `fiches: [${named}]`) };
  for (const command of [['validate'], ['minutes', '--out', 'out']]) {
    const { code, stdout, stderr } = await run([...command, 's/session.yaml'], documents);
    const output = `${stdout}${stderr}`;
    const [words, rule] = expected?.split(', ') ?? [];
    expect([code, ...output.matchAll(/session\/[a-z-]+(?!\S)/g)].map(String)).toEqual(
      rule === undefined ? ['0'] : ['1', rule],
    );
    if (words !== undefined) expect(output).toContain(words);
  }
});
