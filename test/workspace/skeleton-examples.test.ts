import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/documents/read.ts';
import { buildReferentiel } from '../../src/referentiel/build.ts';
import { checkReferentiel } from '../../src/referentiel/checks.ts';
import { skeletonOfReferentiel } from '../../src/workspace/skeleton/referentiel.ts';
import { skeletonOfSession } from '../../src/workspace/skeleton/session.ts';
import { filledIn } from '../support/findings-in.ts';
import { petitModele, type Variations } from '../support/referentiel.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

/** Puts what a comment offers for a key in the place of what stands there; each way of saying it once. */
function uncommented(text: string, key: string): readonly string[] {
  const offered = [...text.matchAll(new RegExp(`^( *)# ${key}:.*\\n(?:\\1# {2,}.*\\n?)*`, 'gm'))];
  return offered.map(([block, indent = '']) => {
    const without = text.replace(new RegExp(`^${indent}${key}:.*\\n(?:${indent} {2,}(?!#).*\\n)*`, 'm'), '');
    return without.replace(block, block.replaceAll(new RegExp(`^${indent}# `, 'gm'), indent));
  });
}

describe('the examples of a new referential', () => {
  const text = filledIn(skeletonOfReferentiel({ code: 'vente', rncp: undefined, schema: './referentiel.schema.json' }));

  it.each([
    ['rncp', 1],
    ['niveau', 1],
    ['echeance', 1],
    ['cadre-legal', 1],
    ['competence', 3],
    ['part-externes', 1],
    ['regle', 2],
  ])('are right once uncommented: %s', (key, count) => {
    const texts = uncommented(text, key);
    expect(texts).toHaveLength(count);
    for (const one of texts) {
      const read = readDocument('r.yaml', bytes(one));
      expect(read.findings).toEqual([]);
      if (read.kind !== 'referentiel' || read.data === undefined) throw new Error('not a referential');
      expect(checkReferentiel(buildReferentiel('r.yaml', read.data))).toEqual([]);
    }
  });

  it('replace a scale of levels by one of marks', () => {
    const [note = ''] = uncommented(text.replace(/^ {4}niveaux:\n(?: {6}.*\n)+/m, ''), 'note');
    expect(readDocument('r.yaml', bytes(note))).toMatchObject({ kind: 'referentiel', findings: [] });
  });
});

describe('the examples of a new session', () => {
  const session = (variations: Variations = {}) =>
    skeletonOfSession({
      referentiel: petitModele(variations),
      code: undefined,
      date: undefined,
      fiches: ['fiches/*.yaml'],
      candidats: [{ numero: '2026-1', nom: 'Nguyễn\n- Chloé', prenoms: 'Zoé' }],
      schema: './session.schema.json',
    });

  it.each(['siret', 'adresse', 'rncp', 'rectifie', 'visas', 'recusations', 'decisions', 'incidents'])(
    'are right once uncommented: %s',
    (key) => {
      const [text, ...others] = uncommented(session(), key);
      expect(others).toEqual([]);
      expect(readDocument('s.yaml', bytes(text ?? ''))).toMatchObject({ kind: 'session', findings: [] });
    },
  );

  it('decide on an exemption only where the referential knows them', () => {
    expect(session()).toContain('#       exemption: C1.1.1\n');
    expect(session({ handicap: 'absent' })).not.toContain('exemption: C1.1.1');
  });

  it('seat as many members as the referential asks for, and a president where it does', () => {
    const jury = { 'presents-minimum': 3, president: 'non', 'part-externes': '1/2' } as const;
    const text = session({ jury });
    expect(text.match(/^ {2}- nom: À COMPLÉTER/gm)).toHaveLength(3);
    expect(text).not.toContain('role: president\n');
    expect(text.replaceAll(/\s+#\s+/g, ' ')).toContain(
      '3 membres au moins ; un membre qualifié dans le métier visé ; une part de membres externes d’au moins 1/2.',
    );
    expect(session()).toContain('role: president #');
  });
});
