import { words } from '../i18n/words.ts';
import type { ProcesVerbal, Quorum } from '../jury/minutes.ts';
import { heading, list, paragraph } from './flow.ts';
import { fullName } from './head.ts';
import type { Paper } from './paper.ts';
import { table } from './table.ts';

const FR = words('fr');

/** Room for a signature, in points. */
const SIGN = 34;

/** The members with their presence and a box to sign, and the quorum in words. */
export function jury(paper: Paper, { jury: membres, quorum }: ProcesVerbal): void {
  const members = table(paper, {
    columns: [
      { heading: 'Membre', names: true, bold: true },
      { heading: 'Qualité, organisme' },
      { heading: 'Rôle', fit: true },
      { heading: 'Externe', fit: true, align: 'center' },
      { heading: 'Qualifié', fit: true, align: 'center' },
      { heading: 'Présent', fit: true, align: 'center' },
      { heading: 'Signature', width: 96, box: true },
    ],
    rows: membres.map(({ nom, qualite, organisme, role, externe, qualifie, present }) => [
      nom,
      organisme === '' ? qualite : `${qualite}, ${organisme}`,
      FR.role[role],
      ouiNon(externe),
      ouiNon(qualifie),
      ouiNon(present),
      present ? '' : 'absent',
    ]),
    rowHeight: SIGN,
  });
  heading(paper, 'H2', 'Jury', members.start);
  members.draw();
  heading(paper, 'H2', 'Quorum');
  paragraph(paper, quorumText(quorum));
  if (quorum.recusations.length > 0) {
    list(
      paper,
      quorum.recusations.map(({ membre, candidat, presidence }) => {
        const who = `${candidat.nom === undefined ? 'le candidat ' : ''}${fullName(candidat)}`;
        const aside = `Récusation de ${membre} pour ${who} : dossier délibéré sans ce membre, le quorum restant atteint`;
        return presidence === undefined ? `${aside}.` : `${aside}, sous la présidence de ${presidence}.`;
      }),
    );
  }
}

function quorumText({ presents, minimum, externes, qualifies, president, partExternes }: Quorum): string {
  const share = partExternes === undefined ? '' : ` (part demandée : ${partExternes} des présents)`;
  const presiding = president === undefined ? '' : ` La présidence est assurée par ${president}.`;
  return (
    `Le jury compte ${count(presents, 'membre présent', 'membres présents')} (minimum : ${minimum}), ` +
    `dont ${count(externes, 'externe', 'externes')} au certificateur${share} ` +
    `et ${count(qualifies, 'qualifié', 'qualifiés')}. Le quorum est atteint.${presiding}`
  );
}

/** In French, none and one are singular. */
function count(number: number, one: string, many: string): string {
  return `${number === 0 ? 'aucun' : number} ${number > 1 ? many : one}`;
}

function ouiNon(fact: boolean): string {
  return fact ? FR.oui : FR.non;
}
