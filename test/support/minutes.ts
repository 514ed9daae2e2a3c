import { readFileSync } from 'node:fs';
import { ficheText, referentielText } from './documents.ts';
import { FONT_FILES } from './pdf.ts';

/** The fonts of the package, which documents are set in. */
export const FONTS = Object.fromEntries(
  Object.entries(FONT_FILES).map(([name, file]) => [`/package/dist/fonts/${name}.ttf`, readFileSync(file)]),
);

/** A session in order, of every fiche in its folder. */
export const SESSION = `certif: session/1
code: S1
referentiel: petit@1.0
date: 2026-06-12
lieu: Lyon
certificateur: { nom: Institut Horizon, recours: Par lettre. }
certification: { intitule: Vendeur }
proces-verbal: { numero: PV-1 }
jury:
  - { nom: Claire Roux, qualite: Directrice, role: president, externe: oui, qualifie: oui, present: oui }
  - { nom: Karim Benali, qualite: Responsable, role: membre, externe: oui, qualifie: oui, present: oui }
fiches: [fiches/*.yaml]
decisions:
  propositions: confirmees
`;

const REFERENTIEL = { 's/referentiels/petit.yaml': referentielText() };
/** That session in `s`, with a candidate who has every bloc and one who has none, and the fonts. */
export const TWO = {
  ...FONTS,
  ...REFERENTIEL,
  's/session.yaml': SESSION,
  's/fiches/1.yaml': ficheText('2026-1'),
  's/fiches/2.yaml': ficheText('2026-2', 'non-acquis'),
};

/** The paths below `out`, sorted. */
export function written({ contents }: { readonly contents: ReadonlyMap<string, Uint8Array> }): readonly string[] {
  return [...contents.keys()]
    .filter((path) => path.startsWith('/dossier/out/'))
    .map((path) => path.slice('/dossier/out/'.length))
    .sort();
}

/** A file below `out`, as JSON. */
export function json(files: { readonly contents: ReadonlyMap<string, Uint8Array> }, name: string) {
  return JSON.parse(new TextDecoder().decode(files.contents.get(`/dossier/out/${name}`)));
}
