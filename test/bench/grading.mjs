// @ts-check
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { median } from './measure.mjs';

const ENTRY = `
export { readDocument } from './src/documents/read.ts';
export { buildReferentiel } from './src/referentiel/build.ts';
export { readSheet } from './src/fiche/sheet.ts';
export { gradeSheet } from './src/grading/grade.ts';
`;

const ROUNDS = 50;
const TIMES = 200;

/**
 * Microseconds to grade one fiche of the shipped referential, every criterion marked, already in memory.
 * @param {URL} root
 */
export async function timeGrading(root) {
  const { outputFiles } = await build({
    stdin: { contents: ENTRY, resolveDir: fileURLToPath(root) },
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire('file:///');" },
  });
  const engine = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')}`
  );
  const bytes = readFileSync(new URL('referentiels/developpement-commercial.yaml', root));
  const referentiel = engine.buildReferentiel('r', engine.readDocument('r', bytes).data);
  const sheet = engine.readSheet('f', fullFiche(referentiel), referentiel);
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = process.hrtime.bigint();
    for (let time = 0; time < TIMES; time += 1) engine.gradeSheet(sheet);
    return Number(process.hrtime.bigint() - start) / 1e3 / TIMES;
  });
  const delivered = engine.gradeSheet(sheet).resultat;
  if (delivered !== 'certification-delivree') throw new Error(`graded something else: ${delivered}`);
  return median(rounds);
}

/** @param {any} referentiel */
function fullFiche(referentiel) {
  const competences = [...referentiel.competenceByCode.values()];
  return {
    certif: 'fiche/1',
    referentiel: referentiel.reference,
    candidat: { numero: '2026-0001', nom: 'Martin', prenoms: 'Chloé' },
    parcours: 'complet',
    evaluations: Object.fromEntries(
      competences.map(({ code, criteres }) => [
        code,
        { criteres: Object.fromEntries(criteres.map((/** @type {any} */ critere) => [critere.code, 'acquis'])) },
      ]),
    ),
  };
}
