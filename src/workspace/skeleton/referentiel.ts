import { MARKER } from '../../documents/marker.ts';
import { comment } from './comment.ts';
import { reglesSection } from './regles.ts';

/** What a new referential is made for. */
export interface ReferentielRequest {
  /** In lower case, its words joined by hyphens. */
  readonly code: string;
  /** `RNCP12345`, where it is known. */
  readonly rncp: string | undefined;
  /** Where an editor finds the schema of a referential, from its own folder. */
  readonly schema: string;
}

/** A small referential to fill in, valid as it is: one bloc, two competences, every rule that can be chosen. */
export function skeletonOfReferentiel({ code, rncp, schema }: ReferentielRequest): string {
  const lines = [
    `# yaml-language-server: $schema=${schema}`,
    'certif: referentiel/1',
    '',
    ...comment(
      'Le code et la version désignent ce référentiel dans les fiches et les sessions : « code@version ». Une version publiée ne change plus ; une révision a sa propre version, dans un autre fichier.',
    ),
    `code: ${code}`,
    'version: "1.0"',
    '',
    ...comment('La certification telle qu’elle est enregistrée. Retirez ce qui n’est pas connu.'),
    'certification:',
    '  intitule: >-',
    `    ${MARKER}`,
    ...comment('Le numéro au répertoire national (RNCP…) ou au répertoire spécifique (RS…).', '  '),
    rncp === undefined ? '  # rncp: RNCP12345' : `  rncp: ${rncp}`,
    ...comment('Le niveau de qualification, de 1 à 8.', '  '),
    '  # niveau: 6',
    '  certificateur: >-',
    `    ${MARKER}`,
    ...comment('Le dernier jour où la certification peut être délivrée.', '  '),
    '  # echeance: 2028-06-30',
    '',
    ...CADRE,
    ...reglesSection(),
    ...BLOCS,
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

const CADRE: readonly string[] = [
  ...comment('Les textes de loi à citer dans les visas du procès-verbal, recopiés tels qu’ils sont publiés.'),
  '# cadre-legal:',
  '#   - code: L6113-1',
  '#     source: Code du travail',
  '#     origine: "loi n° 2018-771 du 5 septembre 2018, art. 31 (V)"',
  '#     texte: >-',
  '#       …',
  '',
  ...comment(
    'Les modalités d’évaluation. Une seule porte « capitalisation: oui » : celle des candidats qui ne présentent que des blocs ; aucune compétence ne l’emploie.',
  ),
  'modalites:',
  '  - code: projet',
  '    intitule: Projet professionnel',
  '  - code: dossier-professionnel',
  '    intitule: Dossier professionnel',
  '    capitalisation: oui',
  '',
  ...comment(
    'Les contextes où une évaluation peut se placer, si des compétences en nomment (« contextes », plus bas).',
  ),
  '# contextes:',
  '#   - code: entreprise-reelle',
  '#     intitule: entreprise réelle',
  '',
  ...comment(
    'Les candidats en situation de handicap. Sans « amenagements », aucun aménagement n’est prévu ; sans « exemption », aucun critère ne peut être exempté.',
  ),
  'handicap:',
  '  amenagements:',
  '    texte: >-',
  `      ${MARKER}`,
  ...comment('Parmi : tiers, support, materiel, format, temps.', '    '),
  '    types: [tiers, support, materiel]',
  '  exemption:',
  '    texte: >-',
  `      ${MARKER}`,
  ...comment('Les deux conditions doivent être remplies ensemble.', '    '),
  '    conditions:',
  '      capacite-globale: >-',
  `        ${MARKER}`,
  '      hors-pratique: >-',
  `        ${MARKER}`,
  '  engagement:',
  '    texte: >-',
  `      ${MARKER}`,
  '',
];

const BLOCS: readonly string[] = [
  ...comment(
    'Les blocs de compétences, dans l’ordre du référentiel. Les codes s’emboîtent : le bloc B1 et l’activité A1 ; la sous-activité A1.1 ; la compétence C1.1 ; son critère C1.1.1 et son livrable L1.1.1. Recopiez un bloc, une compétence ou un critère pour en ajouter.',
  ),
  'blocs:',
  '  - code: B1',
  '    activite: A1',
  '    intitule: >-',
  `      ${MARKER}`,
  ...comment('Au besoin, la règle propre à ce bloc, qui remplace la règle générale :', '    '),
  '    # regle:',
  '    #   au-moins: 1',
  '    activites:',
  '      - code: A1.1',
  '        intitule: >-',
  `          ${MARKER}`,
  '        competences:',
  ...competence('C1.1', true),
  ...competence('C1.2', false),
];

/** One competence; its keys are explained in the first one only. */
function competence(code: string, explained: boolean): readonly string[] {
  const because = (text: string, indent: string) => (explained ? comment(text, indent) : []);
  const rank = code.slice(1);
  return [
    `          - code: ${code}`,
    ...because('Un verbe d’abord : Réaliser une veille commerciale.', '            '),
    '            intitule: >-',
    `              ${MARKER}`,
    ...because('Par quels moyens, chacun commençant par « en ». Liste vide, [], s’il n’y en a pas.', '            '),
    '            moyens:',
    '              - >-',
    `                ${MARKER}`,
    ...because('À quelle fin, commençant par « afin de ».', '            '),
    '            finalite: >-',
    `              ${MARKER}`,
    '            evaluation:',
    '              modalite: projet',
    ...because('Ce qui est demandé au candidat.', '              '),
    '              consigne: >-',
    `                ${MARKER}`,
    ...because('Ce qu’il remet ou réalise. Liste vide, [], s’il ne remet rien.', '              '),
    '              livrables:',
    `                - code: L${rank}.1`,
    '                  intitule: >-',
    `                    ${MARKER}`,
    ...because('Au besoin, la règle propre à cette compétence, qui remplace la règle générale :', '            '),
    ...(explained ? ['            # regle:', '            #   au-moins: 1'] : []),
    ...because('Ce que l’évaluateur observe et note, un critère par constat, chacun son texte.', '            '),
    '            criteres:',
    `              - code: ${code}.1`,
    '                texte: >-',
    `                  ${MARKER} : le premier critère`,
    `              - code: ${code}.2`,
    '                texte: >-',
    `                  ${MARKER} : le second critère`,
  ];
}
