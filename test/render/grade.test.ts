import { describe, expect, it } from 'vitest';
import type { CandidatNode } from '../../src/grading/tree.ts';
import { buildReferentiel } from '../../src/referentiel/build.ts';
import { manyView } from '../../src/render/grade-many.ts';
import { gradeOne } from '../../src/render/grade-one.ts';
import { widthOf } from '../../src/render/width.ts';
import { demande, type FicheOptions, grade } from '../support/fiche.ts';
import { petitModele, petitReferentiel } from '../support/referentiel.ts';
import { gradeMany } from '../support/render.ts';

const { jury: _, ...PENDING } = demande({ critere: 'C1.2.1' });

const RICH: FicheOptions = {
  marks: { 'C1.1.1': undefined, 'C1.2.2': { note: 'non-acquis', observation: 'Trop court.' }, 'C2.1.1': undefined },
  fiche: {
    candidat: {
      numero: '2026-0001',
      nom: 'de La Rochefoucauld-Montbéliard de Saint-Sulpice d’Aubeterre',
      prenoms: 'Marie\u001b[31m',
    },
    'acquis-anterieurs': [{ bloc: 'B3', date: '2025-06-13', 'proces-verbal': 'PV-2025-06' }],
    exemptions: [demande(), PENDING],
    amenagements: [
      { type: 'tiers', competences: ['C1.1'] },
      { type: 'temps', competences: ['C1.2'] },
    ],
  },
};

describe('the decision on one candidate', () => {
  it.each([60, 80, 100, 120])('fits %i columns', (width) => {
    const text = gradeOne(grade(RICH), { lang: 'fr', colored: false, width });
    for (const line of text.split('\n')) expect(widthOf(line), line).toBeLessThanOrEqual(width);
  });

  it.each([60, 80])('fits %i columns with the longest words of a scale', (width) => {
    const code = 'en-cours-d-acquisition-avec-accompagnement-renforce';
    const niveaux = [
      { code: 'non-acquis', intitule: 'Non', satisfait: 'non' },
      { code, intitule: 'Oui', satisfait: 'oui' },
    ] as const;
    const modele = petitModele({ echelle: { niveaux } });
    const text = gradeOne(grade({ modele, fill: code }), { lang: 'fr', colored: false, width });
    for (const line of text.split('\n')) expect(widthOf(line), line).toBeLessThanOrEqual(width);
    expect(text.replace(/[^a-z-]/g, '')).toContain('en-cours');
  });

  it('reads as it did, without colour, in French', async () => {
    const text = gradeOne(grade(RICH), { lang: 'fr', colored: false, width: 80 });
    expect(text).not.toContain('\u001b');
    await expect(text).toMatchFileSnapshot('golden/grade-one.fr.txt');
  });

  it('reads as it did, in English', async () => {
    await expect(gradeOne(grade(RICH), { lang: 'en', colored: false, width: 100 })).toMatchFileSnapshot(
      'golden/grade-one.en.txt',
    );
  });

  it('says the same with colour', () => {
    const plain = gradeOne(grade(RICH), { lang: 'fr', colored: false, width: 80 });
    const coloured = gradeOne(grade(RICH), { lang: 'fr', colored: true, width: 80 });
    expect(coloured).not.toBe(plain);
    expect(coloured.replaceAll(new RegExp(`${String.fromCodePoint(27)}\\[\\d+m`, 'g'), '')).toBe(plain);
  });
});

describe('many candidates', () => {
  const rowsOf = (candidats: readonly CandidatNode[], lang: 'fr' | 'en' = 'fr') =>
    manyView(lang, 80).rows(candidats).trimEnd().split('\n');

  it('lose no code and no number, however many and long they are', () => {
    const petit = petitReferentiel();
    const blocs = Array.from({ length: 12 }, (_, index) => ({ ...petit.blocs[0], code: `B${index + 1}` }));
    const modele = buildReferentiel('r.yaml', JSON.parse(JSON.stringify({ ...petit, blocs })));
    const numero = 'DEVCOM-LYON-2026-0412';
    const candidat = grade({ modele, fiche: { candidat: { numero, nom: 'Martin', prenoms: 'Chloé' } } });
    const rows = rowsOf([candidat]);
    for (const row of rows) expect(widthOf(row)).toBeLessThanOrEqual(80);
    expect(rows.map((row) => row.slice(0, 14).trimEnd()).join('')).toBe(numero);
    expect(rows.join(' ').match(/\b(?:V|NV)\b|\?/g)).toHaveLength(12);
  });

  it.each(['fr', 'en'] as const)('have their outcome in full, in %s', (lang) => {
    expect(rowsOf([grade()], lang)[0]).toMatch(lang === 'fr' ? /certification délivrée$/ : /certification delivered$/);
  });

  it('read as they did', async () => {
    const candidats = [grade(), grade(RICH), grade({ fill: 'non-acquis' }), grade({ fiche: { presence: 'absent' } })];
    await expect(gradeMany(candidats, 80)).toMatchFileSnapshot('golden/grade-many.txt');
  });
});
