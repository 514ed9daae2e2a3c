import type { Referentiel, Regle } from '../../src/documents/types.ts';
import { buildReferentiel } from '../../src/referentiel/build.ts';
import type { ReferentielModel } from '../../src/referentiel/model.ts';

/** What a test may change in the small referential. */
export interface Variations {
  readonly echelle?: Referentiel['regles']['echelle'];
  readonly competence?: Regle;
  readonly bloc?: Regle;
  readonly certification?: Regle;
  readonly plusieursBlocs?: 'oui' | 'non';
  readonly jury?: NonNullable<Referentiel['regles']['jury']>;
  readonly handicap?: NonNullable<Referentiel['handicap']> | 'absent';
  /** Rules of single competences, by code. */
  readonly regles?: Readonly<Record<string, Regle>>;
  /** Frames of single competences, by code. */
  readonly cadres?: Readonly<Record<string, NonNullable<Competence['evaluation']['amenagements-possibles']>>>;
}

type Competence = Referentiel['blocs'][number]['activites'][number]['competences'][number];

const NIVEAUX: Referentiel['regles']['echelle'] = {
  niveaux: [
    { code: 'non-acquis', intitule: 'Non acquis', satisfait: 'non' },
    { code: 'acquis', intitule: 'Acquis', satisfait: 'oui' },
  ],
};

const HANDICAP: NonNullable<Referentiel['handicap']> = {
  amenagements: { texte: 'Tout candidat peut saisir le référent handicap.', types: ['tiers', 'support'] },
  exemption: {
    texte: 'Sur avis motivé du référent handicap.',
    conditions: {
      'capacite-globale': 'La capacité globale est sauve.',
      'hors-pratique': 'Le critère ne s’applique pas.',
    },
  },
};

/** Three blocs B1 to B3, of two competences each, of three criteria each: C1.1.1 … C3.2.3. */
export function petitReferentiel(variations: Variations = {}): Referentiel {
  const { handicap = HANDICAP } = variations;
  return {
    certif: 'referentiel/1',
    code: 'petit',
    version: '1.0',
    modalites: [
      { code: 'projet', intitule: 'Projet' },
      { code: 'dossier-professionnel', intitule: 'Dossier professionnel', capitalisation: 'oui' },
    ],
    ...(handicap === 'absent' ? {} : { handicap }),
    regles: {
      echelle: variations.echelle ?? NIVEAUX,
      competence: variations.competence ?? 'tous',
      bloc: variations.bloc ?? 'tous',
      certification: variations.certification ?? 'tous',
      capitalisation: { 'plusieurs-blocs': variations.plusieursBlocs ?? 'oui' },
      ...(variations.jury === undefined ? {} : { jury: variations.jury }),
    },
    blocs: [1, 2, 3].map((bloc) => ({
      code: `B${bloc}`,
      activite: `A${bloc}`,
      intitule: `Bloc ${bloc}`,
      activites: [
        {
          code: `A${bloc}.1`,
          intitule: `Activité ${bloc}.1`,
          competences: [1, 2].map((rank) => competence(`${bloc}.${rank}`, variations)),
        },
      ],
    })),
  };
}

function competence(rank: string, { regles = {}, cadres = {} }: Variations): Competence {
  const code = `C${rank}`;
  const regle = regles[code];
  const cadre = cadres[code];
  return {
    code,
    intitule: `Compétence ${rank}`,
    moyens: ['en travaillant'],
    finalite: 'afin de réussir',
    evaluation: {
      modalite: 'projet',
      consigne: 'Le candidat réalise un projet.',
      livrables: [{ code: `L${rank}.1`, intitule: `livrable ${rank}` }],
      ...(cadre === undefined ? {} : { 'amenagements-possibles': cadre }),
    },
    ...(regle === undefined ? {} : { regle }),
    criteres: [1, 2, 3].map((critere) => ({ code: `${code}.${critere}`, texte: `Critère ${rank}.${critere}.` })),
  };
}

export function petitModele(variations: Variations = {}): ReferentielModel {
  return buildReferentiel('referentiel.yaml', petitReferentiel(variations));
}
