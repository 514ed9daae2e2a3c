import { PLAIN_MARKER } from '../../documents/marker.ts';
import type { Candidat } from '../../documents/types.ts';
import { oneLine } from '../../lib/one-line.ts';
import type { BlocModel, CompetenceModel, ReferentielModel } from '../../referentiel/model.ts';
import { asExample, comment } from './comment.ts';
import { quotedOrMarker } from './quoted.ts';
import { acquisSection, dossierSection, handicapSections } from './sections.ts';

/** What a blank fiche is made for. */
export interface SkeletonRequest {
  readonly referentiel: ReferentielModel;
  /** The blocs presented; the full parcours where none is named. */
  readonly blocs: readonly BlocModel[];
  /** What is known of the candidate, written in place of what is to fill in. */
  readonly candidat: Partial<Candidat>;
  /** Where an editor finds the schema of a fiche, from the fiche's own folder. */
  readonly schema: string;
}

/** A blank fiche, valid as it is: the marks alone are missing. */
export function skeletonOfFiche({ referentiel, blocs, candidat, schema }: SkeletonRequest): string {
  const presentes = blocs.length === 0 ? referentiel.blocs : blocs;
  const lines = [
    `# yaml-language-server: $schema=${schema}`,
    'certif: fiche/1',
    `referentiel: ${referentiel.reference}`,
    ...candidatLines(candidat),
    '',
    ...comment('present, absent ou excuse (les deux derniers : aucune note)'),
    'presence: present',
    '',
    ...parcoursLines(blocs),
    '',
    ...(blocs.length === 0 ? acquisSection(referentiel) : dossierSection(blocs)),
    ...comment(
      `Les notes : écrivez-en une après les deux-points de chaque critère (${levelsOf(referentiel)}). Pour y joindre une observation :`,
    ),
    ...asExample([
      `  ${exampleCode(presentes)}:`,
      `    note: ${exampleMark(referentiel)}`,
      '    observation: >-',
      '      Ce qui a été constaté',
    ]),
    'evaluations:',
    ...presentes.flatMap((bloc) => blocLines(referentiel, bloc, blocs.length === 0)),
    ...handicapSections(referentiel, presentes),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function candidatLines(candidat: Partial<Candidat>): readonly string[] {
  const { numero = PLAIN_MARKER, nom, prenoms, 'nom-usage': usage, naissance, 'lieu-naissance': lieu } = candidat;
  return [
    'candidat:',
    `  numero: ${JSON.stringify(numero)}`,
    `  nom: ${quotedOrMarker(nom)} # nom de naissance`,
    `  prenoms: ${quotedOrMarker(prenoms)}`,
    usage === undefined ? '  # nom-usage: …' : `  nom-usage: ${JSON.stringify(usage)}`,
    naissance === undefined ? '  # naissance: 1998-03-21' : `  naissance: ${naissance}`,
    lieu === undefined ? '  # lieu-naissance: …' : `  lieu-naissance: ${JSON.stringify(lieu)}`,
  ];
}

function parcoursLines(blocs: readonly BlocModel[]): readonly string[] {
  return blocs.length === 0
    ? ['parcours: complet']
    : ['parcours:', '  blocs:', ...blocs.map(({ code, data }) => `    - ${code} # ${oneLine(data.intitule)}`)];
}

function blocLines(referentiel: ReferentielModel, bloc: BlocModel, complet: boolean): readonly string[] {
  return [
    '',
    ...comment(`Bloc ${bloc.code} : ${bloc.data.intitule}`, '  '),
    '',
    ...bloc.competences.flatMap((competence) => competenceLines(referentiel, competence, complet)),
  ];
}

function competenceLines(
  referentiel: ReferentielModel,
  { code, data, criteres }: CompetenceModel,
  complet: boolean,
): readonly string[] {
  const levels = levelsOf(referentiel);
  return [
    ...comment(
      `${code} : ${[data.intitule, ...data.moyens, data.finalite].filter((part) => part !== '').join(', ')}`,
      '  ',
    ),
    ...comment(
      `Modalité : ${modaliteOf(referentiel, complet ? data.evaluation.modalite : referentiel.modaliteCapitalisation)}`,
      '  ',
    ),
    `  ${code}:`,
    ...asExample(
      ['date: 2026-05-28', 'evaluateurs:', '  - nom: …', '    qualite: …', 'observation: >-', '  …'],
      '    ',
    ),
    criteres.length === 0 ? '    criteres: {}' : '    criteres:',
    ...criteres.flatMap((critere) => [
      ...comment(critere.data.texte, '      '),
      ...comment(`→ ${levels}`, '      '),
      `      ${critere.code}:`,
    ]),
    '',
  ];
}

/** The title of a modality, or its code where the referential does not declare it. */
function modaliteOf({ data }: ReferentielModel, code = ''): string {
  return data.modalites.find((modalite) => modalite.code === code)?.intitule ?? code;
}

/** What a mark may be, as one reads it aloud: the levels' codes, or the scale of marks. */
function levelsOf({ data }: ReferentielModel): string {
  const { niveaux, note } = data.regles.echelle;
  if (niveaux !== undefined) return niveaux.map(({ code }) => code).join(' | ');
  const pas = note.pas === undefined ? '' : `, par pas de ${note.pas}`;
  return `de 0 à ${note.sur}${pas}, satisfait à partir de ${note.seuil}`;
}

function exampleCode(presentes: readonly BlocModel[]): string {
  return presentes[0]?.competences[0]?.criteres[0]?.code ?? 'C1.1.1';
}

function exampleMark({ data }: ReferentielModel): string {
  const { niveaux, note } = data.regles.echelle;
  return niveaux === undefined ? String(note.seuil) : (niveaux[0]?.code ?? '');
}
