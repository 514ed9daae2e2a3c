import { describe, expect, it } from 'vitest';
import { referentielText } from '../support/documents.ts';
import { run } from '../support/run.ts';

const PUBLISHED = referentielText();

/** The rules broken by an edition made from the published one. */
async function broken(change: (text: string) => string, version = '1.1') {
  const documents = {
    'referentiels/petit.yaml': change(PUBLISHED).replace('"version": "1.0"', `"version": "${version}"`),
    'publie.yaml': PUBLISHED,
  };
  const argv = ['validate', 'referentiels', '--against', 'publie.yaml', '--format', 'compact'];
  const { code, stdout, stderr } = await run(argv, documents);
  return { code, stderr, rules: [...stdout.matchAll(/\[(referentiel\/[a-z-]+)\]/g)].map((match) => match[1]) };
}

const reworded = (text: string) => text.replace('Compétence 1.1', 'Autre chose');

describe('a referential and the edition that was published', () => {
  it('may give codes another meaning only where the first number of the version was raised', async () => {
    expect((await broken(reworded)).rules).toContain('referentiel/meaning-changed');
    expect((await broken(reworded, '2.0')).rules).not.toContain('referentiel/meaning-changed');
    expect((await broken(reworded, '0.9')).rules).toEqual(
      expect.arrayContaining(['referentiel/meaning-changed', 'referentiel/version-unchanged']),
    );
    expect((await broken(reworded, '1.10')).rules).not.toContain('referentiel/version-unchanged');
  });

  it('keep the codes of levels and deliverables, which fiches cite', async () => {
    expect((await broken((text) => text.replaceAll('non-acquis', 'pas-acquis'))).rules).toContain(
      'referentiel/code-removed',
    );
    expect((await broken((text) => text.replaceAll('L1.1.1', 'L1.1.9'))).rules).toContain('referentiel/code-removed');
  });

  it('are the same in whatever order their keys stand', async () => {
    const swapped = (text: string) => text.replace(/("code": "petit"),(\s*)("version": "1.0")/, '$3,$2$1');
    expect(swapped(PUBLISHED)).not.toBe(PUBLISHED);
    expect((await broken(swapped, '1.0')).rules).not.toContain('referentiel/version-unchanged');
  });

  it('cannot be compared where no referential has its code', async () => {
    const { code, stderr } = await broken((text) => text.replace('"code": "petit"', '"code": "autre"'));
    expect([code, stderr]).toEqual([2, expect.stringContaining('l’édition publiée « publie.yaml »')]);
  });
});
