import { zlibSync } from 'fflate';
import { PNG } from 'pngjs';
import type { Logo } from './logo.ts';
import { endOf, hasAllPixels } from './png-chunks.ts';

/** Why a file cannot be a logo. */
export type LogoFault = 'not-a-png' | 'damaged-png' | 'logo-too-large';

/** The longest file, in bytes: a logo stands in every document of a session. */
export const MOST_LOGO_BYTES = 1_000_000;
/** The longest side, in pixels. */
export const MOST_LOGO_SIDE = 2000;

const RGBA = 4;
const RGB = 3;

/**
 * Reads a PNG of whatever kind (palette, grey, 16 bits, interlaced). What lets the paper through is set on white, once:
 * a page is white, and paper knows no transparency.
 */
export function openLogo(file: Uint8Array): Logo | LogoFault {
  if (file.length > MOST_LOGO_BYTES) return 'logo-too-large';
  if (SIGNATURE.some((byte, index) => file[index] !== byte)) return 'not-a-png';
  const size = sizeOf(file);
  if (size === undefined) return 'damaged-png';
  if (Math.max(...size) > MOST_LOGO_SIDE) return 'logo-too-large';
  if (!hasAllPixels(file, ...size)) return 'damaged-png';
  try {
    const { width, height, data } = PNG.sync.read(Buffer.from(file.subarray(0, endOf(file))));
    return { width, height, pixels: zlibSync(onWhite(data)) };
  } catch {
    return 'damaged-png';
  }
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const WIDTH_AT = 16;
const HEIGHT_AT = 20;
const HEADER = 24;

/** The sides that a PNG says it has, in pixels: looked at before anything is decoded. */
function sizeOf(file: Uint8Array): readonly [width: number, height: number] | undefined {
  if (file.length < HEADER) return undefined;
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const [width, height] = [view.getUint32(WIDTH_AT), view.getUint32(HEIGHT_AT)];
  return width === 0 || height === 0 ? undefined : [width, height];
}

function onWhite(pixels: Uint8Array): Uint8Array {
  const opaque = new Uint8Array((pixels.length / RGBA) * RGB);
  for (let from = 0, to = 0; from < pixels.length; from += RGBA, to += RGB) {
    const alpha = (pixels[from + RGB] ?? 0) / 255;
    for (let channel = 0; channel < RGB; channel += 1) {
      opaque[to + channel] = Math.round(255 + ((pixels[from + channel] ?? 0) - 255) * alpha);
    }
  }
  return opaque;
}
