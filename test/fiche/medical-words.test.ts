import { describe, expect, it } from 'vitest';
import { looksMedical } from '../../src/fiche/medical-words.ts';

describe('a free text', () => {
  it.each([
    'Absent, certificat médical remis',
    'Suivi par le médecin du travail',
    'Traverse une dépression',
    'Candidat dépressif',
    'Amputée du bras',
    'Se remet d’une opération chirurgicale',
    'En fauteuil roulant',
    'Un cancer a été diagnostiqué',
    'En arrêt maladie',
  ])('looks as if it spoke of somebody’s health: « %s »', (text) => {
    expect(looksMedical(text)).toBe(true);
  });

  it.each([
    'Vend des fauteuils de bureau',
    'Le budget amputé de 10 % est tenu',
    'Un marché dépressif est bien analysé',
    'Propose des contrats d’assurance maladie',
    'Prépare la visite des médecins et des pharmacies',
    'Présente du matériel chirurgical',
    'Partenaire de la Ligue contre le cancer',
  ])('may speak of a trade: « %s »', (text) => {
    expect(looksMedical(text)).toBe(false);
  });
});
