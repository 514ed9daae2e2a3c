import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeSheet } from '../../src/grading/grade.ts';
import { blocNode, competenceNode, critereNode, fiche, grade } from '../support/fiche.ts';
import { petitModele } from '../support/referentiel.ts';

const dossier = { livrables: [] };

describe('a competence', () => {
  it('is acquired when its rule holds', () => {
    expect(competenceNode(grade(), 'C1.1').resultat).toBe('acquise');
    expect(competenceNode(grade({ marks: { 'C1.1.2': 'non-acquis' } }), 'C1.1').resultat).toBe('non-acquise');
  });

  it('waits for a missing mark although its failure is already certain', () => {
    const candidat = grade({ marks: { 'C1.1.1': 'non-acquis', 'C1.1.2': undefined } });
    expect(competenceNode(candidat, 'C1.1').proposition).toEqual({
      valeur: 'a-completer',
      raison: { kind: 'a-noter', codes: ['C1.1.2'] },
    });
    expect(candidat.resultat).toBe('en-attente');
  });

  it('whose assessment was missed is not acquired, or left to the jury where there is an excuse', () => {
    const absent = grade({ presences: { 'C1.1': 'absent' } });
    expect(competenceNode(absent, 'C1.1').resultat).toBe('non-acquise');
    expect(critereNode(absent, 'C1.1.1').etat).toBe('non-evalue');
    const excused = grade({ presences: { 'C1.1': 'excuse' } });
    expect(competenceNode(excused, 'C1.1').resultat).toBe('a-deliberer');
    expect(blocNode(excused, 'B1').resultat).toBe('a-deliberer');
  });

  it('keeps a mark in its scale as the fiche has it, and leaves out one outside', () => {
    const candidat = grade({
      marks: { 'C1.1.1': 'moyen', 'C1.1.2': { note: 'non-acquis', observation: 'Trop court.' } },
    });
    expect(critereNode(candidat, 'C1.1.1')).toMatchObject({ etat: 'a-noter', note: undefined });
    expect(critereNode(candidat, 'C1.1.2')).toMatchObject({ note: 'non-acquis', observation: 'Trop court.' });
  });
});

describe('marks out of 20', () => {
  const modele = petitModele({ echelle: { note: { sur: 20, pas: 0.5, seuil: 10 } } });
  it.each([
    [10, 'satisfait'],
    [9.5, 'non-satisfait'],
    [20, 'satisfait'],
    [0, 'non-satisfait'],
    [9.75, 'a-noter'],
    [20.5, 'a-noter'],
    [-1, 'a-noter'],
    ['12', 'a-noter'],
  ] as const)('%s is %s', (mark, etat) => {
    expect(critereNode(grade({ modele, fill: 12, marks: { 'C1.1.1': mark } }), 'C1.1.1').etat).toBe(etat);
  });
});

describe('the rules of the referential', () => {
  it('let a competence override the general rule', () => {
    const modele = petitModele({ regles: { 'C1.1': { 'au-moins': 1 } } });
    const marks = { 'C1.1.1': 'non-acquis', 'C1.1.2': 'non-acquis', 'C1.2.1': 'non-acquis' };
    const candidat = grade({ modele, marks });
    expect(competenceNode(candidat, 'C1.1').resultat).toBe('acquise');
    expect(competenceNode(candidat, 'C1.2').resultat).toBe('non-acquise');
  });

  it('refuse whatever misses an eliminatory child', () => {
    const modele = petitModele({ competence: { 'au-moins': 2, eliminatoires: ['C1.1.3'] } });
    const candidat = grade({ modele, marks: { 'C1.1.3': 'non-acquis', 'C1.2.3': 'non-acquis' } });
    expect(competenceNode(candidat, 'C1.1').proposition.raison).toMatchObject({ regle: { elimines: ['C1.1.3'] } });
    expect(competenceNode(candidat, 'C1.1').resultat).toBe('non-acquise');
    expect(competenceNode(candidat, 'C1.2').resultat).toBe('acquise');
  });
});

describe('the outcome of a candidate', () => {
  it('is the certification when its rule holds over blocs valid and acquired before', () => {
    expect(grade().resultat).toBe('certification-delivree');
    const acquis = [{ bloc: 'B1', date: '2025-06-13', 'proces-verbal': 'PV-2025-06' }];
    const candidat = grade({ fiche: { 'acquis-anterieurs': acquis } });
    expect(blocNode(candidat, 'B1').resultat).toBe('acquis-anterieurement');
    expect(candidat.resultat).toBe('certification-delivree');
  });

  it('speaks of this session: all, some or none of the blocs presented', () => {
    const one = { parcours: { blocs: ['B1'] }, dossier };
    expect(grade({ fiche: one }).resultat).toBe('blocs-valides');
    expect(grade({ marks: { 'C1.1.1': 'non-acquis' } }).resultat).toBe('validation-partielle');
    expect(grade({ fill: 'non-acquis' }).resultat).toBe('echec');
    const acquis = [{ bloc: 'B2', date: '2025-06-13', 'proces-verbal': 'PV-2025-06' }];
    expect(grade({ fill: 'non-acquis', fiche: { ...one, 'acquis-anterieurs': acquis } }).resultat).toBe('echec');
  });

  it('counts every bloc of the certification as applicable, presented or not', () => {
    const modele = petitModele({ certification: { proportion: '2/3' } });
    const two = { parcours: { blocs: ['B1', 'B2'] }, dossier };
    expect(grade({ modele, fiche: two }).resultat).toBe('certification-delivree');
    const one = { parcours: { blocs: ['B1'] }, dossier };
    expect(grade({ modele, fiche: one }).resultat).toBe('blocs-valides');
  });

  it('is absent or excused where the candidate was not there, and every bloc presented is not', () => {
    const candidat = grade({ fiche: { presence: 'excuse' } });
    expect(candidat.resultat).toBe('excuse');
    expect(candidat.blocs.map(({ resultat, competences }) => [resultat, competences.length])).toEqual([
      ['non-presente', 0],
      ['non-presente', 0],
      ['non-presente', 0],
    ]);
  });
});

describe('whatever the marks', () => {
  const mark = fc.constantFrom('acquis', 'non-acquis', undefined);
  const codes = ['1.1', '1.2', '2.1', '2.2', '3.1', '3.2'].flatMap((rank) => [1, 2, 3].map((n) => `C${rank}.${n}`));
  const marks = fc
    .array(mark, { minLength: codes.length, maxLength: codes.length })
    .map((values) => Object.fromEntries(codes.map((code, index) => [code, values[index]])));
  const RANK = { 'non-acquise': 0, 'a-deliberer': 1, 'a-completer': 1, acquise: 2 } as const;

  it('turning one that does not satisfy into one that does never lowers a proposal', () => {
    const modele = petitModele({
      competence: { proportion: '2/3', eliminatoires: ['C1.1.1'] },
      bloc: { 'au-moins': 1 },
    });
    fc.assert(
      fc.property(marks, fc.constantFrom(...codes), (before, code) => {
        fc.pre(before[code] === 'non-acquis');
        const low = grade({ modele, marks: before });
        const high = grade({ modele, marks: { ...before, [code]: 'acquis' } });
        const competence = code.slice(0, 4);
        expect(RANK[competenceNode(high, competence).resultat]).toBeGreaterThanOrEqual(
          RANK[competenceNode(low, competence).resultat],
        );
      }),
    );
  });

  it('a fiche that lacks one is never valid', () => {
    fc.assert(
      fc.property(marks, (values) => {
        fc.pre(Object.values(values).includes(undefined));
        expect(grade({ marks: values }).resultat).toBe('en-attente');
      }),
    );
  });

  it('their order does not matter', () => {
    fc.assert(
      fc.property(marks, (values) => {
        const sheet = fiche({ marks: values });
        const evaluations = Object.fromEntries(Object.entries(sheet.data.evaluations ?? {}).reverse());
        const reversed = { ...sheet, data: { ...sheet.data, evaluations } };
        expect(gradeSheet(reversed).blocs).toEqual(gradeSheet(sheet).blocs);
      }),
    );
  });
});
