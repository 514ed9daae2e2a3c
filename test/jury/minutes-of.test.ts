import { describe, expect, it } from 'vitest';
import { deliberate } from '../../src/jury/deliberate.ts';
import { attestationsOf } from '../../src/jury/documents-of.ts';
import { extraitOf } from '../../src/jury/extrait-of.ts';
import { minutesOf } from '../../src/jury/minutes-of.ts';
import { demande, type FicheOptions } from '../support/fiche.ts';
import { petitModele } from '../support/referentiel.ts';
import { dossier, lines, session } from '../support/session.ts';

function minutes(options: FicheOptions, lignes: Parameters<typeof lines>[0] = []) {
  const model = lines(lignes);
  const { candidat } = deliberate(model, dossier(options));
  return {
    pv: minutesOf(model, [extraitOf(candidat)], [{ numero: '9', nom: 'Durand', prenoms: 'Zoé' }]),
    model,
    candidat,
  };
}

describe('the minutes', () => {
  it('give a code for each bloc, the criteria missed, and the departures of the jury with their reasons', () => {
    const { pv } = minutes({ marks: { 'C1.1.1': 'non-acquis', 'C2.1.2': 'non-acquis' } }, [
      { bloc: 'B1', decision: 'valide', motif: 'Progression constante.' },
    ]);
    expect(pv.candidats).toMatchObject([{ codes: ['VJ', 'NV', 'V'], resultat: 'validation-partielle' }]);
    expect(pv.motifs).toMatchObject([
      {
        bloc: 'B2',
        competences: [{ code: 'C2.1', manquee: false, criteres: [{ code: 'C2.1.2', texte: 'Critère 2.1.2.' }] }],
      },
    ]);
    expect(pv.ecarts).toMatchObject([
      { code: 'B1', proposition: 'non-valide', resultat: 'valide', motif: 'Progression constante.' },
    ]);
  });

  it('tell a proposal, which is what marks alone give, from what the rules give after the decisions on competences', () => {
    const { pv } = minutes({}, [
      { competence: 'C1.1', decision: 'non-acquise', motif: 'Travail d’un autre.' },
      { bloc: 'B1', decision: 'valide', motif: 'Entretien probant.' },
    ]);
    expect(pv.candidats).toMatchObject([{ codes: ['V', 'V', 'V'] }]);
    expect(pv.ecarts).toMatchObject([
      { code: 'C1.1', proposition: 'acquise', resultat: 'non-acquise' },
      { code: 'B1', proposition: 'valide', apresDecisions: 'non-valide', resultat: 'valide' },
    ]);
    const [competence] = pv.ecarts;
    expect(competence).not.toHaveProperty('apresDecisions');
  });

  it('say why a rule refuses a competence of which no criterion is missed', () => {
    const modele = petitModele({
      echelle: { note: { sur: 20, pas: 0.5, seuil: 10 } },
      competence: { points: { seuil: '60%' } },
    });
    const model = session({}, modele);
    const { candidat } = deliberate(model, dossier({ modele, fill: 10 }));
    const { motifs } = extraitOf(candidat);
    expect(motifs[0]?.competences[0]).toMatchObject({ code: 'C1.1', criteres: [], raison: { kind: 'regle' } });
    const low = deliberate(model, dossier({ modele, fill: 10, marks: { 'C1.1.1': 9 } }));
    expect(extraitOf(low.candidat).motifs[0]?.competences[0]).not.toHaveProperty('raison');
  });

  it('keep silent on a proposal that waits, which would tell of a request', () => {
    const putOff = [{ bloc: 'B1', decision: 'reporte', motif: 'Panne de la salle.' }] as const;
    const { jury: _undecided, ...pending } = demande();
    const waiting = minutes({ marks: { 'C1.1.1': 'non-acquis' }, fiche: { exemptions: [pending] } }, putOff);
    expect(waiting.candidat.blocs[0]?.apresDecisions.valeur).toBe('a-deliberer');
    expect(waiting.pv.ecarts).toMatchObject([{ code: 'B1', proposition: undefined, resultat: 'reporte' }]);
    expect(JSON.stringify(waiting.pv)).not.toContain('deliberer');
    expect(minutes({}, putOff).pv.ecarts).toMatchObject([{ code: 'B1', proposition: 'valide' }]);
    const missed = [{ competence: 'C1.2', decision: 'non-acquise', motif: 'Aucun élément.' }] as const;
    const decided = minutes({ presences: { 'C1.2': 'excuse' } }, missed);
    expect(decided.pv.ecarts).toMatchObject([{ code: 'C1.2', proposition: 'a-deliberer', resultat: 'non-acquise' }]);
  });

  it('count apart whoever is not examined', () => {
    const { pv } = minutes({});
    expect(pv.effectifs).toEqual({ convoques: 2, presents: 1, absents: 0, excuses: 0, nonExamines: 1 });
  });

  it('say of an exemption only its criterion and the date of the opinion, and nothing of what was refused', () => {
    const exemptions = [
      demande({ critere: 'C1.1.1' }),
      demande({ critere: 'C1.1.2', jury: { decision: 'refusee', date: '2026-06-12', motif: 'Motif confidentiel.' } }),
    ];
    const amenagements = [{ type: 'tiers' as const, competences: ['C1.1'], description: 'Preneur de notes' }];
    const { pv } = minutes({ marks: { 'C1.1.1': undefined }, fiche: { exemptions, amenagements } });
    expect(pv.exemptions).toMatchObject([{ critere: 'C1.1.1', dateAvis: '2026-04-03' }]);
    const text = JSON.stringify(pv);
    for (const secret of ['C1.1.2', 'confidentiel', 'La capacité est entière', 'RH-1', 'Preneur', 'tiers']) {
      expect(text).not.toContain(secret);
    }
  });
});

describe('the attestations', () => {
  it('are one for each bloc validated in this session, and speak of no exemption', () => {
    const { model, candidat } = minutes({
      marks: { 'C1.1.1': undefined, 'C2.1.1': 'non-acquis' },
      fiche: { exemptions: [demande()] },
    });
    const attestations = attestationsOf(model, candidat);
    expect(attestations.map(({ bloc }) => bloc.code)).toEqual(['B1', 'B3']);
    expect(JSON.stringify(attestations)).not.toMatch(/exempt|dispens|RH-1/);
  });
});
