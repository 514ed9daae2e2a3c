import { sha256 } from './hash.ts';

/** Names that some file system keeps for its devices, whatever their extension. */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;
const UNSAFE = /[^A-Za-z0-9._-]/g;
const LONGEST = 80;
const DIGEST = 8;

/**
 * A file name for each candidate's number, safe on every file system and distinct even where case does not count.
 * An ordinary number is its own name; any other keeps what it can of it, with a part of its SHA-256.
 */
export function outputNames(numeros: readonly string[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const numero of numeros) {
    const folded = numero.toLowerCase();
    counts.set(folded, (counts.get(folded) ?? 0) + 1);
  }
  return new Map(
    numeros.map((numero) => {
      const alone = counts.get(numero.toLowerCase()) === 1;
      return [numero, alone && isSafe(numero) ? numero : altered(numero)];
    }),
  );
}

/** What the names begin with that are made of numbers which are none. */
const ALTERED = 'candidat-';

function isSafe(numero: string): boolean {
  return (
    numero.length <= LONGEST &&
    numero.search(UNSAFE) === -1 &&
    !RESERVED.test(numero) &&
    !numero.toLowerCase().startsWith(ALTERED) &&
    !numero.startsWith('.') &&
    !numero.endsWith('.')
  );
}

function altered(numero: string): string {
  const digest = sha256(numero).slice(0, DIGEST);
  return `${ALTERED}${numero.replace(UNSAFE, '_').slice(0, LONGEST)}-${digest}`;
}
