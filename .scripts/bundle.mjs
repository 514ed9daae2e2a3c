// @ts-check

/**
 * The parts that are split off: loaded by a dynamic import, from a bundle of their own.
 * @type {Readonly<Record<string, string>>}
 */
export const SPLIT = {};

/**
 * Files that packages read beside themselves, and where they go in dist/.
 * @type {Readonly<Record<string, string>>}
 */
export const DATA_FILES = {};

/**
 * @type {Readonly<Record<string, string>>}
 */
export const FONTS = {};
