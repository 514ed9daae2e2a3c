import type { Font } from 'fontkit';

// What pdfkit has beyond what its types say: a font that is parsed already, the structure of accessible tables, the
// relationship of an attachment (PDF/A-3), the identifier of a file, a key of our own in its
// Info dictionary, the content of a stream.
declare global {
  namespace PDFKit {
    interface PDFDocument {
      _id: Uint8Array;
    }
    interface DocumentInfo {
      /** See `mark.ts`. */
      Certif?: string;
    }
    interface PDFKitReference {
      buffer: Uint8Array[];
      compress: boolean;
    }
  }
  namespace PDFKit.Mixins {
    interface PDFFont {
      registerFont(name: string, source: Font): this;
    }
    interface StructureElementOptions {
      readonly scope?: 'Row' | 'Column' | 'Both';
      /** Left, top, right and bottom. */
      readonly bbox?: readonly [number, number, number, number];
    }
    interface PDFAttachmentOptions {
      readonly relationship?: 'Data';
    }
  }
}
