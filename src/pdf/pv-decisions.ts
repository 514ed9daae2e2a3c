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

/** The table of candidates and blocs, each candidate's result in its last column, and what its codes mean. */
export function decisions(paper: Paper, { blocs, candidats }: ProcesVerbal): void {
  const wide = blocs.length > PORTRAIT_BLOCS;
  if (wide) paper.newPage('landscape');
  const decided = table(paper, {
    columns: [
      { heading: 'Numéro', fit: true },
      { heading: 'Candidat', names: true },
      ...blocs.map(({ code }): Column => ({ heading: code, align: 'center' })),
      { heading: 'Résultat', fit: true, bold: true },
    ],
    rows: candidats.map(({ candidat, codes, resultat }) => [
      candidat.numero,
      `${candidat.nom} ${candidat.prenoms}`,
      ...codes,
      FR.candidat[resultat],
    ]),
  });
  heading(paper, 'H2', 'Décisions', decided.start);
  decided.draw();
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
  heading(paper, 'H3', 'Légende', Math.min(codes.height + titles.height, paper.whole() - 60));
  codes.draw();
  titles.draw();
  if (wide) paper.newPage('portrait');
}
