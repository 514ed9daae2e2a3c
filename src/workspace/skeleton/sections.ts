import type { BlocModel, ReferentielModel } from '../../referentiel/model.ts';
import { asExample, comment } from './comment.ts';

/** The deliverables of a parcours of blocs, all listed: what the dossier lacks is struck out. */
export function dossierSection(presentes: readonly BlocModel[]): readonly string[] {
  const livrables = presentes.flatMap(({ competences }) =>
    competences.flatMap(({ data }) => data.evaluation.livrables),
  );
  return [
    ...comment('Le dossier professionnel : retirez de la liste les livrables qu’il ne contient pas.'),
    'dossier:',
    livrables.length === 0 ? '  livrables: []' : '  livrables:',
    ...livrables.flatMap(({ code, intitule }) => [...comment(intitule, '    '), `    - ${code}`]),
    '',
  ];
}

/** Blocs acquired before, as an example to uncomment. */
export function acquisSection({ blocs }: ReferentielModel): readonly string[] {
  return [
    ...comment('Blocs acquis lors d’une session précédente, s’il y en a (ils ne sont pas à présenter de nouveau) :'),
    ...asExample([
      'acquis-anterieurs:',
      `  - bloc: ${blocs[0]?.code ?? 'B1'}`,
      '    date: 2025-06-13',
      '    proces-verbal: PV-2025-06',
    ]),
    '',
  ];
}

/** Accommodations and exemptions, as examples to uncomment, where the referential knows them. */
export function handicapSections(
  { data, blocs }: ReferentielModel,
  presentes: readonly BlocModel[],
): readonly string[] {
  const competence = (presentes[0] ?? blocs[0])?.competences[0];
  if (competence === undefined) return [];
  const { amenagements, exemption } = data.handicap ?? {};
  return [
    ...(amenagements === undefined ? [] : amenagementExample(competence.code, amenagements.types)),
    ...(exemption === undefined ? [] : exemptionExample(competence.criteres[0]?.code ?? 'C1.1.1')),
  ];
}

function amenagementExample(competence: string, types: readonly string[]): readonly string[] {
  return [
    ...comment(`Aménagements de l’évaluation, s’il y en a. Types prévus : ${types.join(', ')}.`),
    ...comment('L’avis du référent handicap est indispensable pour un format adapté. Ne nommez jamais le handicap.'),
    ...asExample([
      'amenagements:',
      `  - type: ${types[0] ?? 'tiers'}`,
      `    competences: [${competence}]`,
      '    description: >-',
      '      Assistance d’un tiers preneur de notes',
      '    avis:',
      '      reference: RH-2026-014',
      '      date: 2026-04-03',
    ]),
    '',
  ];
}

function exemptionExample(critere: string): readonly string[] {
  return [
    ...comment(
      'Demandes d’exemption de critères, s’il y en a : l’avis motivé du référent handicap, les deux conditions, puis la décision du jury. Justifiez sans nommer le handicap.',
    ),
    ...asExample([
      'exemptions:',
      `  - critere: ${critere}`,
      '    avis:',
      '      reference: RH-2026-014',
      '      date: 2026-04-03',
      '      auteur: Référent handicap',
      '    conditions:',
      '      capacite-globale:',
      '        remplie: oui',
      '        justification: >-',
      '          Pourquoi la capacité professionnelle globale n’est pas remise en question',
      '      hors-pratique:',
      '        remplie: oui',
      '        justification: >-',
      '          Pourquoi le critère n’a pas vocation à s’appliquer dans la pratique professionnelle future',
      '    jury:',
      '      decision: accordee',
      '      date: 2026-06-12',
      '      motif: >-',
      '        Ce que le jury a retenu',
    ]),
    '',
  ];
}
