// @ts-check
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ficheText, referentielText, SESSION } from './texts.mjs';

/**
 * Writes as many referentials into a folder.
 * @param {string} folder
 * @param {number} count
 */
export function writeReferentiels(folder, count) {
  return write(folder, count, referentielText);
}

/**
 * Writes as many fiches into a folder.
 * @param {string} folder
 * @param {number} count
 */
export function writeFiches(folder, count) {
  return write(folder, count, ficheText);
}

/**
 * Writes a session of as many candidates into a folder; its path.
 * @param {string} folder
 * @param {number} count
 */
export function writeSession(folder, count) {
  writeFiches(join(folder, 'fiches'), count);
  const path = join(folder, 'session.yaml');
  writeFileSync(path, SESSION);
  return path;
}

/** @type {(folder: string, count: number, textOf: (rank: number) => string) => string} */
function write(folder, count, textOf) {
  mkdirSync(folder, { recursive: true });
  for (let rank = 1; rank <= count; rank += 1) {
    writeFileSync(join(folder, `${String(rank).padStart(6, '0')}.yaml`), textOf(rank));
  }
  return folder;
}

/**
 * Does something in a folder of its own, which is removed afterwards.
 * @template Result
 * @param {(folder: string) => Result | Promise<Result>} act
 * @returns {Promise<Result>}
 */
export async function inFolder(act) {
  const folder = mkdtempSync(join(tmpdir(), 'certif-bench-'));
  try {
    return await act(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
