// @ts-check

/** @typedef {import('./measure.mjs').Row} Row */

const WHAT = 60;
const CELL = 12;

export function head() {
  return line('what', ['measured', 'bar', 'aim']);
}

/** @param {Row} row */
export function show(row) {
  const { what, value, unit = '', bar, aim, note = '' } = row;
  const cells = [value?.toFixed(2), bar, aim].map((cell) => (cell === undefined ? '–' : `${cell} ${unit}`));
  return `${line(what, cells)}  ${isMissed(row) ? `missed  ${note}` : note}`.trimEnd();
}

/** Whether a row has a bar, and is on its wrong side. @param {Row} row */
export function isMissed({ value, bar, least = false }) {
  if (value === undefined || bar === undefined) return false;
  return least ? !(value >= bar) : !(value <= bar);
}

/** @param {string} what @param {readonly string[]} cells */
function line(what, cells) {
  return `${what.padEnd(WHAT)}${cells.map((cell) => cell.padStart(CELL)).join('')}`;
}
