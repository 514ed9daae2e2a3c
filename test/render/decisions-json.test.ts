import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { deliberate } from '../../src/jury/deliberate.ts';
import { candidatJson } from '../../src/render/decisions-json.ts';
import { demande, type FicheOptions, grade } from '../support/fiche.ts';
import { dossier, lines } from '../support/session.ts';

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
addFormats.default(ajv, ['date']);
for (const kind of ['findings', 'decisions']) {
  ajv.addSchema(JSON.parse(readFileSync(`schemas/${kind}.schema.json`, 'utf8')), kind);
}

function written(candidat = grade()) {
  return candidatJson(candidat, 'fiches/1.yaml', {
    lang: 'fr',
    position: ({ path }) => ({ file: 'fiches/1.yaml', line: path.length + 1, column: 1 }),
  });
}

function faults(candidat: ReturnType<typeof grade>): unknown {
  const validate = ajv.getSchema('decisions');
  validate?.({ certif: 'decisions/1', candidats: [written(candidat)], findings: [] });
  return validate?.errors ?? [];
}

const { jury: _, ...PENDING } = demande({ critere: 'C2.1.1' });

describe('decisions/1', () => {
  it.each<readonly [string, FicheOptions]>([
    ['a success', {}],
    ['a failure', { fill: 'non-acquis' }],
    ['marks that lack', { marks: { 'C1.1.1': undefined } }],
    ['exemptions', { marks: { 'C1.1.1': undefined }, fiche: { exemptions: [demande(), PENDING] } }],
    ['accommodations', { fiche: { amenagements: [{ type: 'tiers', competences: ['C1.1'], description: ' ' }] } }],
    [
      'an absence',
      {
        fiche: { presence: 'absent', 'acquis-anterieurs': [{ bloc: 'B1', date: '2025-01-01', 'proces-verbal': 'PV' }] },
      },
    ],
    ['a parcours of blocs', { fiche: { parcours: { blocs: ['B2'] }, dossier: { livrables: [] } } }],
  ])('of %s has the form of its schema', (_, options) => {
    expect(faults(grade(options))).toEqual([]);
  });

  it('of a jury’s decisions has the form of its schema, and keeps the proposal beside them', () => {
    const session = lines([
      { bloc: 'B1', decision: 'reporte', motif: 'Panne.' },
      { bloc: 'B2', decision: 'non-valide', motif: 'Fraude.' },
    ]);
    const { candidat } = deliberate(session, dossier());
    expect(faults(candidat)).toEqual([]);
    expect(written(candidat).blocs).toMatchObject([
      { code: 'B1', resultat: 'reporte', proposition: 'valide', 'code-pv': 'REP', motif: 'Panne.' },
      { code: 'B2', resultat: 'non-valide', proposition: 'valide', 'code-pv': 'NVJ', motif: 'Fraude.' },
      { code: 'B3', resultat: 'valide', proposition: 'valide', 'code-pv': 'V' },
    ]);
  });

  it('lists every bloc, and competences only of those presented', () => {
    const { blocs } = written(grade({ fiche: { parcours: { blocs: ['B2'] }, dossier: { livrables: [] } } }));
    expect(blocs.map(({ code, competences }) => [code, competences?.length])).toEqual([
      ['B1', 0],
      ['B2', 2],
      ['B3', 0],
    ]);
  });

  it('keeps a mark that no longer counts, and leaves out one outside the scale', () => {
    const marks = { 'C1.1.1': 'non-acquis', 'C1.1.2': 'moyen' };
    const { blocs } = written(grade({ marks, fiche: { exemptions: [demande()] } }));
    expect(blocs[0]?.competences?.[0]?.criteres).toMatchObject([
      { code: 'C1.1.1', etat: 'dispense', note: 'non-acquis' },
      { code: 'C1.1.2', etat: 'a-noter' },
      { code: 'C1.1.3', etat: 'satisfait', note: 'acquis' },
    ]);
    expect(blocs[0]?.competences?.[0]?.criteres[1]).not.toHaveProperty('note');
  });

  it('explains every node, with its place', () => {
    const { blocs } = written(grade({ marks: { 'C1.1.2': 'non-acquis' } }));
    expect(blocs[0]?.competences?.[0]?.explication).toEqual({
      regle: 'tous',
      pourquoi: '2 critères sur 3, seuil 3 ; manquent C1.1.2',
      decident: ['C1.1.2'],
      manquent: [],
      position: { file: 'fiches/1.yaml', line: 3, column: 1 },
    });
  });

  it('explains the proposal by the marks, and apart what the rules give after the decisions on competences', () => {
    const session = lines([{ competence: 'C1.1', decision: 'non-acquise', motif: 'Travail d’un autre.' }]);
    const [decided, other] = written(deliberate(session, dossier()).candidat).blocs;
    expect(decided).toMatchObject({
      resultat: 'non-valide',
      proposition: 'valide',
      explication: { pourquoi: '2 compétences sur 2, seuil 2' },
      'apres-decisions': {
        resultat: 'non-valide',
        explication: { pourquoi: '1 compétence sur 2, seuil 2 ; manquent C1.1' },
      },
    });
    expect(other).not.toHaveProperty('apres-decisions');
  });
});
