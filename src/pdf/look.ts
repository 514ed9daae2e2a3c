import type { Style } from './typeset.ts';

/** The one look of every document: a grid, two weights, and colours that never carry meaning alone. In points. */
export const INK = '#1c1f24';
const MUTED = '#4d5561';
export const ACCENT = '#1f3a5f';
export const RULE = '#c3c9d2';
export const SHADE = '#eef1f5';

export const MARGIN = 50;
/** What the foot of a page takes above its margin. */
export const FOOT = 24;
export const GAP = 8;

export const TITLE: Style = { size: 19, bold: true, color: ACCENT };
export const HEADING: Style = { size: 12.5, bold: true, color: ACCENT };
export const SUBHEADING: Style = { size: 10.5, bold: true, color: INK };
export const BODY: Style = { size: 9.5, color: INK };
export const STRONG: Style = { size: 9.5, bold: true, color: INK };
export const SMALL: Style = { size: 8.2, color: MUTED };
export const CELL: Style = { size: 8.8, color: INK };
export const CELL_HEAD: Style = { size: 8.2, bold: true, color: INK };
