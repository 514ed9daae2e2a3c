import { describe, expect, it } from 'vitest';
import { deliberate } from '../../src/jury/deliberate.ts';
import { attestationsOf, rapportOf } from '../../src/jury/documents-of.ts';
import { demande, type FicheOptions } from '../support/fiche.ts';
import { drawer, readPdf } from '../support/pdf.ts';
import { dossier, lines, session } from '../support/session.ts';

const DRAWER = drawer();
const LONG = 'Le plan est complet, chiffré et argumenté. '.repeat(200);

async function rapport(options: FicheOptions, change: Parameters<typeof session>[0] = {}) {
  const model = session(change);
  const { candidat } = deliberate(model, dossier(options));
  return readPdf(await DRAWER.rapport(rapportOf(model, candidat), {}));
}

const OPTIONS: FicheOptions = {
  marks: {
    'C1.1.1': undefined,
    'C2.1.2': { note: 'non-acquis', observation: 'Les outils ne répondent pas aux objectifs.' },
  },
  fiche: {
    exemptions: [
      demande(),
      demande({ critere: 'C3.1.1', jury: { decision: 'refusee', date: '2026-06-12', motif: 'Le poste le demande.' } }),
    ],
    amenagements: [{ type: 'tiers', competences: ['C1.1'], description: 'Preneur de notes' }],
  },
};

describe('the individual report', () => {
  it('has every criterion with its text, its mark, its state and its observation', async () => {
    const { text } = await rapport(OPTIONS);
    for (const rank of ['1.1', '1.2', '2.1', '2.2', '3.1', '3.2']) {
      for (const critere of [1, 2, 3]) expect(text).toContain(`C${rank}.${critere} Critère ${rank}.${critere}.`);
    }
    expect(text).toContain('Date d’effet 12 juin 2026');
    expect(text).toContain('C1.1.1 Critère 1.1.1. dispensé');
    expect(text).toContain('C2.1.2 Critère 2.1.2. Non acquis non satisfait Les outils ne répondent pas aux');
  });

  it('explains each outcome', async () => {
    const { text } = await rapport(OPTIONS);
    expect(text.replaceAll('\u00a0', ' ')).toContain(
      'Compétence non acquise : 2 critères sur 3, seuil 3 ; manquent C2.1.2.',
    );
  });

  it('shows the four facts of each request and the accommodations', async () => {
    const { text } = await rapport(OPTIONS);
    for (const words of [
      'Critère C1.1.1 : dispense accordée',
      'oui — RH-1, 3 avril 2026, Référent handicap',
      'oui — La capacité est entière.',
      'Critère C3.1.1 : refusée par le jury',
      'refusée — 12 juin 2026 — Le poste le demande.',
      'Assistance d’un tiers (C1.1), dans le cadre du référentiel : Preneur de notes',
    ]) {
      expect(text.replaceAll('\u00a0', ' ')).toContain(words);
    }
  });

  it('says how to appeal as the certifier has it, and invents nothing', async () => {
    expect((await rapport({})).text).toContain('Voies de recours Par lettre, dans les deux mois.');
    expect((await rapport({}, { certificateur: { nom: 'Institut' } })).text).not.toContain('recours');
  });

  it('names what a dossier lacks', async () => {
    const fiche = { parcours: { blocs: ['B1'] }, dossier: { livrables: ['L1.1.1'] } };
    expect((await rapport({ fiche })).text).toContain('L1.2.1 livrable 1.2');
  });

  it('sets the decision of the jury beside the proposal, with its reason', async () => {
    const model = lines([{ competence: 'C2.1', decision: 'acquise', motif: 'L’oral l’a montré.' }]);
    const { candidat } = deliberate(model, dossier({ marks: { 'C2.1.2': 'non-acquis' } }));
    const { text } = await readPdf(await DRAWER.rapport(rapportOf(model, candidat), {}));
    const plain = text.replaceAll('\u00a0', ' ');
    expect(plain).toContain('Proposition : non acquise (2 critères sur 3, seuil 3 ; manquent C2.1.2) ;');
    expect(plain).toContain('décision du jury : acquise ; motif : L’oral l’a montré.');
    expect(plain).not.toContain('montré..');
    expect(plain).toContain('après les décisions du jury sur les compétences ; proposition : non validé');
  });

  it('tells a proposal from what the rules give after the decisions on the competences, where the bloc is decided too', async () => {
    const model = lines([
      { competence: 'C1.1', decision: 'non-acquise', motif: 'Travail d’un autre.' },
      { bloc: 'B1', decision: 'valide', motif: 'Entretien probant.' },
    ]);
    const { candidat } = deliberate(model, dossier());
    const { text } = await readPdf(await DRAWER.rapport(rapportOf(model, candidat), {}));
    expect(text.replaceAll('\u00a0', ' ')).toMatch(
      /manquent C1\.1, après les décisions du jury .*?; proposition : validé ; décision du jury : validé ;/,
    );
  });

  it('leaves no heading at the foot of a page', async () => {
    for (let length = 0; length < 60; length += 4) {
      const observation = 'Une ligne de plus.\n'.repeat(length);
      const { pages } = await rapport({
        ...OPTIONS,
        marks: { 'C1.1.1': undefined, 'C1.1.2': { note: 'acquis', observation } },
      });
      for (const page of pages) {
        expect(page).not.toMatch(/(?:— Bloc \d|— Compétence [\d.]+|exemption|accordée|Aménagements|recours) Page \d/u);
      }
    }
  });

  it('leaves no competence without a row of its table at the foot of a page, however tall the row', async () => {
    for (const tall of [12, 30, 46, 90]) {
      for (let length = 0; length < 60; length += 4) {
        const marks = Object.fromEntries(
          [
            ['C1.1.1', length],
            ['C1.2.1', tall],
            ['C2.1.1', tall],
          ].map(([code, lines]) => [
            code,
            { note: 'acquis', observation: 'Une ligne de plus.\n'.repeat(Number(lines)) },
          ]),
        );
        const { pages } = await rapport({ marks });
        for (const page of pages) expect(page).not.toMatch(/(?:seuil 3\.|Observation) Page \d/u);
      }
    }
  });

  it('cuts no observation, however long', async () => {
    const { text, pages } = await rapport({ marks: { 'C1.1.1': { note: 'acquis', observation: LONG } } });
    expect(text.split('argumenté.').length - 1).toBe(200);
    expect(pages.length).toBeGreaterThan(3);
  });
});

describe('the attestation of a bloc', () => {
  it('names the candidate, the bloc, its competences and the minutes, and nothing of an exemption', async () => {
    const model = session();
    const candidat = {
      numero: '2026-0001',
      nom: 'Martin',
      prenoms: 'Chloé',
      'nom-usage': 'Durand',
      naissance: '1998-03-01',
      'lieu-naissance': 'Brest',
    };
    const { candidat: node } = deliberate(model, dossier({ ...OPTIONS, fiche: { ...OPTIONS.fiche, candidat } }));
    const [attestation] = attestationsOf(model, node);
    if (attestation === undefined) throw new Error('no attestation');
    const { text, pages } = await readPdf(await DRAWER.attestation(attestation));
    for (const words of [
      'Chloé Martin',
      'Durand',
      'le 1er mars 1998 à Brest',
      'B1 — Bloc 1',
      'C1.1 Compétence 1.1',
      'PV-2026-06',
      '12 juin 2026',
    ]) {
      expect(text).toContain(words);
    }
    expect(text).not.toMatch(/dispens|exempt|handicap|aménagement|tiers/i);
    expect(pages).toHaveLength(1);
  });
});
