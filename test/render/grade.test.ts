import { describe, expect, it } from 'vitest';
import { gradeOne } from '../../src/render/grade-one.ts';
import { widthOf } from '../../src/render/width.ts';
import { demande, type FicheOptions, grade } from '../support/fiche.ts';
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
  it.each([80, 100, 120])('fits %i columns', (width) => {
    const text = gradeOne(grade(RICH), { lang: 'fr', colored: false, width });
    for (const line of text.split('\n')) expect(widthOf(line), line).toBeLessThanOrEqual(width);
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
  it('read as they did', async () => {
    const candidats = [grade(), grade(RICH), grade({ fill: 'non-acquis' }), grade({ fiche: { presence: 'absent' } })];
    await expect(gradeMany(candidats, 80)).toMatchFileSnapshot('golden/grade-many.txt');
  });
});
