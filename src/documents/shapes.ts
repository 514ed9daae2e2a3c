/** The keys of one kind of mapping, each with the shape of its value, or of the items of its list; null where they are no mappings. */
type Shape = Readonly<Record<string, string | null>>;

/**
 * Which keys stand where, for every mapping of the schemas: what may be suggested for an unknown key. A shape with the key `*`
 * takes codes for keys. A test compares it with the schemas.
 */
const SHAPES: Readonly<Record<string, Shape>> = {
  referentiel: {
    certif: null,
    code: null,
    version: null,
    langue: null,
    certification: 'Certification',
    'cadre-legal': 'TexteLegal',
    definitions: 'Definitions',
    modalites: 'Modalite',
    contextes: 'Contexte',
    handicap: 'Handicap',
    regles: 'Regles',
    blocs: 'Bloc',
  },
  Certification: { intitule: null, rncp: null, niveau: null, certificateur: null, echeance: null },
  TexteLegal: { code: null, source: null, origine: null, texte: null },
  Definitions: { activites: null, competences: null, evaluation: null },
  Modalite: { code: null, intitule: null, capitalisation: null },
  Contexte: { code: null, intitule: null },
  Handicap: { amenagements: 'CadreAmenagements', exemption: 'CadreExemption', engagement: 'Engagement' },
  CadreAmenagements: { texte: null, types: null },
  CadreExemption: { texte: null, conditions: 'TexteConditions' },
  TexteConditions: { 'capacite-globale': null, 'hors-pratique': null },
  Engagement: { texte: null },
  Regles: {
    echelle: 'Echelle',
    competence: 'Regle',
    bloc: 'Regle',
    certification: 'Regle',
    capitalisation: 'Capitalisation',
    jury: 'RegleJury',
  },
  Echelle: { niveaux: 'Niveau', note: 'EchelleNote' },
  Niveau: { code: null, intitule: null, satisfait: null, valeur: null },
  EchelleNote: { sur: null, pas: null, seuil: null },
  Regle: { 'au-moins': null, proportion: null, points: 'Points', eliminatoires: null },
  poids: { '*': null },
  Points: { seuil: null, poids: 'poids' },
  Capitalisation: { 'plusieurs-blocs': null },
  RegleJury: { 'presents-minimum': null, president: null, qualifie: null, 'part-externes': null },
  Bloc: { code: null, activite: null, intitule: null, regle: 'Regle', activites: 'Activite' },
  Activite: { code: null, intitule: null, competences: 'Competence' },
  Competence: {
    code: null,
    intitule: null,
    moyens: null,
    finalite: null,
    evaluation: 'Evaluation',
    regle: 'Regle',
    criteres: 'Critere',
  },
  Evaluation: {
    modalite: null,
    contextes: null,
    consigne: null,
    livrables: 'Livrable',
    'amenagements-possibles': 'AmenagementsPossibles',
  },
  Livrable: { code: null, intitule: null },
  AmenagementsPossibles: { types: null, texte: null },
  Critere: { code: null, texte: null },
  evaluations: { '*': 'EvaluationCandidat' },
  fiche: {
    certif: null,
    referentiel: null,
    candidat: 'Candidat',
    presence: null,
    parcours: 'Parcours',
    'acquis-anterieurs': 'AcquisAnterieur',
    dossier: 'Dossier',
    evaluations: 'evaluations',
    amenagements: 'Amenagement',
    exemptions: 'Exemption',
  },
  Candidat: { numero: null, nom: null, prenoms: null, 'nom-usage': null, naissance: null, 'lieu-naissance': null },
  Parcours: { blocs: null },
  AcquisAnterieur: { bloc: null, date: null, 'proces-verbal': null, referentiel: null },
  Dossier: { livrables: null },
  criteres: { '*': 'Notation' },
  EvaluationCandidat: {
    presence: null,
    modalite: null,
    date: null,
    evaluateurs: 'Evaluateur',
    observation: null,
    criteres: 'criteres',
  },
  Evaluateur: { nom: null, qualite: null },
  Notation: { note: null, observation: null },
  Amenagement: { type: null, competences: null, description: null, avis: 'Avis' },
  Avis: { reference: null, date: null, auteur: null },
  Exemption: { critere: null, avis: 'Avis', conditions: 'Conditions', jury: 'ExemptionJury' },
  Conditions: { 'capacite-globale': 'Condition', 'hors-pratique': 'Condition' },
  Condition: { remplie: null, justification: null },
  ExemptionJury: { decision: null, date: null, motif: null },
  session: {
    certif: null,
    code: null,
    referentiel: null,
    date: null,
    lieu: null,
    certificateur: 'Certificateur',
    certification: 'CertificationSession',
    'proces-verbal': 'ProcesVerbal',
    visas: null,
    jury: 'MembreJury',
    fiches: null,
    decisions: 'DecisionsJury',
    incidents: null,
  },
  Certificateur: { nom: null, siret: null, adresse: null, recours: null },
  CertificationSession: { intitule: null, rncp: null, niveau: null, echeance: null },
  ProcesVerbal: { numero: null, rectifie: null },
  MembreJury: {
    nom: null,
    qualite: null,
    organisme: null,
    role: null,
    externe: null,
    qualifie: null,
    present: null,
    recusations: null,
  },
  DecisionsJury: { propositions: null, lignes: 'LigneDecision' },
  LigneDecision: { candidat: null, bloc: null, competence: null, exemption: null, decision: null, motif: null },
};

/** The shape of the mapping that a path of a document of this kind leads to; nothing where the path leaves what is known. */
export function shapeAt(kind: string, path: readonly (string | number)[]): string | undefined {
  let name: string | null = kind;
  for (const step of path) {
    if (typeof step === 'number') continue;
    const shape: Shape = SHAPES[name] ?? {};
    const key = Object.hasOwn(shape, '*') ? '*' : step;
    name = Object.hasOwn(shape, key) ? (shape[key] ?? null) : null;
    if (name === null) return undefined;
  }
  return name;
}

/** The keys that may stand in a mapping of this shape; none where they are codes. */
export function keysOf(name: string | undefined): readonly string[] {
  return Object.keys(name === undefined ? {} : (SHAPES[name] ?? {})).filter((key) => key !== '*');
}
