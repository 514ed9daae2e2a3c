import { MARKER } from '../../documents/marker.ts';
import type { Candidat } from '../../documents/types.ts';
import { UNSET_DATE } from '../../jury/session.ts';
import type { ReferentielModel } from '../../referentiel/model.ts';
import { comment } from './comment.ts';
import { decisionsSection, jurySection } from './jury.ts';
import { quotedOrMarker } from './quoted.ts';

/** What a new session is made for. */
export interface SessionRequest {
  readonly referentiel: ReferentielModel;
  readonly code: string | undefined;
  /** `2026-06-12` */
  readonly date: string | undefined;
  /** Paths and patterns from the session's own folder, at least one. */
  readonly fiches: readonly string[];
  /** Those of the fiches found. */
  readonly candidats: readonly Candidat[];
  /** Where an editor finds the schema of a session, from the session's own folder. */
  readonly schema: string;
}

/** A session to fill in: its form is right; a jury that sits, and marks, are missing. */
export function skeletonOfSession(request: SessionRequest): string {
  const { referentiel, code, date, fiches, candidats, schema } = request;
  const lines = [
    `# yaml-language-server: $schema=${schema}`,
    'certif: session/1',
    '',
    ...comment('Le code de la session chez le certificateur.'),
    `code: ${quotedOrMarker(code)}`,
    `referentiel: ${referentiel.reference}`,
    ...comment('Le jour de la délibération : c’est la date d’effet du procès-verbal.'),
    date === undefined ? `date: ${UNSET_DATE} # ${MARKER}` : `date: ${date}`,
    `lieu: ${MARKER}`,
    '',
    ...headSections(referentiel),
    ...jurySection(referentiel, candidats[0]?.numero),
    ...comment(
      'Les fiches à examiner : des chemins, ou des motifs comme « fiches/*.yaml », à partir du dossier de ce fichier.',
    ),
    'fiches:',
    ...fiches.map((words) => `  - ${JSON.stringify(words)}`),
    ...candidats.flatMap(({ numero, nom, prenoms }) => comment(`${numero} : ${nom} ${prenoms}`, '  ')),
    '',
    ...decisionsSection(referentiel, candidats[0]?.numero),
    ...comment('Les incidents, un texte chacun : des faits, des heures, sans commentaire.'),
    '# incidents:',
    '#   - >-',
    '#     À 10 h 20, une alarme a interrompu l’épreuve pendant un quart d’heure',
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function headSections({ data, reference }: ReferentielModel): readonly string[] {
  const { certificateur, intitule } = data.certification ?? {};
  return [
    ...comment('Le certificateur, en tête du procès-verbal.'),
    'certificateur:',
    `  nom: ${quotedOrMarker(certificateur)}`,
    '  # siret: "12345678900012"',
    `  # adresse: …`,
    ...comment('Comment contester une décision, tel que le règlement le dit ; imprimé dans chaque rapport.', '  '),
    '  recours: >-',
    `    ${MARKER}`,
    '',
    ...(intitule === undefined
      ? [
          ...comment(`L’intitulé officiel de la certification, que le référentiel ${reference} ne dit pas.`),
          'certification:',
          '  intitule: >-',
          `    ${MARKER}`,
          '  # rncp: RNCP12345',
          '',
        ]
      : []),
    'proces-verbal:',
    `  numero: ${MARKER}`,
    ...comment('S’il corrige un procès-verbal déjà signé, le numéro de celui-ci :', '  '),
    '  # rectifie: PV-2026-05',
    '',
    ...comment('D’autres textes à viser que le cadre légal du référentiel, s’il y en a :'),
    '# visas:',
    '#   - le règlement d’examen du 5 janvier 2026',
    '',
  ];
}
