/** What the mark of a document, in its Info dictionary, begins with. */
export const MARK = 'certif:';

/** The digits that follow, which whoever keeps the document may write over once its bytes are made. */
export const BLANK = '0'.repeat(128);
