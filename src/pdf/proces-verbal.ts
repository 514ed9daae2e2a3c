import { longDate } from '../i18n/dates.ts';
import { words } from '../i18n/words.ts';
import { CODES_PV } from '../jury/code-pv.ts';
import type { Identite, ProcesVerbal, Quorum } from '../jury/minutes.ts';
import { heading, keyValues, list, paragraph } from './flow.ts';
import { footOf, identityOf, sessionBlock, titleBlock } from './head.ts';
import type { Kit } from './kit.ts';
import { BODY, SMALL } from './look.ts';
import { openPaper, type Paper } from './paper.ts';
import { signatures } from './signatures.ts';
import { type Column, type TableSpec, table, tableStart } from './table.ts';

const FR = words('fr');
const NOTHING = 'Néant.';

/** The minutes of a session, as a jury signs them. */
export function drawProcesVerbal(kit: Kit, minutes: ProcesVerbal): Promise<Uint8Array> {
  const { entete } = minutes;
  const paper = openPaper(kit, identityOf(entete, `Procès-verbal ${entete.procesVerbal.numero}`));
  titleBlock(paper, entete, 'Procès-verbal de délibération du jury');
  sessionBlock(paper, entete);
  visas(paper, minutes);
  jury(paper, minutes);
  counts(paper, minutes);
  decisions(paper, minutes);
  motifs(paper, minutes);
  ecarts(paper, minutes);
  exemptions(paper, minutes);
  section(paper, 'Dossiers non examinés', minutes.nonExamines.map(fullName));
  section(paper, 'Incidents', minutes.incidents);
  closing(paper, minutes);
  return paper.finish(footOf(entete, 'Délibération du jury'));
}

function visas(paper: Paper, { visas: texts }: ProcesVerbal): void {
  if (texts.length === 0) return;
  heading(paper, 'H2', 'Visas');
  list(
    paper,
    texts.map(({ titre, texte }) => (titre === '' ? `Vu ${texte}` : `Vu ${titre} : « ${texte} »`)),
    SMALL,
  );
}

const SIGN = 34;

function jury(paper: Paper, { jury: members, quorum }: ProcesVerbal): void {
  const spec: TableSpec = {
    columns: [
      { heading: 'Membre', names: true, bold: true },
      { heading: 'Qualité, organisme' },
      { heading: 'Rôle', width: 58 },
      { heading: 'Externe', width: 46, align: 'center' },
      { heading: 'Qualifié', width: 46, align: 'center' },
      { heading: 'Présent', width: 46, align: 'center' },
      { heading: 'Signature', width: 92, box: true },
    ],
    rows: members.map(({ nom, qualite, organisme, role, externe, qualifie, present }) => [
      nom,
      organisme === '' ? qualite : `${qualite}, ${organisme}`,
      FR.role[role],
      ouiNon(externe),
      ouiNon(qualifie),
      ouiNon(present),
      present ? '' : 'absent',
    ]),
    rowHeight: SIGN,
  };
  heading(paper, 'H2', 'Jury', tableStart(paper, spec));
  table(paper, spec);
  heading(paper, 'H2', 'Quorum');
  paragraph(paper, quorumText(quorum));
  if (quorum.recusations.length > 0) {
    list(
      paper,
      quorum.recusations.map(({ membre, candidat, presidence }) => {
        const aside = `Récusation de ${membre} pour ${fullName(candidat)} : dossier délibéré sans ce membre`;
        return presidence === undefined ? `${aside}.` : `${aside}, sous la présidence de ${presidence}.`;
      }),
    );
  }
}

function quorumText({ presents, minimum, externes, qualifies, president, partExternes }: Quorum): string {
  const share = partExternes === undefined ? '' : `, pour une part demandée de ${partExternes}`;
  const presiding = president === undefined ? '' : ` Présidence : ${president}.`;
  return (
    `${presents} membres présents, pour ${minimum} au moins ; ${externes} externe(s)${share} ; ` +
    `${qualifies} qualifié(s). Le quorum est atteint.${presiding}`
  );
}

function counts(paper: Paper, { effectifs }: ProcesVerbal): void {
  heading(paper, 'H2', 'Candidats');
  keyValues(paper, [
    ['Convoqués', String(effectifs.convoques)],
    ['Présents', String(effectifs.presents)],
    ['Absents', String(effectifs.absents)],
    ['Excusés', String(effectifs.excuses)],
    ['Dossiers non examinés', String(effectifs.nonExamines)],
  ]);
}

/** Above so many blocs the decision table needs the long side of the page. */
const PORTRAIT_BLOCS = 6;

function decisions(paper: Paper, { blocs, candidats }: ProcesVerbal): void {
  const wide = blocs.length > PORTRAIT_BLOCS;
  if (wide) paper.newPage('landscape');
  const columns: readonly Column[] = [
    { heading: 'Numéro', width: 72 },
    { heading: 'Candidat', names: true },
    ...blocs.map(({ code }): Column => ({ heading: code, width: 38, align: 'center' })),
    { heading: 'Résultat', width: 112, bold: true },
  ];
  const spec: TableSpec = {
    columns,
    rows: candidats.map(({ candidat, codes, resultat }) => [
      candidat.numero,
      `${candidat.nom} ${candidat.prenoms}`,
      ...codes,
      FR.candidat[resultat],
    ]),
  };
  heading(paper, 'H2', 'Décisions', tableStart(paper, spec));
  table(paper, spec);
  heading(paper, 'H3', 'Légende');
  paragraph(paper, joinCodes(CODES_PV.map((code) => `${code} : ${FR.codePv[code]}`)), SMALL);
  paragraph(paper, joinCodes(blocs.map(({ code, intitule }) => `${code} : ${intitule}`)), SMALL);
  if (wide) paper.newPage('portrait');
}

function joinCodes(codes: readonly string[]): string {
  return `${codes.join(' ; ')}.`;
}

function motifs(paper: Paper, { motifs: reasons }: ProcesVerbal): void {
  heading(paper, 'H2', 'Motifs des blocs non validés');
  if (reasons.length === 0) paragraph(paper, NOTHING);
  for (const { candidat, bloc, competences, motif } of reasons) {
    heading(paper, 'H3', `${fullName(candidat)} : ${bloc}`);
    const items = competences.flatMap(({ code, intitule, criteres, manquee }) => [
      ...(manquee ? [`${code} ${intitule} : évaluation manquée`] : []),
      ...(criteres.length === 0 && !manquee ? [`${code} ${intitule} : non acquise`] : []),
      ...criteres.map((critere) => `${critere.code} ${critere.texte}`),
    ]);
    if (motif !== undefined && motif.trim() !== '') items.push(`Motif du jury : ${motif}`);
    list(paper, items);
  }
}

function ecarts(paper: Paper, { ecarts: departures }: ProcesVerbal): void {
  section(
    paper,
    'Décisions du jury qui s’écartent des propositions',
    departures.map(
      ({ candidat, code, proposition, resultat, motif }) =>
        `${fullName(candidat)}, ${code} : proposition « ${outcome(proposition)} », décision « ${outcome(resultat)} ». ` +
        `Motif : ${motif}`,
    ),
  );
}

/** An outcome of a bloc or of a competence, in words. */
function outcome(value: string): string {
  const labels: Readonly<Record<string, string>> = { ...FR.bloc, ...FR.competence };
  return labels[value] ?? value;
}

function exemptions(paper: Paper, { exemptions: granted }: ProcesVerbal): void {
  section(
    paper,
    'Exemptions accordées',
    granted.map(
      ({ candidat, critere, dateAvis }) =>
        `${fullName(candidat)}, critère ${critere} : dispense accordée sur avis motivé du référent handicap du ` +
        `${longDate(dateAvis, 'fr')}, les deux conditions cumulatives étant réunies.`,
    ),
  );
}

function section(paper: Paper, title: string, items: readonly string[]): void {
  heading(paper, 'H2', title);
  if (items.length === 0) paragraph(paper, NOTHING);
  else list(paper, items);
}

function closing(paper: Paper, { entete, jury: members }: ProcesVerbal): void {
  const { lieu, date } = entete.session;
  const present = members.filter((membre) => membre.present);
  heading(paper, 'H2', 'Clôture', 130);
  paragraph(
    paper,
    `Le jury a délibéré et clos le présent procès-verbal. Les décisions prennent effet le ${longDate(date, 'fr')}.`,
    BODY,
  );
  paragraph(paper, `Fait à ${lieu}, le ${longDate(date, 'fr')}.`);
  signatures(
    paper,
    present.map(({ nom, role }) => ({ nom, role: FR.role[role] })),
  );
}

function fullName({ numero, nom, prenoms }: Identite): string {
  return [`${nom} ${prenoms}`.trim(), `(${numero})`].filter((part) => part !== '').join(' ');
}

function ouiNon(fact: boolean): string {
  return fact ? FR.oui : FR.non;
}
