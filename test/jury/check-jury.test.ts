import { describe, expect, it } from 'vitest';
import { checkCandidateQuorum } from '../../src/jury/check-jury.ts';
import { checkSession } from '../../src/jury/check-session.ts';
import { deliberate } from '../../src/jury/deliberate.ts';
import { extraitOf } from '../../src/jury/extrait-of.ts';
import { minutesOf } from '../../src/jury/minutes-of.ts';
import { petitModele } from '../support/referentiel.ts';
import { dossier, membre, NUMERO, session } from '../support/session.ts';

const ROLL = { numeros: new Set([NUMERO]), incomplete: false };
const president = membre({ nom: 'Claire Roux', role: 'president' });

function rules(change: Parameters<typeof session>[0], modele = petitModele(), roll = ROLL) {
  // Each member a person of their own.
  const jury = change?.jury?.map((one, index) => ({ ...one, nom: `${one.nom} ${index}` }));
  return checkSession(session(jury === undefined ? change : { ...change, jury }, modele), roll).map(
    ({ rule, severity }) => [rule, severity],
  );
}

describe('a jury', () => {
  it.each([
    ['of one member present', [president, membre({ present: 'non' })], 'session/quorum'],
    ['without a president', [membre(), membre()], 'session/president'],
    ['whose president is away', [{ ...president, present: 'non' as const }, membre(), membre()], 'session/president'],
    [
      'without a qualified member',
      [{ ...president, qualifie: 'non' as const }, membre({ qualifie: 'non' })],
      'session/qualified',
    ],
  ])('%s cannot deliberate', (_, jury, rule) => {
    expect(rules({ jury })).toEqual([[rule, 'error']]);
  });

  it('has the share of external members that the referential asks for, exactly', () => {
    const modele = petitModele({ jury: { 'part-externes': '1/2' } });
    const inside = membre({ externe: 'non' });
    expect(rules({ jury: [president, inside] }, modele)).toEqual([]);
    expect(rules({ jury: [president, inside, inside] }, modele)).toEqual([['session/external-share', 'error']]);
  });

  it('needs only what the referential asks for', () => {
    const modele = petitModele({ jury: { 'presents-minimum': 1, president: 'non', qualifie: 'non' } });
    expect(rules({ jury: [membre({ qualifie: 'non' })] }, modele)).toEqual([]);
  });
});

describe('a member who steps aside', () => {
  const aside = { ...president, recusations: [NUMERO] };

  it('does not count in the quorum of that candidate', () => {
    const [finding] = checkCandidateQuorum(session({ jury: [aside, membre()] }), dossier());
    expect(finding).toMatchObject({ rule: 'session/candidate-quorum', params: { manque: ['presents-minimum'] } });
    expect(checkCandidateQuorum(session({ jury: [aside, membre(), membre()] }), dossier())).toEqual([]);
  });

  it('is replaced as president by the first other present member', () => {
    const jury = [membre({ nom: 'Absente', present: 'non' }), aside, membre({ nom: 'Karim Benali' }), membre()];
    const model = session({ jury });
    const { candidat } = deliberate(model, dossier());
    expect(minutesOf(model, [extraitOf(candidat)], []).quorum.recusations).toMatchObject([
      { membre: 'Claire Roux', presidence: 'Karim Benali' },
    ]);
  });

  it('matters to nobody where the candidate was not there', () => {
    const away = dossier({ fiche: { presence: 'absent' } });
    expect(checkCandidateQuorum(session({ jury: [aside, membre()] }), away)).toEqual([]);
  });
});

describe('a list of members', () => {
  const found = (jury: Parameters<typeof session>[0]) => checkSession(session(jury), ROLL).map(({ rule }) => rule);

  it('names each once, and one president', () => {
    expect(found({ jury: [president, membre(), membre()] })).toEqual(['session/same-member']);
    expect(found({ jury: [president, membre({ role: 'president' })] })).toEqual(['session/several-presidents']);
  });
});

describe('the head of a session', () => {
  it('does not correct its own minutes', () => {
    expect(rules({ 'proces-verbal': { numero: 'PV-1', rectifie: 'PV-1' } })).toEqual([
      ['session/self-correction', 'error'],
    ]);
  });

  it('names the certification where the referential does not', () => {
    expect(rules({ certification: {} })).toEqual([['session/intitule', 'error']]);
  });

  it('says how to appeal', () => {
    expect(rules({ certificateur: { nom: 'Institut' } })).toEqual([['session/appeal', 'warning']]);
  });

  it('decides on its own candidates; an unknown one may be that of an unreadable fiche', () => {
    const decisions = { lignes: [{ candidat: '2026-0002', bloc: 'B1', decision: 'valide' as const }] };
    expect(rules({ decisions })).toEqual([['session/unknown-candidate', 'error']]);
    expect(rules({ decisions }, petitModele(), { ...ROLL, incomplete: true })).toEqual([
      ['session/unknown-candidate', 'warning'],
    ]);
  });
});
