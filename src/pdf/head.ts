import { longDate } from '../i18n/dates.ts';
import type { Entete, Identite } from '../jury/minutes.ts';
import type { Identity } from './container.ts';
import { heading, keyValues, paragraph } from './flow.ts';
import { ACCENT, GAP, SMALL, STRONG } from './look.ts';
import { rule } from './ornaments.ts';
import type { Paper } from './paper.ts';

/** What a document is called, and of which day and certifier it is. */
export function identityOf({ certificateur, certification, session }: Entete, title: string): Identity {
  return {
    title,
    author: certificateur.nom,
    subject: certification.intitule,
    date: session.date,
  };
}

/** The line at the foot of every page. */
export function footOf({ procesVerbal, session }: Entete, what: string): string {
  return `${what} — session ${session.code}, procès-verbal ${procesVerbal.numero}`;
}

/** The box that a logo is fitted into, in points. */
const LOGO_WIDTH = 170;
const LOGO_HEIGHT = 46;
/** A pixel takes no more than a point: what is small stays sharp. */
const MOST_SCALE = 1;

/** The certifier with its logo above the title, and a rule under it. */
export function titleBlock(paper: Paper, { certificateur }: Entete, title: string): void {
  logoBlock(paper, certificateur.nom);
  paragraph(paper, certificateur.nom, STRONG);
  const details = [
    certificateur.adresse,
    certificateur.siret === undefined ? undefined : `SIRET ${certificateur.siret}`,
  ];
  const text = details.filter((detail) => detail !== undefined).join(' — ');
  if (text !== '') paragraph(paper, text, SMALL);
  paper.y += GAP;
  heading(paper, 'H1', title);
  rule(paper, ACCENT, 1.2);
  paper.y += GAP;
}

function logoBlock(paper: Paper, nom: string): void {
  const { logo } = paper.kit;
  if (logo === undefined) return;
  const scale = Math.min(MOST_SCALE, LOGO_WIDTH / logo.width, LOGO_HEIGHT / logo.height);
  paper.figure(logo, `Logo : ${nom}`, logo.width * scale, logo.height * scale);
  paper.y += logo.height * scale + GAP;
}

/** Certification, minutes and session. */
export function sessionPairs({
  certification,
  referentiel,
  procesVerbal,
  session,
}: Entete): readonly (readonly [string, string])[] {
  const register = [
    certification.rncp,
    certification.niveau === undefined ? undefined : `niveau ${certification.niveau}`,
  ].filter((part) => part !== undefined);
  const { numero, rectifie } = procesVerbal;
  return [
    ['Certification', [certification.intitule, ...register].join(', ')],
    ['Référentiel', referentiel],
    ['Procès-verbal', rectifie === undefined ? numero : `${numero}, qui rectifie le procès-verbal ${rectifie}`],
    ['Session', `${session.code}, ${longDate(session.date, 'fr')}, ${session.lieu}`],
  ];
}

export function sessionBlock(paper: Paper, entete: Entete): void {
  keyValues(paper, sessionPairs(entete));
}

/** A candidate in a sentence of the minutes; the number alone where they are anonymous. */
export function fullName({ numero, nom = '', prenoms = '' }: Identite): string {
  const name = `${nom} ${prenoms}`.trim();
  return name === '' ? numero : `${name} (${numero})`;
}
