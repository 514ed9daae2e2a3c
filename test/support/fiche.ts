import type { EntreeCritere, Exemption, Fiche } from '../../src/documents/types.ts';
import { readSheet, type Sheet } from '../../src/fiche/sheet.ts';
import { gradeSheet } from '../../src/grading/grade.ts';
import type { BlocNode, CandidatNode, CompetenceNode, CritereNode } from '../../src/grading/tree.ts';
import type { ReferentielModel } from '../../src/referentiel/model.ts';
import { petitModele } from './referentiel.ts';

type Mark = EntreeCritere | undefined;

/** Marks by code, over `acquis` on every criterion of the blocs presented; `undefined` leaves one unmarked. */
type Marks = Readonly<Record<string, Mark>>;

export interface FicheOptions {
  readonly modele?: ReferentielModel;
  readonly marks?: Marks;
  /** The mark of every criterion that `marks` does not name. */
  readonly fill?: Mark;
  readonly presences?: Readonly<Record<string, 'absent' | 'excuse'>>;
  readonly fiche?: Partial<Fiche>;
}

/** A fiche of the small referential: every presented criterion is marked unless a test says otherwise. */
export function fiche({
  modele = petitModele(),
  marks = {},
  fill = 'acquis',
  presences = {},
  fiche = {},
}: FicheOptions = {}): Sheet {
  const base: Fiche = {
    certif: 'fiche/1',
    referentiel: modele.reference,
    candidat: { numero: '2026-0001', nom: 'Martin', prenoms: 'Chloé' },
    parcours: 'complet',
    ...fiche,
  };
  const presented = readSheet('fiche.yaml', base, modele).presentes;
  const evaluations = Object.fromEntries(
    presented
      .flatMap(({ competences }) => competences)
      .map(({ code, criteres }) => {
        const presence = presences[code];
        if (presence !== undefined) return [code, { presence }];
        const entries = criteres.map(
          (critere) => [critere.code, critere.code in marks ? marks[critere.code] : fill] as const,
        );
        return [code, { criteres: Object.fromEntries(entries.filter(([, mark]) => mark !== undefined)) }];
      }),
  );
  const away = (base.presence ?? 'present') !== 'present';
  return readSheet('fiche.yaml', { ...(away ? {} : { evaluations }), ...base }, modele);
}

export function grade(options: FicheOptions = {}): CandidatNode {
  return gradeSheet(fiche(options));
}

export function blocNode(candidat: CandidatNode, code: string): BlocNode {
  return found(candidat.blocs.find(({ model }) => model.code === code));
}

export function competenceNode(candidat: CandidatNode, code: string): CompetenceNode {
  return found(candidat.blocs.flatMap(({ competences }) => competences).find(({ model }) => model.code === code));
}

export function critereNode(candidat: CandidatNode, code: string): CritereNode {
  const criteres = candidat.blocs.flatMap(({ competences }) => competences).flatMap(({ criteres }) => criteres);
  return found(criteres.find(({ model }) => model.code === code));
}

function found<Node>(node: Node | undefined): Node {
  if (node === undefined) throw new Error('no such node');
  return node;
}

/** A request with all four facts, granted; a test takes away or changes what it is about. */
export function demande(change: Partial<Exemption> = {}): Exemption {
  return {
    critere: 'C1.1.1',
    avis: { reference: 'RH-1', date: '2026-04-03', auteur: 'Référent handicap' },
    conditions: {
      'capacite-globale': { remplie: 'oui', justification: 'La capacité est entière.' },
      'hors-pratique': { remplie: 'oui', justification: 'Le poste ne le demande pas.' },
    },
    jury: { decision: 'accordee', date: '2026-06-12' },
    ...change,
  };
}
