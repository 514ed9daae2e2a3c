/** A longer document is refused unread, in bytes. */
export const MAX_BYTES = 10_000_000;

/**
 * How many line breaks and signs of YAML's own (brackets, colons, commas, quotes …) a document may hold: the parser needs some
 * microseconds and a kilobyte for each. A referential has 2,000; a session of 5,000 candidates, with a line for each of
 * their blocs, 250,000.
 */
export const MAX_SIGNS = 300_000;

/** How deep mappings and lists may stand in each other; the deepest document of certif needs 12. */
export const MAX_DEPTH = 100;

/** How many values aliases may add to those written: beyond it, a small text would make a huge document. */
export const MAX_EXPANSION = 10_000;

/** How many texts one list may hold: the validators compare each of them with all others. */
export const MAX_ITEMS = 10_000;

/** How many findings of structure are kept for one document. */
export const MAX_FINDINGS = 1_000;
