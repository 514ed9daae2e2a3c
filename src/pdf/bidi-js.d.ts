// What is used of it. Its own types give the function as the `default` of what it exports; it exports the function itself.
declare module 'bidi-js' {
  /** Odd where a character is read from right to left. */
  interface Embedding {
    readonly levels: Uint8Array;
  }
  interface Bidi {
    readonly getEmbeddingLevels: (text: string, direction: 'ltr') => Embedding;
    /** The characters as they stand from left to right, by where they are in the text. */
    readonly getReorderedIndices: (text: string, embedding: Embedding) => readonly number[];
    readonly getMirroredCharacter: (character: string) => string | null;
  }
  function openBidi(): Bidi;
  export = openBidi;
}
