import 'fontkit';

// What fontkit has beyond what its types say.
declare module 'fontkit' {
  interface Glyph {
    /** The outline as it stands in the font's file. */
    _decode: () => unknown;
  }
}
