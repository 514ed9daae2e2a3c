import { crc32, deflateSync } from 'node:zlib';

type Colour = readonly number[];

/** What kind of PNG is made; the numbers are those of its header. */
interface PngForm {
  readonly width: number;
  readonly height: number;
  /** 0 grey, 2 red, green and blue, 3 palette, 6 with transparency. */
  readonly type: 0 | 2 | 3 | 6;
  /** Of each sample, in bits. */
  readonly depth: 1 | 8 | 16;
  readonly interlaced?: true;
  readonly palette?: readonly Colour[];
  /** What its pixels are in the file, where that is not all of them deflated. */
  readonly pixels?: (rows: Buffer) => readonly Uint8Array[];
}

/** A PNG, drawn pixel by pixel: the samples of each are given. */
export function png(form: PngForm, pixel: (x: number, y: number) => Colour): Uint8Array {
  const { width, height, type, depth, interlaced, palette, pixels = (rows) => [deflateSync(rows)] } = form;
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([depth, type, 0, 0, interlaced === true ? 1 : 0], 8);
  const passes = interlaced === true ? ADAM7 : [[0, 0, 1, 1] as const];
  const lines = passes.flatMap(([left, top, across, down]) =>
    steps(top, height, down).map((y) => {
      const samples = steps(left, width, across).flatMap((x) => pixel(x, y));
      return samples.length === 0 ? [] : [0, ...packed(samples, depth)];
    }),
  );
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    ...(palette === undefined ? [] : [chunk('PLTE', Buffer.from(palette.flat()))]),
    ...pixels(Buffer.from(lines.flat())).map((part) => chunk('IDAT', part)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const ADAM7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const;

function steps(from: number, to: number, by: number): readonly number[] {
  return Array.from({ length: Math.max(0, Math.ceil((to - from) / by)) }, (_, index) => from + index * by);
}

function packed(samples: readonly number[], depth: PngForm['depth']): readonly number[] {
  if (depth === 8) return samples;
  if (depth === 16) return samples.flatMap((sample) => [sample, sample]);
  return steps(0, samples.length, 8).map((start) =>
    Number.parseInt(
      samples
        .slice(start, start + 8)
        .join('')
        .padEnd(8, '0'),
      2,
    ),
  );
}

function chunk(name: string, content: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
