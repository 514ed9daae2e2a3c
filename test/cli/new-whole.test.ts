import { expect, it } from 'vitest';
import { filledIn, findingsIn } from '../support/findings-in.ts';
import { FONTS } from '../support/minutes.ts';
import { run } from '../support/run.ts';

type Documents = Readonly<Record<string, string>>;

const LISTE = [
  'N°;Nom;Prénom;Date de naissance',
  ...Array.from({ length: 30 }, (_, index) => `2026-${100 + index};Nom${index};Prénom;21/03/1998`),
].join('\r\n');

/** The documents, and those in the folder of the command that it has made of them. */
async function after(documents: Documents, ...command: readonly string[]): Promise<Documents> {
  const { code, files } = await run(command, { ...FONTS, ...documents });
  expect(code).toBe(0);
  const made = [...files.contents].filter(([path]) => path.startsWith('/dossier/'));
  return Object.fromEntries(made.map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
}

const changed = (documents: Documents, name: RegExp, change: (text: string) => string): Documents =>
  Object.fromEntries(Object.entries(documents).map(([path, text]) => [path, name.test(path) ? change(text) : text]));

it('goes from a blank page to the minutes of thirty candidates', async () => {
  const blanks = await after({}, 'new', 'referentiel', '--code', 'RNCP12345');
  const referentiel = changed(blanks, /referentiels/, filledIn);
  const blank = await after(
    { ...referentiel, '/dossier/liste.csv': LISTE },
    ...['new', 'fiche', '--candidats', 'liste.csv', '--referentiel', 'rncp12345@1.0'],
  );
  const marked = changed(blank, /\/fiches\//, (text) => text.replaceAll(/^( +C\d+\.\d+\.\d+:)$/gm, '$1 acquis'));
  const prepared = await after(marked, 'new', 'session', '--code', 'S2026-06', '--date', '2026-06-12');
  const sat = changed(prepared, /session\.yaml$/, (text) =>
    filledIn(text)
      .replaceAll(/(qualifie|present): non/g, '$1: oui')
      .replace(/^# (decisions:)\n# ( {2}propositions:)/m, '$1\n$2'),
  );
  expect(await findingsIn(sat)).toEqual({ code: 0, found: [] });
  const done = await after(sat, 'minutes', 'session.yaml', '--out', 'sortie');
  const { candidats } = JSON.parse(done['/dossier/sortie/decisions.json'] ?? '');
  expect(candidats).toHaveLength(30);
  expect(new Set(candidats.map(({ resultat }: { readonly resultat: string }) => resultat))).toEqual(
    new Set(['certification-delivree']),
  );
  expect(Object.keys(done)).toContain('/dossier/sortie/proces-verbal.pdf');
});
