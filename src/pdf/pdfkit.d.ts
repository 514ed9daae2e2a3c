import type { Font } from 'fontkit';

// What pdfkit accepts beyond what its types say: a font that is parsed already, and the structure of accessible tables.
declare global {
  namespace PDFKit.Mixins {
    interface PDFFont {
      registerFont(name: string, source: Font): this;
    }
    interface StructureElementOptions {
      readonly scope?: 'Row' | 'Column' | 'Both';
    }
  }
}
