import type { Span } from '../documents/lines.ts';
import { type Notice, notice } from '../documents/notice.ts';
import { unaccented } from '../lib/unaccented.ts';
import type { Row } from './csv.ts';
import { HEADING_MISSING, HEADING_TWICE, HEADING_UNKNOWN } from './liste-rules.ts';

/** What a column of a list of candidates can hold. */
export type Colonne = 'numero' | 'nom' | 'prenoms' | 'nom-usage' | 'naissance' | 'lieu-naissance' | 'blocs';

/** What people call it; the first is what certif calls it. */
const TITRES: Readonly<Record<Colonne, readonly [string, ...string[]]>> = {
  numero: [
    'Numéro',
    'N°',
    'No',
    'Num',
    'Numéro candidat',
    'Numéro du candidat',
    'Numéro de candidat',
    'N° candidat',
    'N° du candidat',
    'N° de candidat',
    'Identifiant',
  ],
  nom: ['Nom', 'Nom de naissance', 'Nom de famille', 'Nom du candidat'],
  prenoms: ['Prénoms', 'Prénom', 'Prénom du candidat', 'Prénoms du candidat'],
  'nom-usage': ['Nom d’usage', 'Nom usuel', 'Nom marital'],
  naissance: ['Date de naissance', 'Naissance', 'Date naissance', 'Né le', 'Née le', 'Né(e) le'],
  'lieu-naissance': [
    'Lieu de naissance',
    'Lieu naissance',
    'Ville de naissance',
    'Commune de naissance',
    'Né à',
    'Née à',
    'Né(e) à',
  ],
  blocs: ['Blocs', 'Bloc', 'Bloc(s)', 'Parcours', 'Blocs présentés', 'Bloc présenté'],
};

const COLONNES: readonly Colonne[] = ['numero', 'nom', 'prenoms', 'nom-usage', 'naissance', 'lieu-naissance', 'blocs'];
/** Without which there is no fiche. */
export const REQUIRED: readonly Colonne[] = ['numero', 'nom', 'prenoms'];

/** The heading that certif gives a column. */
export function titreOf(colonne: Colonne): string {
  return TITRES[colonne][0];
}

/** Case, accents, spaces and marks aside: « Prénom(s) » and « PRENOMS » are one. */
function fold(titre: string): string {
  return unaccented(titre).replaceAll(/[^a-z0-9]/g, '');
}

const BY_TITRE: ReadonlyMap<string, Colonne> = new Map(
  COLONNES.flatMap((colonne) => TITRES[colonne].map((titre) => [fold(titre), colonne] as const)),
);

export interface Headings {
  /** As they are written, one a column; empty where there is none. */
  readonly titres: readonly string[];
  /** Where each column stands. */
  readonly at: ReadonlyMap<Colonne, number>;
  readonly notices: readonly Notice[];
}

/** Where the cell of a column stands in a row; the line where it cannot be told. */
export function spanIn({ span, spans }: Row, { at }: Pick<Headings, 'at'>, colonne: Colonne): Span {
  return spans[at.get(colonne) ?? -1] ?? span;
}

/** What the columns hold, by the headings of the first row. */
export function readHeadings({ span, cells }: Row): Headings {
  const known = cells.map((titre) => BY_TITRE.get(fold(titre)));
  const at = new Map<Colonne, number>();
  const notices: Notice[] = [];
  for (const colonne of COLONNES) {
    const titres = cells.filter((_, index) => known[index] === colonne);
    if (titres.length > 0) at.set(colonne, known.indexOf(colonne));
    else if (REQUIRED.includes(colonne)) {
      const present = cells.filter((titre) => titre !== '');
      notices.push(notice(HEADING_MISSING, span, { colonne: titreOf(colonne), titres: present }));
    }
    if (titres.length > 1) notices.push(notice(HEADING_TWICE, span, { colonne: titreOf(colonne), titres }));
  }
  const unknown = cells.filter((titre, index) => titre !== '' && known[index] === undefined);
  if (unknown.length > 0) {
    notices.push(notice(HEADING_UNKNOWN, span, { titres: unknown, connus: COLONNES.map(titreOf) }));
  }
  return { titres: cells, at, notices };
}
