import type { Font } from 'fontkit';

// What pdfkit has beyond what its types say: a font that is parsed already, the structure of accessible tables, the
// relationship of an attachment (PDF/A-3), the identifier of a file, a key of our own in its
// Info dictionary, the content of a stream, where its bytes are written, what is embedded of a font.
declare global {
  namespace PDFKit {
    interface PDFDocument {
      _id: Uint8Array;
      /** How many bytes were written. */
      _offset: number;
      _write: (data: string | Uint8Array) => void;
      read(): Buffer;
      readonly _font: DocumentFont;
    }
    /** A font in a document: what it embeds of it. The lists are by the code that a glyph has in the document. */
    interface DocumentFont {
      readonly id: string;
      /** From units of the font to thousandths of an em. */
      readonly scale: number;
      readonly ref: () => PDFKitReference;
      readonly subset: { readonly includeGlyph: (glyph: number) => number };
      readonly widths: number[];
      readonly unicode: (readonly number[])[];
    }
    interface DocumentInfo {
      /** See `mark.ts`. */
      Certif?: string;
    }
    interface PDFKitReference {
      buffer: Uint8Array[];
      compress: boolean;
      /** Text that is not among the bytes yet (`streams.ts`). */
      waiting: string;
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
