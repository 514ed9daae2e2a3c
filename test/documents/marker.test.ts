import { describe, expect, it } from 'vitest';
import { findMarked, MARKER, PLAIN_MARKER } from '../../src/documents/marker.ts';

describe('what a skeleton left to write', () => {
  it('is found at any depth, under its key', () => {
    const data = {
      candidat: { numero: PLAIN_MARKER, nom: MARKER, prenoms: 'Chloé' },
      jury: [{ nom: 'Roux' }, { nom: MARKER }],
    };
    expect(findMarked(data)).toEqual([
      { path: ['candidat', 'numero'], cle: 'numero' },
      { path: ['candidat', 'nom'], cle: 'nom' },
      { path: ['jury', 1, 'nom'], cle: 'nom' },
    ]);
  });

  it('is found inside a longer text, and as a Mac writes its accents', () => {
    expect(findMarked({ incidents: ['Salle : À COMPLÉTER'], lieu: MARKER.normalize('NFD') })).toHaveLength(2);
  });

  it('is found in lower case where it stands for a code', () => {
    expect(findMarked({ code: PLAIN_MARKER.toLowerCase() })).toEqual([{ path: ['code'], cle: 'code' }]);
  });

  it('is not what people write about themselves', () => {
    expect(findMarked({ motif: 'Le dossier est à compléter avant juillet.', note: 12, date: null })).toEqual([]);
  });
});
