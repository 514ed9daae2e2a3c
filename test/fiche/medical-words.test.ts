import { readFileSync } from 'node:fs';
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
    'Suit un traitement prescrit par son médecin',
    'Retard justifié par un certificat d’un médecin',
    'A été reçue par le médecin',
    'Malgré son bégaiement, il a convaincu',
    'Il bégaye peu',
    'Candidat bègue',
    'Sujet transcrit en braille',
    'Lit avec un lecteur d’écran',
    'Phobie scolaire',
    'Candidate phobique',
    'Très anxieuse au début',
    'Son anxiété l’a gênée',
    'Symptômes apparus en cours d’épreuve',
    'Lombalgie aiguë',
    'Arthrose de la main',
    'Profil DYS',
    'Élève dys, tiers temps',
    'Accompagné pour un TSA',
    'TDA/H reconnu',
    'TDA sans hyperactivité',
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
    'Déléguée médicale dans le secteur médical',
    'Vend du matériel médical à un médecin',
    'Rassure un client anxieux',
    'Réduit l’anxiété des clients avant l’achat',
    'Relève les symptômes d’un marché qui baisse',
    'Le site est compatible avec les lecteurs d’écran',
    'Refuse tout propos xénophobe ou homophobe',
    'Lève la dépendance au premier fournisseur',
    'Adresse : TSA 30500, 59000 Lille',
    'La dynamique du système, au bégonia près',
  ])('may speak of a trade: « %s »', (text) => {
    expect(looksMedical(text)).toBe(false);
  });
});

it('no text of the shipped referential does', () => {
  const text = readFileSync(new URL('../../referentiels/developpement-commercial.yaml', import.meta.url), 'utf8');
  expect(text.split('\n').filter(looksMedical)).toEqual([]);
});
