import { deflateSync } from 'node:zlib';
import { unzlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { MOST_LOGO_BYTES, MOST_LOGO_SIDE, openLogo } from '../../src/pdf/open-logo.ts';
import { png } from '../support/png.ts';

const SIZE = { width: 9, height: 5 };
const INK = [31, 58, 95];
const PAPER = [255, 255, 255];

/** A corner of ink on white. */
function isInk(x: number, y: number): boolean {
  return x < 4 && y > 1;
}

const OPAQUE = png({ ...SIZE, type: 2, depth: 8 }, (x, y) => (isInk(x, y) ? INK : PAPER));

function pixels(file: Uint8Array): readonly number[] {
  const logo = openLogo(file);
  if (typeof logo === 'string') throw new Error(logo);
  expect([logo.width, logo.height]).toEqual([SIZE.width, SIZE.height]);
  return [...unzlibSync(logo.pixels)];
}

describe('a logo', () => {
  it('has the colours of its pixels', () => {
    const expected = Array.from({ length: 45 }, (_, index) =>
      isInk(index % 9, Math.floor(index / 9)) ? INK : PAPER,
    ).flat();
    expect(pixels(OPAQUE)).toEqual(expected);
  });

  it.each([
    ['palette', png({ ...SIZE, type: 3, depth: 1, palette: [PAPER, INK] }, (x, y) => [isInk(x, y) ? 1 : 0])],
    ['16 bits', png({ ...SIZE, type: 2, depth: 16 }, (x, y) => (isInk(x, y) ? INK : PAPER))],
    ['interlaced', png({ ...SIZE, type: 2, depth: 8, interlaced: true }, (x, y) => (isInk(x, y) ? INK : PAPER))],
    ['transparent', png({ ...SIZE, type: 6, depth: 8 }, (x, y) => (isInk(x, y) ? [...INK, 255] : [0, 0, 0, 0]))],
  ])('looks the same whatever the kind of PNG: %s', (_, file) => {
    expect(pixels(file)).toEqual(pixels(OPAQUE));
  });

  it('that lets half of the paper through is half white', () => {
    const [red, green, blue] = pixels(png({ ...SIZE, type: 6, depth: 8 }, () => [31, 0, 255, 51]));
    expect([red, green, blue]).toEqual([210, 204, 255]);
  });

  it('ends where it says so: what a tool left behind it is passed over', () => {
    for (const rest of [Buffer.from('\0'), OPAQUE, Buffer.alloc(5000, 'x')]) {
      expect(pixels(Buffer.concat([OPAQUE, rest]))).toEqual(pixels(OPAQUE));
      // Behind one that is cut it does not stand for what is lost.
      expect(openLogo(Buffer.concat([OPAQUE.slice(0, -20), rest]))).toBe('damaged-png');
    }
  });

  it('must be a PNG, and whole', () => {
    for (const file of [new Uint8Array(), Buffer.from('GIF89a')]) expect(openLogo(file)).toBe('not-a-png');
    const files = [
      OPAQUE.slice(0, 20),
      OPAQUE.slice(0, -20),
      OPAQUE.slice(0, -12),
      OPAQUE.slice(0, -1),
      Buffer.concat([OPAQUE.slice(0, 50), Buffer.alloc(20)]),
      png({ width: 0, height: 5, type: 0, depth: 8 }, () => [0]),
    ];
    for (const file of files) expect(openLogo(file)).toBe('damaged-png');
  });

  it.each([false, true])(
    'must hold all of its pixels and no more, as its checksum has them, in one part or in several (interlaced: %s)',
    (interlaced) => {
      const made = (pixels: (rows: Buffer) => readonly Uint8Array[]) =>
        png({ ...SIZE, type: 2, depth: 8, pixels, ...(interlaced && { interlaced }) }, (x, y) =>
          isInk(x, y) ? INK : PAPER,
        );
      const parts = made((rows) => [deflateSync(rows).subarray(0, 9), deflateSync(rows).subarray(9)]);
      expect(pixels(parts)).toEqual(pixels(OPAQUE));
      const damaged = [
        made(() => []),
        made((rows) => [deflateSync(rows.subarray(0, -1))]),
        made((rows) => [deflateSync(rows).subarray(0, -12)]),
        made((rows) => [deflateSync(rows).subarray(0, -4)]),
        made((rows) => [deflateSync(rows).subarray(0, -1), Buffer.from([deflateSync(rows).at(-1) === 0 ? 1 : 0])]),
        made((rows) => [deflateSync(Buffer.concat([rows, Buffer.alloc(1)]))]),
      ];
      for (const file of damaged) expect(openLogo(file)).toBe('damaged-png');
    },
  );

  it('is refused unread where it is too large', () => {
    const wide = png({ width: MOST_LOGO_SIDE + 1, height: 1, type: 0, depth: 1 }, () => [0]);
    expect(openLogo(wide)).toBe('logo-too-large');
    expect(openLogo(new Uint8Array(MOST_LOGO_BYTES + 1))).toBe('logo-too-large');
  });
});
