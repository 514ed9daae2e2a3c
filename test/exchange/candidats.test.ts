import { describe, expect, it } from 'vitest';
import { readCandidats } from '../../src/exchange/candidats.ts';
import { petitModele } from '../support/referentiel.ts';

const ROWS = 'Numéro;Nom;Prénoms\n2026-1;Lefèvre;Zoé\n';

function read(content: string | Uint8Array, plusieursBlocs: 'oui' | 'non' = 'oui') {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const { inscrits, findings } = readCandidats('liste.csv', bytes, petitModele({ plusieursBlocs }));
  return {
    candidats: inscrits.map(({ candidat }) => candidat),
    blocs: inscrits.map(({ blocs }) => blocs?.map(({ code }) => code)),
    found: findings.map(({ rule, range }) => `${range.line} ${rule}`),
    findings,
  };
}

const ZOE = { numero: '2026-1', nom: 'Lefèvre', prenoms: 'Zoé' };

describe('a list of candidates', () => {
  it.each([
    ['semicolons', ROWS],
    ['commas', ROWS.replaceAll(';', ',')],
    ['tabs', ROWS.replaceAll(';', '\t')],
    ['CRLF and a BOM', `\uFEFF${ROWS.replaceAll('\n', '\r\n')}`],
    ['no line break at its end', ROWS.trimEnd()],
    ['CR alone', ROWS.replaceAll('\n', '\r')],
    ['the separator said before', `sep=;\n${ROWS}`],
    ['numbers kept as texts', ROWS.replace('2026-1', '"=""2026-1"""')],
    ['numbers kept as texts without quoting', ROWS.replace('2026-1', '="2026-1"')],
    ['quotation marks', ROWS.replace('Lefèvre', '"Lefèvre"')],
    ['empty rows and columns, as spreadsheets leave them', `;;;\n${ROWS.replaceAll('\n', ';;\n')};;;;\n\n`],
  ])('is read with %s', (_, text) => {
    expect(read(text)).toMatchObject({ candidats: [ZOE], found: [] });
  });

  it('is read in UTF-16, and in Windows-1252 with a warning', () => {
    expect(read(Buffer.from(`\uFEFF${ROWS}`, 'utf16le'))).toMatchObject({ candidats: [ZOE], found: [] });
    const windows = read(Buffer.from(ROWS, 'latin1'));
    expect(windows).toMatchObject({ candidats: [ZOE], found: ['1 candidats/encoding'] });
    expect(windows.findings[0]).toMatchObject({ severity: 'warning', params: { caractere: 'é' } });
  });

  it.each([
    ['N°;NOM;PRENOM'],
    ['n° candidat;nom de naissance;Prénom(s)'],
    [' Identifiant ;Nom de famille;prénoms'],
    ['"Num.";"Nom";"Prénom"'],
  ])('is known by the headings « %s »', (headings) => {
    expect(read(ROWS.replace(/^.*/, headings))).toMatchObject({ candidats: [ZOE], found: [] });
  });

  it('gives what else a fiche holds, and dates as they are written in France', () => {
    const text = [
      "Numéro;Nom;Prénoms;Nom d'usage;Né(e) le;Lieu de naissance",
      '1;Lefèvre;Zoé;Petit;21/03/1998;Lyon',
      '2;Roux;Léo;;1998-3-21;',
      '3;Bel;Ana;;29.02.2000 00:00;',
    ].join('\n');
    expect(read(text)).toMatchObject({ found: [] });
    expect(read(text).candidats).toEqual([
      {
        numero: '1',
        nom: 'Lefèvre',
        prenoms: 'Zoé',
        'nom-usage': 'Petit',
        naissance: '1998-03-21',
        'lieu-naissance': 'Lyon',
      },
      { numero: '2', nom: 'Roux', prenoms: 'Léo', naissance: '1998-03-21' },
      { numero: '3', nom: 'Bel', prenoms: 'Ana', naissance: '2000-02-29' },
    ]);
  });

  it('keeps a quoted separator, quotation mark or line break within its cell, and counts lines as an editor does', () => {
    const text = 'Numéro,Nom,Prénoms\r\n1,"Petit, dit ""Le Grand""","Jean\r\nPaul"\r\n\r\n1,Roux,Léo\r\n';
    const { candidats, found, findings } = read(text);
    expect(candidats[0]).toEqual({ numero: '1', nom: 'Petit, dit "Le Grand"', prenoms: 'Jean Paul' });
    expect(found).toEqual(['5 candidats/duplicate-numero']);
    expect(findings[0]).toMatchObject({ params: { ligne: 2 }, related: [{ range: { line: 2 } }] });
  });

  it('says what each presents: a full parcours, blocs, or nothing', () => {
    const rows = ['complet', '', 'B2', 'b3, B1', 'B1 et B2'].map((blocs, index) => `${index};Nom;Prénom;${blocs}`);
    const text = ['Numéro;Nom;Prénoms;Blocs', ...rows].join('\n');
    expect(read(text)).toMatchObject({ found: [], blocs: [[], undefined, ['B2'], ['B1', 'B3'], ['B1', 'B2']] });
    expect(read(text, 'non').found).toEqual(['5 candidats/blocs', '6 candidats/blocs']);
  });

  it('is refused with a character that no text may hold, whatever its encoding', () => {
    expect(read(ROWS.replace('Zoé', 'Z\u0007')).found).toEqual(['2 yaml/control-character']);
    expect(read(Buffer.from(ROWS.replace('Zoé', 'Z\u0081'), 'latin1')).found).toEqual(['1 yaml/encoding']);
  });

  it('is shown at the cell at fault, or at its line where quotation marks hide the cell', () => {
    const { findings } = read('Numéro;Nom;Prénoms;Né le\n1;Roux;;1998\n2;"Bel";Ana;1998\n');
    expect(findings.map(({ range }) => [range.line, range.column, range.endColumn])).toEqual([
      [2, 8, 8],
      [2, 9, 13],
      [3, 1, 17],
    ]);
  });

  it('is refused where it is empty, or too large to be one', () => {
    expect(read('').found).toEqual(['1 candidats/none']);
    expect(read(new Uint8Array(10_000_001).fill(59)).found).toEqual(['1 yaml/too-large']);
  });
});
