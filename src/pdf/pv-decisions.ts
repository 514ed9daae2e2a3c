import { words } from '../i18n/words.ts';
import { CODES_PV } from '../jury/code-pv.ts';
import type { ProcesVerbal } from '../jury/minutes.ts';
import type { Column } from './columns.ts';
import { heading } from './flow.ts';
import { legend } from './legend.ts';
import type { Paper } from './paper.ts';
import { table } from './table.ts';

const FR = words('fr');

/** Above so many blocs the decision table needs the long side of the page. */
const PORTRAIT_BLOCS = 6;

/** What the headings of the table and of its legend take, in points. */
const HEADINGS = 70;

const PARCOURS = { complet: 'complet', blocs: 'par blocs' } as const;

/** The table of candidates and blocs, what each presents, each candidate's result in its last column, and what its codes mean. */
export function decisions(paper: Paper, { blocs, candidats }: ProcesVerbal): void {
  const wide = blocs.length > PORTRAIT_BLOCS;
  if (wide) paper.newPage('landscape');
  const named = candidats.some(({ candidat }) => candidat.nom !== undefined);
  const decided = table(paper, {
    columns: [
      ...whoColumns(named),
      { heading: 'Parcours', fit: true },
      ...blocs.map(({ code }): Column => ({ heading: code, align: 'center' })),
      { heading: 'Résultat', fit: true, bold: true },
    ],
    rows: candidats.map(({ candidat, parcours, codes, resultat }) => [
      candidat.numero,
      ...(named ? [`${candidat.nom} ${candidat.prenoms}`] : []),
      PARCOURS[parcours],
      ...codes,
      FR.candidat[resultat],
    ]),
  });
  const codes = legend(
    paper,
    CODES_PV.map((code) => [code, FR.codePv[code]]),
    wide ? 4 : 3,
  );
  const titles = legend(
    paper,
    blocs.map(({ code, intitule }) => [code, intitule]),
    wide ? 2 : 1,
  );
  const meanings = codes.height + titles.height;
  const most = paper.whole() - HEADINGS;
  // Candidates and legend stand on one page, this one or the next, where a page holds them.
  const turns = !decided.fits(paper.room() - HEADINGS - meanings) && decided.fits(most - meanings);
  heading(paper, 'H2', 'Décisions', turns ? most : decided.start);
  decided.draw();
  heading(paper, 'H3', 'Légende', Math.min(meanings, most));
  codes.draw();
  titles.draw();
  if (wide) paper.newPage('portrait');
}

/** Who a row is of: the number alone where documents are anonymous. */
function whoColumns(named: boolean): readonly Column[] {
  return named
    ? [
        { heading: 'Numéro', fit: true, cut: true },
        { heading: 'Candidat', names: true },
      ]
    : [{ heading: 'Candidat', names: true, cut: true }];
}
