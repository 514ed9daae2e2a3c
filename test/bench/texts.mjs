// @ts-check
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const root = new URL('../../', import.meta.url);

export const REFERENTIEL = fileURLToPath(new URL('referentiels/developpement-commercial.yaml', root));
const TEXT = readFileSync(REFERENTIEL, 'utf8');

/** @typedef {{ readonly code: string; readonly criteres: readonly { readonly code: string }[] }} Competence */

/** @type {readonly Competence[]} */
const COMPETENCES = parse(TEXT).blocs.flatMap((/** @type {any} */ bloc) =>
  bloc.activites.flatMap((/** @type {any} */ activite) => activite.competences),
);

const NOMS = ['Nguyễn', 'Martin', 'de La Rochefoucauld', 'Wiśniewski', 'Шевченко', 'Benmoussa', 'Le Bihan', 'Okonkwo'];
const PRENOMS = ['Chloé', 'Łukasz', 'Maël', 'Adaeze', 'Олена', 'Inès', 'Jean-Baptiste', 'Apolline', 'Théo'];
const TRAVAUX = ['La veille', 'Le plan', 'Le budget', 'L’entretien', 'Le diagnostic', 'La présentation', 'Le tableau'];
const QUALITES = [
  'est complet, chiffré et argumenté d’un bout à l’autre',
  'répond à la commande, sans aller au-delà de ce qui était demandé',
  'repose sur des sources datées, que la candidate ou le candidat a vérifiées',
  'manque d’une hypothèse basse, que la soutenance a permis de donner de vive voix',
  'distingue les dépenses engagées des dépenses conditionnelles, poste par poste',
];

/** A list's element; ranks beyond its end start again. @type {(list: readonly string[], rank: number) => string} */
const pick = (list, rank) => list[rank % list.length] ?? '';

/** What an assessor wrote: another sentence for each candidate. @type {(rank: number, place: number) => string} */
function observation(rank, place) {
  const seen = `dossier ${rank}, pages ${place + 1} à ${place + 3 + (rank % 7)}`;
  return `${pick(TRAVAUX, rank + place)} ${pick(QUALITES, rank * 3 + place)} (${seen}).`;
}

/**
 * A fiche of the shipped referential as people write one, its 71 criteria marked: about 9 kB. One candidate in three
 * misses some; one criterion in five has its observation; one candidate in eight has an exemption and an accommodation.
 * @param {number} rank
 */
export function ficheText(rank) {
  let place = rank;
  const exempted = rank % 8 === 0;
  const evaluations = COMPETENCES.flatMap(({ code, criteres }, index) => [
    `  ${code}:`,
    `    date: 2026-05-${String(4 + ((rank + index) % 24)).padStart(2, '0')}`,
    '    evaluateurs:',
    '      - nom: Thomas Girardin',
    '        qualite: Consultant en développement commercial',
    '    observation: >-',
    `      ${observation(rank, index)}`,
    '    criteres:',
    ...criteres.flatMap((critere) => {
      place += 1;
      if (exempted && critere.code === EXEMPTED) return [];
      const note = rank % 3 === 0 && place % 15 === 0 ? 'non-acquis' : 'acquis';
      if (place % 5 !== 0) return [`      ${critere.code}: ${note}`];
      return [
        `      ${critere.code}:`,
        `        note: ${note}`,
        '        observation: >-',
        `          ${observation(rank, place)}`,
      ];
    }),
    '',
  ]);
  return [
    'certif: fiche/1',
    'referentiel: developpement-commercial@1.0',
    '',
    'candidat:',
    `  numero: "2026-${String(rank).padStart(6, '0')}"`,
    `  nom: ${pick(NOMS, rank)}`,
    `  prenoms: ${pick(PRENOMS, rank)}`,
    'parcours: complet',
    '',
    'evaluations:',
    ...evaluations,
    ...(exempted ? DEMANDES : []),
    '',
  ].join('\n');
}

const EXEMPTED = 'C1.5.2';

const DEMANDES = `amenagements:
  - type: tiers
    competences: [C1.5]
    description: Assistance d'un tiers preneur de notes
    avis: { reference: RH-2026-014, date: 2026-04-03 }
exemptions:
  - critere: ${EXEMPTED}
    avis:
      reference: RH-2026-014
      date: 2026-04-03
      auteur: Référent handicap
    conditions:
      capacite-globale:
        remplie: oui
        justification: >-
          La proposition est défendue par écrit avec la même rigueur.
      hors-pratique:
        remplie: oui
        justification: >-
          Le poste visé ne comporte pas de présentation orale.
    jury:
      decision: accordee
      date: 2026-06-12`.split('\n');

export const SESSION = `certif: session/1
code: S2026-06
referentiel: developpement-commercial@1.0
date: 2026-06-12
lieu: Lyon
certificateur:
  nom: Institut Horizon Commerce
  siret: "12345678900012"
  adresse: 14 quai des Étroits, 69005 Lyon
  recours: >-
    Le candidat peut contester la décision du jury par lettre recommandée adressée au directeur de l'Institut Horizon
    Commerce, 14 quai des Étroits, 69005 Lyon, dans les deux mois qui suivent la notification (règlement d'examen,
    article 12). Il peut demander, dans le même délai, à consulter ses évaluations.
certification:
  intitule: Développeur commercial et responsable de portefeuille
proces-verbal:
  numero: PV-2026-06
jury:
  - { nom: Claire Roux, qualite: Directrice commerciale, role: president, externe: oui, qualifie: oui, present: oui }
  - { nom: Karim Benali, qualite: Responsable grands comptes, role: membre, externe: oui, qualifie: oui, present: oui }
  - { nom: Sophie Lemaire, qualite: Responsable pédagogique, role: membre, externe: non, qualifie: oui, present: oui }
fiches: [fiches/*.yaml]
decisions:
  propositions: confirmees
`;

/** The shipped referential under a code of its own. @param {number} rank */
export function referentielText(rank) {
  return TEXT.replace(/^code: .*$/m, `code: referentiel-${rank}`);
}
