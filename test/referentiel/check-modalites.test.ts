import { describe, expect, it } from 'vitest';
import { findingsOf, hintsOf } from './findings-of.ts';

const EVALUATION = 'blocs/0/activites/0/competences/0/evaluation';

describe('the modality of a capitalisation', () => {
  it('is missing where none is said to be it', () => {
    expect(findingsOf({}, ['"capitalisation":"oui"', '"capitalisation":"non"'])).toEqual([
      'error referentiel/no-capitalisation modalites (key)',
    ]);
  });

  it('is one: a second is an error, which names the first', () => {
    const both = ['"intitule":"Projet"', '"intitule":"Projet","capitalisation":"oui"'] as const;
    const ordinary = Array.from({ length: 6 }, () => ['"modalite":"projet"', '"modalite":"cas"'] as const);
    const cas = ['"modalites":[', '"modalites":[{"code":"cas","intitule":"Cas"},'] as const;
    expect(findingsOf({}, both, ...ordinary, cas)).toEqual([
      'error referentiel/several-capitalisations modalites/2/capitalisation',
    ]);
    expect(hintsOf({}, both, ...ordinary, cas)).toEqual(['first-here modalites/1/capitalisation']);
  });

  it('is the ordinary one of no competence', () => {
    expect(findingsOf({}, ['"modalite":"projet"', '"modalite":"dossier-professionnel"'])).toEqual([
      `error referentiel/ordinary-capitalisation ${EVALUATION}/modalite`,
    ]);
  });
});

describe('an evaluation', () => {
  it('by a modality not declared is an error, with the nearest one', () => {
    expect(findingsOf({}, ['"modalite":"projet"', '"modalite":"projets"'])).toEqual([
      `error referentiel/unknown-modality ${EVALUATION}/modalite`,
    ]);
    expect(hintsOf({}, ['"modalite":"projet"', '"modalite":"projets"'])).toEqual(['projet']);
  });

  it('in a context not declared is an error, with the nearest one', () => {
    const declared = ['"regles":', '"contextes":[{"code":"reelle","intitule":"réelle"}],"regles":'] as const;
    const used = ['"modalite":"projet"', '"modalite":"projet","contextes":["reelle","relle"]'] as const;
    expect(findingsOf({}, declared, used)).toEqual([`error referentiel/unknown-context ${EVALUATION}/contextes/1`]);
    expect(hintsOf({}, declared, used)).toEqual(['reelle']);
  });

  it('in a context is an error where no context is declared', () => {
    expect(findingsOf({}, ['"modalite":"projet"', '"modalite":"projet","contextes":["reelle"]'])).toEqual([
      `error referentiel/unknown-context ${EVALUATION}/contextes/0`,
    ]);
  });
});
