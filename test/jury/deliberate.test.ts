import { describe, expect, it } from 'vitest';
import { codePv } from '../../src/jury/code-pv.ts';
import { deliberate, keepsOut } from '../../src/jury/deliberate.ts';
import { blocNode, competenceNode, critereNode, demande, type FicheOptions } from '../support/fiche.ts';
import { petitModele } from '../support/referentiel.ts';
import { dossier, lines, session } from '../support/session.ts';

type Lines = Parameters<typeof lines>[0];

function decide(lignes: Lines, options: FicheOptions = {}) {
  const { candidat, findings } = deliberate(lines(lignes, options.modele), dossier(options));
  return {
    candidat,
    findings,
    rules: findings.map(({ rule }) => rule),
    code: (bloc: string) => codePv(blocNode(candidat, bloc), candidat),
  };
}

const FAILED: FicheOptions = { marks: { 'C1.1.1': 'non-acquis' } };
const { jury: _, ...PENDING } = demande();

describe('a decision on a bloc', () => {
  it('departs from the rules with its reason, and both values are kept', () => {
    const { candidat, rules, code } = decide(
      [{ bloc: 'B1', decision: 'valide', motif: 'Progression constante.' }],
      FAILED,
    );
    expect(blocNode(candidat, 'B1')).toMatchObject({ resultat: 'valide', proposition: { valeur: 'non-valide' } });
    expect([code('B1'), candidat.resultat, rules]).toEqual(['VJ', 'certification-delivree', []]);
  });

  it('against the rules without a reason is an error, and takes effect all the same', () => {
    const { code, rules } = decide([{ bloc: 'B1', decision: 'non-valide' }]);
    expect([code('B1'), rules]).toEqual(['NVJ', ['session/motif']]);
  });

  it('that follows the rules needs no reason', () => {
    expect(decide([{ bloc: 'B1', decision: 'valide' }]).rules).toEqual([]);
  });

  it('cannot decide what waits for marks', () => {
    const options = { marks: { 'C1.1.1': undefined } };
    const { candidat, rules } = decide([{ bloc: 'B1', decision: 'valide', motif: 'Oui.' }], options);
    expect(blocNode(candidat, 'B1').resultat).toBe('a-completer');
    expect(rules).toEqual(['fiche/to-mark', 'session/line-premature']);
  });
});

describe('a bloc put off', () => {
  const putOff = { bloc: 'B1', decision: 'reporte', motif: 'Panne de la salle.' } as const;

  it('needs neither marks nor decisions, keeps its proposal and counts as not presented', () => {
    const options = { marks: { 'C1.1.1': undefined }, presences: { 'C1.2': 'excuse' } as const };
    const { candidat, rules, code } = decide([putOff], options);
    expect(blocNode(candidat, 'B1')).toMatchObject({ resultat: 'reporte', proposition: { valeur: 'a-completer' } });
    expect([code('B1'), candidat.resultat, rules]).toEqual(['REP', 'blocs-valides', []]);
  });

  it('always has a reason', () => {
    expect(decide([{ bloc: 'B1', decision: 'reporte' }]).rules).toEqual(['session/motif']);
  });

  it('puts the candidate off where nothing else is presented, whatever the certification rule says', () => {
    const modele = petitModele({ certification: { 'au-moins': 1 } });
    const acquis = [{ bloc: 'B2', date: '2025-06-13', 'proces-verbal': 'PV-2025-06' }];
    const fiche = {
      parcours: { blocs: ['B1'] },
      dossier: { livrables: ['L1.1.1', 'L1.2.1'] },
      'acquis-anterieurs': acquis,
    };
    expect(decide([putOff], { modele, fiche }).candidat.resultat).toBe('reporte');
  });

  it('takes the effect from every line inside it, with a warning', () => {
    const { candidat, findings } = decide(
      [
        putOff,
        { competence: 'C1.1', decision: 'acquise', motif: 'Oui.' },
        { exemption: 'C1.2.1', decision: 'accordee', motif: 'Oui.' },
      ],
      { ...FAILED, fiche: { exemptions: [{ ...PENDING, critere: 'C1.2.1' }] } },
    );
    expect(competenceNode(candidat, 'C1.1').resultat).toBe('non-acquise');
    expect(critereNode(candidat, 'C1.2.1').etat).toBe('en-attente');
    expect(findings.filter((finding) => !finding.waits).map(({ rule, severity }) => [rule, severity])).toEqual([
      ['session/line-no-effect', 'warning'],
      ['session/line-no-effect', 'warning'],
    ]);
    expect(findings.some(keepsOut)).toBe(false);
  });
});

describe('a decision on a competence', () => {
  it('is taken before the rules of its bloc, which then follows without a line of its own', () => {
    const { candidat, code, rules } = decide(
      [{ competence: 'C1.1', decision: 'acquise', motif: 'Oral convaincant.' }],
      FAILED,
    );
    expect(competenceNode(candidat, 'C1.1')).toMatchObject({
      resultat: 'acquise',
      proposition: { valeur: 'non-acquise' },
    });
    expect(blocNode(candidat, 'B1').proposition.valeur).toBe('non-valide');
    expect([code('B1'), candidat.resultat, rules]).toEqual(['VJ', 'certification-delivree', []]);
  });

  it('settles an excused assessment; to declare it acquired is a warning', () => {
    const options = { presences: { 'C1.1': 'excuse' } as const };
    expect(decide([], options).rules).toEqual(['fiche/to-deliberate']);
    expect(decide([{ competence: 'C1.1', decision: 'non-acquise' }], options).rules).toEqual(['session/motif']);
    const acquired = decide([{ competence: 'C1.1', decision: 'acquise', motif: 'Vu en entreprise.' }], options);
    expect([acquired.code('B1'), acquired.rules]).toEqual(['VJ', ['session/missed-acquired']]);
  });

  it('is still owed where the jury decides the bloc over it', () => {
    const options = { presences: { 'C1.1': 'excuse' } as const };
    const { rules, code } = decide([{ bloc: 'B1', decision: 'valide', motif: 'Oui.' }], options);
    expect([code('B1'), rules]).toEqual(['VJ', ['fiche/to-deliberate']]);
  });

  it('cannot stand over a pending exemption', () => {
    const fiche = { exemptions: [PENDING] };
    const { candidat, rules } = decide([{ competence: 'C1.1', decision: 'acquise', motif: 'Oui.' }], { fiche });
    expect(competenceNode(candidat, 'C1.1').resultat).toBe('a-deliberer');
    expect(rules).toEqual(['exemption/pending', 'session/line-over-pending']);
  });
});

describe('a decision on an exemption', () => {
  it('granted by a line takes effect on the day of the session, in the proposal too', () => {
    const { candidat, code, rules } = decide([{ exemption: 'C1.1.1', decision: 'accordee' }], {
      marks: { 'C1.1.1': undefined },
      fiche: { exemptions: [PENDING] },
    });
    expect(blocNode(candidat, 'B1').proposition.valeur).toBe('valide');
    expect([code('B1'), rules]).toEqual(['V', []]);
  });

  it('granted over a missing fact meets the truth table', () => {
    const { avis: _avis, ...bare } = PENDING;
    const { candidat, findings } = decide([{ exemption: 'C1.1.1', decision: 'accordee' }], {
      ...FAILED,
      fiche: { exemptions: [bare] },
    });
    expect(critereNode(candidat, 'C1.1.1').etat).toBe('non-satisfait');
    expect(findings).toMatchObject([
      { rule: 'exemption/avis', at: { document: 'fiche.yaml' }, related: [{ at: { document: 'session.yaml' } }] },
    ]);
  });

  it('refused needs a reason', () => {
    const options = { ...FAILED, fiche: { exemptions: [PENDING] } };
    expect(decide([{ exemption: 'C1.1.1', decision: 'refusee' }], options).rules).toEqual(['session/exemption-motif']);
    const motif = 'La capacité globale est en question.';
    expect(decide([{ exemption: 'C1.1.1', decision: 'refusee', motif }], options).rules).toEqual([]);
  });

  it('of an eliminatory criterion needs a reason, or has no effect', () => {
    const modele = petitModele({ competence: { 'au-moins': 1, eliminatoires: ['C1.1.1'] } });
    const options = { ...FAILED, modele, fiche: { exemptions: [PENDING] } };
    const bare = decide([{ exemption: 'C1.1.1', decision: 'accordee' }], options);
    expect([bare.code('B1'), bare.rules]).toEqual(['NV', ['session/exemption-motif']]);
  });
});

describe('a line that fits nothing', () => {
  const blocs = { fiche: { parcours: { blocs: ['B1'] }, dossier: { livrables: ['L1.1.1', 'L1.2.1'] } } };
  it.each<readonly [string, Lines, FicheOptions, string]>([
    ['an unknown bloc', [{ bloc: 'B9', decision: 'valide' }], {}, 'session/line-unknown'],
    ['an unknown competence', [{ competence: 'C9.1', decision: 'acquise' }], {}, 'session/line-unknown'],
    ['a bloc not presented', [{ bloc: 'B2', decision: 'valide' }], blocs, 'session/line-not-presented'],
    ['a competence not presented', [{ competence: 'C2.1', decision: 'acquise' }], blocs, 'session/line-not-presented'],
    [
      'a bloc of an absent candidate',
      [{ bloc: 'B1', decision: 'valide' }],
      { fiche: { presence: 'absent' } },
      'session/line-not-presented',
    ],
    [
      'an exemption never asked for',
      [{ exemption: 'C1.1.1', decision: 'accordee' }],
      {},
      'session/exemption-not-asked',
    ],
    [
      'an exemption already decided',
      [{ exemption: 'C1.1.1', decision: 'refusee', motif: 'Non.' }],
      { marks: { 'C1.1.1': undefined }, fiche: { exemptions: [demande()] } },
      'session/exemption-already-decided',
    ],
    [
      'a second line for one node',
      [
        { bloc: 'B1', decision: 'valide' },
        { bloc: 'B1', decision: 'non-valide', motif: 'Non.' },
      ],
      {},
      'session/line-duplicate',
    ],
  ])('%s is an error of the candidate', (_, lignes, options, rule) => {
    const { findings } = decide(lignes, options);
    expect(findings).toMatchObject([{ rule, severity: 'error', at: { document: 'session.yaml' } }]);
  });
});

describe('without « propositions: confirmees »', () => {
  it('every bloc presented waits for its own line', () => {
    const { findings } = deliberate(
      session({ decisions: { lignes: [{ candidat: '2026-0001', bloc: 'B1', decision: 'valide' }] } }),
      dossier(),
    );
    expect(findings.map(({ rule, params, waits }) => [rule, params['code'], waits])).toEqual([
      ['session/decision-missing', 'B2', true],
      ['session/decision-missing', 'B3', true],
    ]);
  });
});

describe('dates', () => {
  it.each([
    ['an evaluation', { evaluations: { 'C1.1': { date: '2026-06-13' } } }, 'evaluations/C1.1/date'],
    [
      'the opinion on an accommodation',
      {
        amenagements: [{ type: 'tiers' as const, competences: ['C1.1'], avis: { reference: 'R', date: '2026-06-13' } }],
      },
      'amenagements/0/avis/date',
    ],
    [
      'the opinion on a request not decided',
      { exemptions: [{ ...PENDING, avis: { reference: 'R', date: '2026-06-13', auteur: 'Référent' } }] },
      'exemptions/0/avis/date',
    ],
    [
      'a decision on an exemption',
      { exemptions: [demande({ jury: { decision: 'refusee', date: '2026-06-13', motif: 'Non.' } })] },
      'exemptions/0/jury/date',
    ],
    [
      'a prior bloc',
      { 'acquis-anterieurs': [{ bloc: 'B2', date: '2026-06-13', 'proces-verbal': 'PV' }] },
      'acquis-anterieurs/0/date',
    ],
  ])('of %s after the session is an error', (_, change, path) => {
    const late = deliberate(session(), dossier({ fiche: change })).findings.filter(
      ({ rule }) => rule === 'session/late-date',
    );
    expect(late.map(({ at }) => at.path.join('/'))).toEqual([path]);
  });

  it('of the opinion on a refused request does not matter', () => {
    const avis = { reference: 'R', date: '2027-01-01', auteur: 'Référent' };
    const exemptions = [demande({ avis, jury: { decision: 'refusee', date: '2026-06-12', motif: 'Non.' } })];
    expect(deliberate(session(), dossier({ fiche: { exemptions } })).findings).toEqual([]);
  });
});
