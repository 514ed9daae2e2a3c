import { describe, expect, it } from 'vitest';
import type { Exemption } from '../../src/documents/types.ts';
import { checkGrading } from '../../src/grading/checks.ts';
import type { EtatCritere, ResultatCompetence } from '../../src/grading/tree.ts';
import { competenceNode, critereNode, demande, grade } from '../support/fiche.ts';
import { petitModele } from '../support/referentiel.ts';

const AVIS = { reference: 'RH-1', date: '2026-04-03', auteur: 'Référent handicap' };
const MET = { remplie: 'oui', justification: 'Établi.' } as const;
const NOT_MET = { remplie: 'non', justification: 'Non établi.' } as const;
const GRANTED = { decision: 'accordee', date: '2026-06-12' } as const;
const REFUSED = { decision: 'refusee', date: '2026-06-12', motif: 'La capacité globale est en question.' } as const;

type Row = readonly [
  name: string,
  request: Exemption,
  etat: EtatCritere,
  resultat: ResultatCompetence,
  rules: readonly string[],
];

const conditions = (capacite: Fact, pratique: Fact): NonNullable<Exemption['conditions']> => ({
  ...(capacite === undefined ? {} : { 'capacite-globale': capacite }),
  ...(pratique === undefined ? {} : { 'hors-pratique': pratique }),
});
type Fact = { readonly remplie: 'oui' | 'non'; readonly justification: string } | undefined;

/** The criterion asked for is not satisfied: where the exemption takes effect, the competence is acquired without it. */
const ROWS: readonly Row[] = [
  row('all four facts', { avis: AVIS, conditions: conditions(MET, MET), jury: GRANTED }, 'dispense', 'acquise', [
    'exemption/marked',
  ]),
  row('no decision yet', { avis: AVIS, conditions: conditions(MET, MET) }, 'en-attente', 'a-deliberer', [
    'exemption/pending',
  ]),
  row(
    'granted without an opinion',
    { conditions: conditions(MET, MET), jury: GRANTED },
    'non-satisfait',
    'non-acquise',
    ['exemption/avis'],
  ),
  row(
    'granted before the opinion',
    { avis: { ...AVIS, date: '2026-06-13' }, conditions: conditions(MET, MET), jury: GRANTED },
    'non-satisfait',
    'non-acquise',
    ['exemption/late-avis'],
  ),
  row(
    'granted on the day of the opinion',
    { avis: { ...AVIS, date: '2026-06-12' }, conditions: conditions(MET, MET), jury: GRANTED },
    'dispense',
    'acquise',
    ['exemption/marked'],
  ),
  row('granted without an opinion nor conditions', { jury: GRANTED }, 'non-satisfait', 'non-acquise', [
    'exemption/avis',
    'exemption/conditions',
  ]),
  row(
    'granted, first condition not met',
    { avis: AVIS, conditions: conditions(NOT_MET, MET), jury: GRANTED },
    'non-satisfait',
    'non-acquise',
    ['exemption/conditions'],
  ),
  row(
    'granted, second condition not met',
    { avis: AVIS, conditions: conditions(MET, NOT_MET), jury: GRANTED },
    'non-satisfait',
    'non-acquise',
    ['exemption/conditions'],
  ),
  row(
    'granted, both conditions not met',
    { avis: AVIS, conditions: conditions(NOT_MET, NOT_MET), jury: GRANTED },
    'non-satisfait',
    'non-acquise',
    ['exemption/conditions'],
  ),
  row(
    'granted, a condition without its justification',
    { avis: AVIS, conditions: conditions({ ...MET, justification: ' ' }, MET), jury: GRANTED },
    'non-satisfait',
    'non-acquise',
    ['exemption/conditions'],
  ),
  row(
    'granted on an opinion without its author',
    { avis: { reference: 'RH-1', date: '2026-04-03' }, conditions: conditions(MET, MET), jury: GRANTED },
    'non-satisfait',
    'non-acquise',
    ['exemption/avis'],
  ),
  row('undecided without an opinion', { conditions: conditions(MET, MET) }, 'non-satisfait', 'non-acquise', [
    'exemption/incomplete',
  ]),
  row(
    'undecided, a condition not met',
    { avis: AVIS, conditions: conditions(MET, NOT_MET) },
    'non-satisfait',
    'non-acquise',
    ['exemption/incomplete'],
  ),
  row('undecided, nothing on record', {}, 'non-satisfait', 'non-acquise', ['exemption/incomplete']),
  row(
    'refused although the facts hold',
    { avis: AVIS, conditions: conditions(MET, MET), jury: REFUSED },
    'non-satisfait',
    'non-acquise',
    [],
  ),
  row('refused with nothing on record', { jury: REFUSED }, 'non-satisfait', 'non-acquise', []),
  row(
    'refused before the opinion',
    { avis: { ...AVIS, date: '2027-01-01' }, conditions: conditions(MET, NOT_MET), jury: REFUSED },
    'non-satisfait',
    'non-acquise',
    [],
  ),
  row(
    'refused without a reason',
    { jury: { decision: 'refusee', date: '2026-06-12' } },
    'non-satisfait',
    'non-acquise',
    ['exemption/refusal-motif'],
  ),
  row(
    'granted without a date',
    { avis: AVIS, conditions: conditions(MET, MET), jury: { decision: 'accordee' } },
    'en-attente',
    'a-deliberer',
    ['exemption/undated', 'exemption/pending'],
  ),
  row(
    'refused without a date',
    { avis: AVIS, conditions: conditions(MET, MET), jury: { decision: 'refusee', motif: 'Non.' } },
    'en-attente',
    'a-deliberer',
    ['exemption/undated', 'exemption/pending'],
  ),
  row(
    'granted without a date nor an opinion',
    { conditions: conditions(MET, MET), jury: { decision: 'accordee' } },
    'non-satisfait',
    'non-acquise',
    ['exemption/undated', 'exemption/incomplete'],
  ),
];

function row(
  name: string,
  facts: Omit<Exemption, 'critere'>,
  etat: EtatCritere,
  resultat: ResultatCompetence,
  rules: readonly string[],
): Row {
  return [name, { critere: 'C1.1.1', ...facts }, etat, resultat, rules];
}

describe('an exemption takes effect with all four facts only', () => {
  it.each(ROWS)('%s', (_, exemption, etat, resultat, rules) => {
    const candidat = grade({ marks: { 'C1.1.1': 'non-acquis' }, fiche: { exemptions: [exemption] } });
    expect(critereNode(candidat, 'C1.1.1').etat).toBe(etat);
    expect(competenceNode(candidat, 'C1.1').proposition.valeur).toBe(resultat);
    expect(checkGrading(candidat).map(({ rule }) => rule)).toEqual(rules);
  });
});

describe('an exempted criterion', () => {
  it('counts neither for nor against, marked or not', () => {
    const candidat = grade({ marks: { 'C1.1.1': undefined }, fiche: { exemptions: [demande()] } });
    expect(competenceNode(candidat, 'C1.1').resultat).toBe('acquise');
    expect(checkGrading(candidat)).toEqual([]);
  });

  it('leaves the weights of a rule of points', () => {
    const modele = petitModele({ competence: { points: { seuil: '60%', poids: { 'C1.1.1': 8 } } } });
    const marks = { 'C1.1.2': 'non-acquis', 'C1.1.3': 'non-acquis' };
    expect(competenceNode(grade({ modele, marks }), 'C1.1').resultat).toBe('acquise');
    const exempted = grade({ modele, marks, fiche: { exemptions: [demande()] } });
    expect(competenceNode(exempted, 'C1.1').resultat).toBe('non-acquise');
  });

  it('leaves its competence to the jury when nothing else is left of it', () => {
    const criteres = ['C1.1.1', 'C1.1.2', 'C1.1.3'];
    const exemptions = criteres.map((critere) => demande({ critere }));
    const candidat = grade({
      marks: Object.fromEntries(criteres.map((code) => [code, undefined])),
      fiche: { exemptions },
    });
    const competence = competenceNode(candidat, 'C1.1');
    expect(competence.proposition).toEqual({ valeur: 'a-deliberer', raison: { kind: 'rien-applicable' } });
    expect(checkGrading(candidat).map(({ rule }) => rule)).toEqual(['fiche/to-deliberate']);
  });

  it('asks for a reason of the jury of its own where it is eliminatory', () => {
    const modele = petitModele({ competence: { 'au-moins': 1, eliminatoires: ['C1.1.1'] } });
    const marks = { 'C1.1.1': 'non-acquis' };
    const bare = grade({ modele, marks, fiche: { exemptions: [demande()] } });
    expect(critereNode(bare, 'C1.1.1').etat).toBe('non-satisfait');
    expect(checkGrading(bare).map(({ rule }) => rule)).toEqual(['exemption/eliminatoire-motif']);
    const jury = { ...GRANTED, motif: 'Le poste ne comporte pas cet acte.' };
    const reasoned = grade({ modele, marks, fiche: { exemptions: [demande({ jury })] } });
    expect(critereNode(reasoned, 'C1.1.1').etat).toBe('dispense');
  });
});

describe('a request', () => {
  it('of a criterion of an assessment missed changes nothing and waits for nobody', () => {
    const { jury: _, ...pending } = demande();
    const candidat = grade({ presences: { 'C1.1': 'absent' }, fiche: { exemptions: [pending] } });
    expect(critereNode(candidat, 'C1.1.1').etat).toBe('non-evalue');
    expect(checkGrading(candidat)).toEqual([]);
  });

  it('repeated for the same criterion is an error, and the first one counts', () => {
    const refused = demande({ jury: REFUSED });
    const candidat = grade({ marks: { 'C1.1.1': 'non-acquis' }, fiche: { exemptions: [refused, demande()] } });
    expect(critereNode(candidat, 'C1.1.1').etat).toBe('non-satisfait');
    expect(checkGrading(candidat)).toMatchObject([
      {
        rule: 'exemption/duplicate',
        at: { path: ['exemptions', 1, 'critere'] },
        related: [{ at: { path: ['exemptions', 0, 'critere'] } }],
      },
    ]);
  });

  it.each([
    ['an unknown criterion', 'C1.1.9', 'exemption/unknown-criterion'],
    ['a criterion of a bloc not presented', 'C3.1.1', 'exemption/not-presented'],
  ])('of %s is an error', (_, critere, rule) => {
    const candidat = grade({
      fiche: { parcours: { blocs: ['B1'] }, dossier: { livrables: [] }, exemptions: [demande({ critere })] },
    });
    expect(checkGrading(candidat).map((finding) => finding.rule)).toEqual([rule]);
  });

  it('is an error, and has no effect, where the referential foresees no exemption', () => {
    const modele = petitModele({ handicap: 'absent' });
    const candidat = grade({ modele, marks: { 'C1.1.1': 'non-acquis' }, fiche: { exemptions: [demande()] } });
    expect(critereNode(candidat, 'C1.1.1').etat).toBe('non-satisfait');
    expect(checkGrading(candidat).map(({ rule }) => rule)).toEqual(['exemption/no-frame']);
  });

  it('waiting for the jury is set aside even where a mark is missing elsewhere', () => {
    const { jury: _, ...pending } = demande();
    const candidat = grade({ marks: { 'C1.1.2': undefined }, fiche: { exemptions: [pending] } });
    expect(competenceNode(candidat, 'C1.1').resultat).toBe('a-completer');
  });
});
