import { petitReferentiel } from './referentiel.ts';

/** The small referential as a document; edition and bad form on demand. */
export function referentielText(version = '1.0', code = 'petit'): string {
  return JSON.stringify({ ...petitReferentiel(), code, version }, null, 1);
}

const CODES = [1, 2, 3].flatMap((bloc) => [`C${bloc}.1`, `C${bloc}.2`]);

/** A whole fiche of the small referential as a document, every criterion with the same mark (or none). */
export function ficheText(numero: string, mark = 'acquis', referentiel = 'petit@1.0'): string {
  const evaluations = CODES.flatMap((code) => [
    `  ${code}:`,
    '    criteres:',
    ...[1, 2, 3].map((rank) => `      ${code}.${rank}: ${mark}`.trimEnd()),
  ]);
  return [
    'certif: fiche/1',
    `referentiel: ${referentiel}`,
    'candidat:',
    `  numero: "${numero}"`,
    '  nom: Nguyễn',
    '  prenoms: Chloé',
    'parcours: complet',
    'evaluations:',
    ...evaluations,
    '',
  ].join('\n');
}
