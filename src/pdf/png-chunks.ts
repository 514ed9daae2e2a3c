import { inflateSync } from 'node:zlib';

/** A part of a PNG: its name, and where its content stands, in bytes. */
interface Chunk {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

const SIGNATURE_LENGTH = 8;
/** Of a chunk before its content: its length and its name. */
const BEFORE = 8;
/** Behind it: a check. */
const BEHIND = 4;

/** The chunks of a PNG, up to the one that ends it or to where the file is cut. */
function chunksOf(file: Uint8Array): readonly Chunk[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const chunks: Chunk[] = [];
  for (let at = SIGNATURE_LENGTH; at + BEFORE + BEHIND <= file.length; ) {
    const from = at + BEFORE;
    const to = from + view.getUint32(at);
    const name = String.fromCharCode(...file.subarray(at + 4, from));
    chunks.push({ name, from, to });
    if (name === 'IEND') break;
    at = to + BEHIND;
  }
  return chunks;
}

/** Where a PNG ends, in bytes: what some tools leave behind its last chunk is none of it. */
export function endOf(file: Uint8Array): number {
  const last = chunksOf(file).at(-1);
  return last?.name === 'IEND' ? last.to + BEHIND : file.length;
}

/** The samples of a pixel, by the kind of colour that the header names (PNG 3rd edition, 11.2.1). */
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** Where each pass over the pixels starts, and its steps: across and down. */
type Pass = readonly [left: number, top: number, across: number, down: number];

const ONE_PASS: readonly Pass[] = [[0, 0, 1, 1]];
const ADAM7: readonly Pass[] = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
];

/** How many bytes the pixels of a PNG are, one more for each row; by its header. */
function expected(file: Uint8Array, width: number, height: number): number {
  const [depth = 0, type = 0, , , interlaced = 0] = file.subarray(24);
  const bits = depth * (SAMPLES[type] ?? 0);
  const passes = interlaced === 0 ? ONE_PASS : ADAM7;
  return passes.reduce((sum, [left, top, across, down]) => {
    const columns = Math.ceil((width - left) / across);
    const rows = Math.ceil((height - top) / down);
    return columns > 0 && rows > 0 ? sum + rows * (1 + Math.ceil((columns * bits) / 8)) : sum;
  }, 0);
}

/**
 * Whether a PNG of so many pixels holds them all, no more, and as they were written: its stream ends with a checksum.
 * Whoever decodes it may set others in place of those that it lacks, and does not always compare.
 */
export function hasAllPixels(file: Uint8Array, width: number, height: number): boolean {
  const length = expected(file, width, height);
  const parts = chunksOf(file).filter(({ name }) => name === 'IDAT');
  const stream = Buffer.concat(parts.map(({ from, to }) => file.subarray(from, to)));
  try {
    return inflateSync(stream, { maxOutputLength: length }).length === length;
  } catch {
    return false;
  }
}
