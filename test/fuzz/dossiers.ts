import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** Documents that belong together, by their paths: what a mutation starts from. */
export interface Dossier {
  readonly name: string;
  readonly documents: Readonly<Record<string, string>>;
}

const SESSION = `certif: session/1
code: S-2026-06
referentiel: developpement-commercial@1.0
date: 2026-06-12
lieu: Nantes
certificateur: { nom: École, adresse: "1 rue A, 44000 Nantes", recours: Par écrit. }
proces-verbal: { numero: PV-1 }
jury:
  - { nom: Inès Roux, qualite: Gérante, organisme: A, role: president, externe: oui, qualifie: oui, present: oui }
  - { nom: "Zoé 😀", qualite: Formatrice, organisme: B, role: membre, externe: non, qualifie: oui, present: oui }
fiches: [fiches/*.yaml]
decisions:
  propositions: confirmees
  lignes:
    - candidat: "1"
      bloc: B1
      decision: ajourne
      motif: Le rapport est à revoir.
`;

const FICHE = `# certif: off fiche/to-mark : le dossier est en cours
certif: fiche/1
referentiel: developpement-commercial@1.0
candidat: { numero: "1", nom: Nguyễn, prenoms: 'Chloé' }
parcours: complet
evaluations:
  C1.1:
    modalite: projet
    date: 2026-05-28
    evaluateurs: [ { nom: "Inès 😀", qualite: Directrice } ]
    observation: |
      Deux lignes
      de texte
    criteres: &marks
      C1.1.1: acquis
      C1.1.2: { note: non-acquis, observation: 'l''outil' }
amenagements:
  - type: tiers
    competences: [C1.1]
    description: >-
      Un secrétaire
      écrit sous la dictée.
    avis: &avis { reference: RH-1, date: 2026-04-03 }
exemptions:
  - critere: C1.1.3
    avis: *avis
    conditions:
      capacite-globale: { remplie: oui, justification: Sans effet. }
      hors-pratique: { remplie: non }
    jury: { decision: refusee, date: 2026-06-12, motif: Conditions non réunies. }
`;

function textOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

function shippedCut(): string {
  const text = textOf('referentiels/developpement-commercial.yaml');
  return text.slice(0, text.indexOf('          - code: C1.2'));
}

/** The referential of the package with its first competence alone: it is read in most runs. */
export const SHIPPED = shippedCut();

/** The documents of a folder by the paths that their session knows them under; long ones are left aside. */
function documentsIn(folder: string): Readonly<Record<string, string>> {
  const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(?:yaml|json)$/.test(name) && !name.endsWith('.repeat.json'))
    .filter((name) => statSync(join(ROOT, folder, name)).size < 6_000);
  return Object.fromEntries(names.sort().map((name) => [name, textOf(`${folder}/${name}`)]));
}

function example(name: string, referentiel: string): Dossier {
  const own = Object.entries(documentsIn(`examples/${name}`));
  const documents = [
    [`referentiels/${referentiel}.yaml`, textOf(`examples/referentiels/${referentiel}.yaml`)],
    // The session and its first two fiches.
    ...own.filter(([path]) => !path.startsWith('fiches/')),
    ...own.filter(([path]) => path.startsWith('fiches/')).slice(0, 2),
  ];
  return { name, documents: Object.fromEntries(documents) };
}

function failingExamples(): readonly Dossier[] {
  const families = readdirSync(join(ROOT, 'test/findings'));
  const folders = families.flatMap((family) =>
    readdirSync(join(ROOT, 'test/findings', family)).map((name) => `${family}/${name}`),
  );
  return folders
    .map((name) => ({ name, documents: documentsIn(`test/findings/${name}`) }))
    .filter(({ documents }) => Object.keys(documents).length > 0);
}

/** Whole small dossiers: referential, session and fiches. */
export const WHOLE: readonly Dossier[] = [
  {
    name: 'developpement-commercial',
    documents: {
      'referentiels/developpement-commercial.yaml': SHIPPED,
      'session.yaml': SESSION,
      'fiches/1.yaml': FICHE,
    },
  },
  example('session-vente-conseil', 'vente-conseil'),
  example('session-accueil-client', 'accueil-client'),
];

/** The failing example of each rule. */
export const FAILING: readonly Dossier[] = failingExamples();
