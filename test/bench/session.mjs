// @ts-check
import { readFileSync } from 'node:fs';
import { loadEngine } from './engine.mjs';
import { ficheText, REFERENTIEL, SESSION } from './texts.mjs';

const ENTRY = `
export { readDocument } from './src/documents/read.ts';
export { attestationsOf, rapportOf } from './src/jury/documents-of.ts';
export { extraitOf } from './src/jury/extrait-of.ts';
export { minutesOf } from './src/jury/minutes-of.ts';
export { buildReferentiel } from './src/referentiel/build.ts';
export { candidatDecide, decisionsOf } from './src/workspace/decisions.ts';
export { deliberateOn } from './src/workspace/session-fiche.ts';
`;

/**
 * The generated session in memory. Candidates are made when they are asked for, by their rank.
 * @typedef {object} SessionInMemory
 * @property {(rank: number) => { readonly rapport: any; readonly decisions: object }} rapport what a report is drawn from
 * @property {(rank: number) => readonly any[]} attestations
 * @property {(count: number) => any} minutes those of the first candidates
 */

/** @returns {Promise<SessionInMemory>} */
export async function openSession() {
  const engine = await loadEngine(ENTRY);
  const dataOf = (/** @type {string} */ name, /** @type {string | Uint8Array} */ text) =>
    engine.readDocument(name, Buffer.from(text));
  const referentiel = engine.buildReferentiel('r', dataOf('r', readFileSync(REFERENTIEL)).data);
  const session = { document: 's', data: dataOf('s', SESSION).data, referentiel };
  const take = (/** @type {number} */ rank) => {
    const { data, document } = dataOf('f', ficheText(rank));
    return { candidat: engine.deliberateOn(session, 'f', data).candidat, document };
  };
  return {
    rapport: (rank) => {
      const { candidat, document } = take(rank);
      const decide = engine.candidatDecide(candidat, `fiches/${rank}.yaml`, document, 'fr');
      return { rapport: engine.rapportOf(session, candidat), decisions: engine.decisionsOf(session, decide) };
    },
    attestations: (rank) => engine.attestationsOf(session, take(rank).candidat),
    minutes: (count) => {
      const extraits = Array.from({ length: count }, (_, index) => engine.extraitOf(take(index + 1).candidat));
      return engine.minutesOf(session, extraits, []);
    },
  };
}
