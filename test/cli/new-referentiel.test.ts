import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { MARKER } from '../../src/documents/marker.ts';
import { filledIn, findingsIn } from '../support/findings-in.ts';
import { run } from '../support/run.ts';

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe('certif new referentiel', () => {
  it('makes a referential that only wants its texts, where fiches look for theirs', async () => {
    const { code, stdout, files } = await run(['new', 'referentiel', '--code', 'RNCP12345']);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    const made = text(files.contents.get('/dossier/referentiels/rncp12345.yaml'));
    expect(parse(made)).toMatchObject({ code: 'rncp12345', certification: { rncp: 'RNCP12345' } });
    expect(await findingsIn({ 'r.yaml': made })).toEqual({ code: 0, found: ['warning referentiel/to-complete'] });
    expect(await findingsIn({ 'r.yaml': filledIn(made) })).toEqual({ code: 0, found: [] });
  });

  it('wants a code as well, where it was given none', async () => {
    const { stdout } = await run(['new', 'referentiel', '-']);
    const written = stdout.replaceAll(MARKER, 'Un texte');
    expect(await findingsIn({ 'r.yaml': written })).toEqual({ code: 0, found: ['warning referentiel/to-complete'] });
  });

  it('prints one without a code, or with words for a code', async () => {
    const blank = await run(['new', 'referentiel', '-']);
    expect(parse(blank.stdout)).toMatchObject({ code: 'a-completer' });
    expect(await findingsIn({ 'r.yaml': filledIn(blank.stdout) })).toEqual({ code: 0, found: [] });
    const named = await run(['new', 'referentiel', '-', '--code', 'vente-conseil']);
    expect(parse(named.stdout)).toMatchObject({ code: 'vente-conseil' });
    expect(parse(named.stdout).certification).not.toHaveProperty('rncp');
    expect(await run(['new', 'referentiel', '-', '--code', 'Vente conseil'])).toMatchObject({ code: 2, stdout: '' });
  });

  it('never overwrites a file unless it is told to', async () => {
    const documents = { 'referentiels/vente.yaml': 'mine' };
    const command = ['new', 'referentiel', '--code', 'vente'];
    const refused = await run(command, documents);
    expect(refused.code).toBe(2);
    expect(text(refused.files.contents.get('/dossier/referentiels/vente.yaml'))).toBe('mine');
    expect((await run([...command, '--force'], documents)).code).toBe(0);
  });
});
