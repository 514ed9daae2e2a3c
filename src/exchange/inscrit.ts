import type { Span } from '../documents/lines.ts';
import { type Notice, notice } from '../documents/notice.ts';
import type { Candidat } from '../documents/types.ts';
import { isNumero } from '../fiche/numero.ts';
import { readJour } from '../lib/jour.ts';
import { blocsNamed, refusOf } from '../referentiel/choix.ts';
import type { BlocModel, ReferentielModel } from '../referentiel/model.ts';
import * as rules from './candidat-rules.ts';
import { type Colonne, type Headings, REQUIRED, spanIn, titreOf } from './colonnes.ts';
import type { Row } from './csv.ts';

/** Somebody on the list: whom a fiche is to be made for. */
export interface Inscrit {
  readonly candidat: Candidat;
  /** The blocs presented, none for a full parcours; nothing where the list does not say. */
  readonly blocs: readonly BlocModel[] | undefined;
}

export interface InscritRead {
  /** Where the number stands. */
  readonly span: Span;
  /** To be used only where no notice is an error. */
  readonly inscrit: Inscrit;
  readonly notices: readonly Notice[];
}

/** A long number as a spreadsheet shows it in a narrow column: `2,02604E+09`. */
const SHORTENED = /^\d+(?:[.,]\d+)?E\+?\d+$/i;

/** Reads one row below the headings. */
export function readInscrit(row: Row, headings: Headings, referentiel: ReferentielModel): InscritRead {
  const span = (colonne: Colonne) => spanIn(row, headings, colonne);
  const cell = (colonne: Colonne): string => row.cells[headings.at.get(colonne) ?? -1] ?? '';
  const numero = cell('numero');
  const naissance = readJour(cell('naissance'));
  const codes = codesOf(cell('blocs'));
  const blocs = referentiel.blocs.map(({ code }) => code);
  const faults: readonly (readonly [boolean, Notice])[] = [
    [numero !== '' && (!isNumero(numero) || SHORTENED.test(numero)), notice(rules.NUMERO, span('numero'), { numero })],
    [
      cell('naissance') !== '' && naissance === undefined,
      notice(rules.NAISSANCE, span('naissance'), { valeur: cell('naissance') }),
    ],
    [
      codes !== undefined && refusOf(referentiel, codes) !== undefined,
      notice(rules.BLOCS, span('blocs'), { valeur: cell('blocs'), blocs }),
    ],
  ];
  const candidat = {
    numero,
    nom: cell('nom'),
    prenoms: cell('prenoms'),
    ...given('nom-usage', cell('nom-usage')),
    ...given('naissance', naissance ?? ''),
    ...given('lieu-naissance', cell('lieu-naissance')),
  };
  return {
    span: span('numero'),
    inscrit: { candidat, blocs: codes === undefined ? undefined : blocsNamed(referentiel, codes) },
    notices: [...cellNotices(row, headings, cell), ...faults.flatMap(([wrong, fault]) => (wrong ? [fault] : []))],
  };
}

/** What stands under no heading, and what must not be empty. */
function cellNotices(row: Row, headings: Headings, cell: (colonne: Colonne) => string): readonly Notice[] {
  const stray = row.cells.flatMap((valeur, index) =>
    valeur !== '' && (headings.titres[index] ?? '') === ''
      ? [notice(rules.STRAY_CELL, row.spans[index] ?? row.span, { valeur })]
      : [],
  );
  const empty = REQUIRED.filter((colonne) => cell(colonne) === '').map((colonne) =>
    notice(rules.EMPTY_CELL, spanIn(row, headings, colonne), { colonne: titreOf(colonne) }),
  );
  return [...stray, ...empty];
}

/** An entry of a fiche, left out where there is nothing to write. */
function given<Key extends keyof Candidat>(key: Key, value: string): Partial<Record<Key, string>> {
  const entry: Partial<Record<Key, string>> = {};
  if (value !== '') entry[key] = value;
  return entry;
}

/** The codes of « B2, B4 » or « B2 et B4 »; none for « complet », nothing for an empty cell. */
function codesOf(words: string): readonly string[] | undefined {
  if (words === '') return undefined;
  if (words.toLowerCase() === 'complet') return [];
  return words
    .split(/[\s,;+/&]+|\bet\b/iu)
    .filter((code) => code !== '')
    .map((code) => code.toUpperCase());
}
