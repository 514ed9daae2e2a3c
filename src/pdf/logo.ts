/** A certifier's logo, ready to be drawn in any number of documents. */
export interface Logo {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Red, green and blue of each pixel, one byte each, deflated. */
  readonly pixels: Uint8Array;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Draws a logo into a box, in points; its pixels stand in the file once for each call. */
export function drawLogo(doc: PDFKit.PDFDocument, logo: Logo, { x, y, width, height }: Box): void {
  const image = doc.ref({
    Type: 'XObject',
    Subtype: 'Image',
    Width: logo.width,
    Height: logo.height,
    BitsPerComponent: 8,
    ColorSpace: 'DeviceRGB',
    Filter: 'FlateDecode',
  });
  image.end(Buffer.from(logo.pixels));
  doc.page.xobjects[NAME] = image;
  doc
    .save()
    .transform(width, 0, 0, -height, x, y + height)
    .addContent(`/${NAME} Do`)
    .restore();
}

const NAME = 'Logo';
