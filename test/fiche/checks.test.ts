import { describe, expect, it } from 'vitest';
import type { Fiche } from '../../src/documents/types.ts';
import { checkSheet } from '../../src/fiche/checks.ts';
import { type FicheOptions, fiche } from '../support/fiche.ts';
import { petitModele } from '../support/referentiel.ts';

const DOSSIER = { livrables: ['L1.1.1', 'L1.2.1'] };
const BLOC: Partial<Fiche> = { parcours: { blocs: ['B1'] }, dossier: DOSSIER };
const acquis = (bloc: string) => ({ bloc, date: '2025-06-13', 'proces-verbal': 'PV-2025-06' });

/** The rule and the place of each finding. */
function findings(options: FicheOptions): readonly (readonly [rule: string, path: string, on: string])[] {
  return checkSheet(fiche(options)).map(({ rule, at }) => [rule, at.path.join('/'), at.on ?? 'value']);
}

describe('a fiche in order', () => {
  it.each([
    ['a full parcours', {}],
    ['a parcours of blocs with its dossier', BLOC],
    ['a full parcours with a single bloc left', { 'acquis-anterieurs': [acquis('B1'), acquis('B2')] }],
    ['an absent candidate without marks', { presence: 'absent' as const, parcours: { blocs: ['B1'] } }],
  ])('%s has no finding', (_, change) => {
    expect(findings({ fiche: change })).toEqual([]);
  });
});

describe('the parcours', () => {
  it.each<readonly [string, FicheOptions, readonly (readonly [string, string, string])[]]>([
    [
      'an unknown bloc',
      { fiche: { ...BLOC, parcours: { blocs: ['B1', 'B9'] } } },
      [['parcours/unknown-bloc', 'parcours/blocs/1', 'value']],
    ],
    [
      'an unknown bloc acquired before',
      { fiche: { 'acquis-anterieurs': [acquis('B7')] } },
      [['parcours/unknown-bloc', 'acquis-anterieurs/0/bloc', 'value']],
    ],
    [
      'every bloc listed',
      { fiche: { parcours: { blocs: ['B1', 'B2', 'B3'] }, dossier: { livrables: allLivrables() } } },
      [['parcours/every-bloc', 'parcours/blocs', 'key']],
    ],
    [
      'several blocs where one at a time is allowed',
      {
        modele: petitModele({ plusieursBlocs: 'non' }),
        fiche: { parcours: { blocs: ['B1', 'B2'] }, dossier: { livrables: allLivrables().slice(0, 4) } },
      },
      [['parcours/several-blocs', 'parcours/blocs', 'key']],
    ],
    [
      'a bloc acquired before and presented again',
      { fiche: { ...BLOC, parcours: { blocs: ['B1', 'B2'] }, 'acquis-anterieurs': [acquis('B2')] } },
      [['parcours/already-acquired', 'parcours/blocs/1', 'value']],
    ],
    [
      'a bloc acquired twice',
      { fiche: { 'acquis-anterieurs': [acquis('B2'), acquis('B2')] } },
      [['parcours/duplicate-acquired', 'acquis-anterieurs/1/bloc', 'value']],
    ],
    [
      'a bloc acquired under another edition',
      { fiche: { 'acquis-anterieurs': [{ ...acquis('B2'), referentiel: 'petit@0.9' }] } },
      [['parcours/other-edition', 'acquis-anterieurs/0/referentiel', 'value']],
    ],
    [
      'nothing left to present',
      { fiche: { 'acquis-anterieurs': [acquis('B1'), acquis('B2'), acquis('B3')] } },
      [['parcours/nothing-to-present', 'parcours', 'value']],
    ],
    [
      'a parcours of blocs without a dossier',
      { fiche: { parcours: { blocs: ['B1'] } } },
      [['parcours/dossier-missing', 'parcours', 'key']],
    ],
    [
      'a dossier that lacks a deliverable, holds one of another bloc, and misspells one',
      { fiche: { ...BLOC, dossier: { livrables: ['L1.1.1', 'L2.1.1', 'L9.9.9'] } } },
      [
        ['parcours/livrable-not-presented', 'dossier/livrables/1', 'value'],
        ['parcours/unknown-livrable', 'dossier/livrables/2', 'value'],
        ['parcours/dossier-incomplete', 'dossier/livrables', 'key'],
      ],
    ],
    [
      'a dossier on a full parcours',
      { fiche: { dossier: DOSSIER } },
      [['parcours/dossier-on-complet', 'dossier', 'key']],
    ],
  ])('%s', (_, options, expected) => {
    expect(findings(options)).toEqual(expected);
  });

  it('wants the modality of the competence on a full parcours, the dossier on a parcours of blocs', () => {
    const evaluations = (modalite: string) => ({ 'C1.1': { modalite } });
    const rule = [['parcours/modality', 'evaluations/C1.1/modalite', 'value']];
    expect(findings({ fiche: { evaluations: evaluations('dossier-professionnel') } })).toEqual(rule);
    expect(findings({ fiche: { ...BLOC, evaluations: evaluations('projet') } })).toEqual(rule);
    expect(findings({ fiche: { evaluations: evaluations('projet') } })).toEqual([]);
    expect(findings({ fiche: { ...BLOC, evaluations: evaluations('dossier-professionnel') } })).toEqual([]);
  });
});

describe('the marks', () => {
  const evaluations = (competence: string, criteres: Record<string, string | number | null>, more = {}) => ({
    fiche: { evaluations: { [competence]: { criteres, ...more } } },
  });
  it.each<readonly [string, FicheOptions, readonly (readonly [string, string, string])[]]>([
    ['an unknown competence', evaluations('C8.1', {}), [['fiche/unknown-competence', 'evaluations/C8.1', 'key']]],
    [
      'an unknown criterion',
      evaluations('C1.1', { 'C1.1.9': null }),
      [['fiche/unknown-criterion', 'evaluations/C1.1/criteres/C1.1.9', 'key']],
    ],
    [
      'a criterion under another competence',
      evaluations('C1.1', { 'C1.2.1': 'acquis' }),
      [['fiche/misplaced-criterion', 'evaluations/C1.1/criteres/C1.2.1', 'key']],
    ],
    [
      'a mark outside the scale',
      evaluations('C1.1', { 'C1.1.1': 'aquis' }),
      [['fiche/mark', 'evaluations/C1.1/criteres/C1.1.1', 'value']],
    ],
    [
      'a mark on a missed assessment',
      evaluations('C1.1', { 'C1.1.1': 'acquis' }, { presence: 'excuse' }),
      [['fiche/mark-on-missed-assessment', 'evaluations/C1.1/criteres/C1.1.1', 'key']],
    ],
    [
      'a mark of a candidate who was not there',
      { fiche: { presence: 'absent', evaluations: { 'C1.1': { criteres: { 'C1.1.1': 'acquis' } } } } },
      [['fiche/mark-while-away', 'evaluations/C1.1/criteres/C1.1.1', 'key']],
    ],
    [
      'marks of a bloc not presented',
      { fiche: { ...BLOC, evaluations: { 'C2.1': { criteres: { 'C2.1.1': 'acquis', 'C2.1.2': 'acquis' } } } } },
      [['parcours/marks-not-presented', 'evaluations/C2.1/criteres/C2.1.1', 'key']],
    ],
  ])('%s', (_, options, expected) => {
    expect(findings(options)).toEqual(expected);
  });

  it('of a bloc not presented are no matter while they are empty, as in a skeleton', () => {
    expect(
      findings({ fiche: { ...BLOC, evaluations: { 'C2.1': { criteres: { 'C2.1.1': null } }, 'C2.2': null } } }),
    ).toEqual([]);
  });
});

describe('the accommodations', () => {
  const AVIS = { reference: 'RH-1', date: '2026-04-03' };
  const one = (amenagement: NonNullable<Fiche['amenagements']>[number], more: Partial<Fiche> = {}) => ({
    fiche: { amenagements: [amenagement], ...more },
  });
  it.each<readonly [string, FicheOptions, readonly (readonly [string, string, string])[]]>([
    ['within the frame', one({ type: 'tiers', competences: ['C1.1'] }), []],
    [
      'outside the frame',
      one({ type: 'temps', competences: ['C1.1'] }),
      [['amenagement/outside-frame', 'amenagements/0/type', 'value']],
    ],
    [
      'of the format, outside the frame',
      one({ type: 'format', competences: ['C1.1'], avis: AVIS }),
      [['amenagement/format-outside-frame', 'amenagements/0/type', 'value']],
    ],
    [
      'of the format, within the competence’s own frame, with half an opinion',
      {
        modele: petitModele({ cadres: { 'C1.1': { types: ['format'] } } }),
        ...one({ type: 'format', competences: ['C1.1'], avis: { reference: 'RH-1' } }),
      },
      [['amenagement/format-without-avis', 'amenagements/0/avis', 'key']],
    ],
    [
      'foreseen in general, but not by the competence’s own frame',
      {
        modele: petitModele({ cadres: { 'C1.1': { types: ['format'] } } }),
        ...one({ type: 'tiers', competences: ['C1.1'] }),
      },
      [['amenagement/outside-frame', 'amenagements/0/type', 'value']],
    ],
    [
      'of an unknown competence',
      one({ type: 'tiers', competences: ['C7.1'] }),
      [['amenagement/unknown-competence', 'amenagements/0/competences/0', 'value']],
    ],
    [
      'of a bloc not presented',
      one({ type: 'tiers', competences: ['C2.1'] }, BLOC),
      [['amenagement/not-presented', 'amenagements/0/competences/0', 'value']],
    ],
    [
      'of a bloc not presented, outside the frame',
      one({ type: 'temps', competences: ['C2.1'] }, BLOC),
      [
        ['amenagement/not-presented', 'amenagements/0/competences/0', 'value'],
        ['amenagement/outside-frame', 'amenagements/0/type', 'value'],
      ],
    ],
    [
      'of a bloc not presented, of the format, outside the frame and without opinion',
      one({ type: 'format', competences: ['C2.1'] }, BLOC),
      [
        ['amenagement/format-without-avis', 'amenagements/0', 'key'],
        ['amenagement/not-presented', 'amenagements/0/competences/0', 'value'],
        ['amenagement/format-outside-frame', 'amenagements/0/type', 'value'],
      ],
    ],
    [
      'on an opinion later than the evaluation',
      one({ type: 'tiers', competences: ['C1.1'], avis: AVIS }, { evaluations: { 'C1.1': { date: '2026-04-02' } } }),
      [['amenagement/late-avis', 'amenagements/0/avis/date', 'value']],
    ],
  ])('%s', (_, options, expected) => {
    expect(findings(options)).toEqual(expected);
  });

  it('are not looked at where the candidate was not there, nor is the dossier', () => {
    const amenagements = [{ type: 'format' as const, competences: ['C7.1'] }];
    expect(findings({ fiche: { presence: 'excuse', parcours: { blocs: ['B1'] }, amenagements } })).toEqual([]);
  });
});

it.each([
  ['12,5', '12.5'],
  ['10.00000000000000000000', '10'],
  ['9.999999999999999999', undefined],
  ['', undefined],
])('a mark « %s » in quotes may be meant for %s', (note, suggestion) => {
  const modele = petitModele({ echelle: { note: { sur: 20, pas: 0.5, seuil: 10 } } });
  const [finding] = checkSheet(fiche({ modele, fill: 10, marks: { 'C1.1.1': note } }));
  expect(finding).toMatchObject({ rule: 'fiche/mark' });
  expect(finding?.suggestion).toBe(suggestion);
});

describe('a free text that looks medical', () => {
  it('is a warning at its place, which does not repeat it', () => {
    const marks = { 'C1.1.1': { note: 'acquis', observation: 'Malvoyant, il a lu en braille.' } };
    const [finding] = checkSheet(fiche({ marks }));
    expect(finding).toMatchObject({
      rule: 'privacy/medical-words',
      severity: 'warning',
      at: { path: ['evaluations', 'C1.1', 'criteres', 'C1.1.1', 'observation'] },
      params: { cle: 'observation' },
    });
  });

  it('is looked for in all that is free around an assessment and an opinion', () => {
    const avis = { reference: 'MDPH-2026-014', date: '2026-04-03', auteur: 'Médecin du travail' };
    const conditions = {
      'capacite-globale': { remplie: 'oui' as const, justification: 'Malgré sa surdité.' },
      'hors-pratique': { remplie: 'oui' as const, justification: 'Sourd.' },
    };
    const jury = { decision: 'accordee' as const, date: '2026-06-12', motif: 'Sourd.' };
    const evaluateurs = [{ nom: 'Inès Marchand', qualite: 'Interprète en langue des signes' }];
    const observation = 'Malentendant.';
    const found = findings({
      fiche: {
        evaluations: { 'C1.1': { evaluateurs, observation, criteres: { 'C1.1.1': { note: 'acquis', observation } } } },
        amenagements: [{ type: 'tiers', competences: ['C1.1'], description: 'Langue des signes.', avis }],
        exemptions: [{ critere: 'C1.2.1', avis, conditions, jury }],
      },
    });
    expect(found.flatMap(([rule, path]) => (rule === 'privacy/medical-words' ? [path] : []))).toEqual([
      'evaluations/C1.1/evaluateurs/0/qualite',
      'evaluations/C1.1/observation',
      'evaluations/C1.1/criteres/C1.1.1/observation',
      'amenagements/0/description',
      'amenagements/0/avis/reference',
      'amenagements/0/avis/auteur',
      'exemptions/0/avis/reference',
      'exemptions/0/avis/auteur',
      'exemptions/0/conditions/capacite-globale/justification',
      'exemptions/0/conditions/hors-pratique/justification',
      'exemptions/0/jury/motif',
    ]);
  });
});

function allLivrables(): string[] {
  return ['1.1', '1.2', '2.1', '2.2', '3.1', '3.2'].map((rank) => `L${rank}.1`);
}
