// @ts-check
// Speed, as ratios to `node -e 0` measured in the same run. Exit 1 where a bar is missed.
import { fileURLToPath } from 'node:url';
import { timeGrading } from './grading.mjs';
import { timeCommands } from './measure.mjs';

const ROUNDS = 31;
const root = new URL('../../', import.meta.url);
const certif = fileURLToPath(new URL('dist/certif.cjs', root));
const referentiel = fileURLToPath(new URL('referentiels/developpement-commercial.yaml', root));

const times = timeCommands(
  { node: ['-e', '0'], version: [certif, '--version'], validate: [certif, 'validate', referentiel] },
  ROUNDS,
);
const ratio = (/** @type {string} */ name) => (times[name] ?? Number.NaN) / (times['node'] ?? Number.NaN);

const rows = [
  { what: 'certif --version / node -e 0', value: ratio('version'), unit: '×', bar: 1.3, aim: 1.15 },
  { what: 'certif validate, shipped referential / node -e 0', value: ratio('validate'), unit: '×', bar: 2.2, aim: 1.8 },
  { what: 'grading a fiche of 71 marks in memory', value: await timeGrading(root), unit: 'µs', bar: 50, aim: 10 },
];

console.log(`Node ${process.version}, node -e 0: ${times['node']?.toFixed(1)} ms (median of ${ROUNDS})\n`);
console.log(`${'what'.padEnd(52)}${'measured'.padStart(12)}${'bar'.padStart(10)}${'aim'.padStart(10)}`);
for (const { what, value, unit, bar, aim } of rows) {
  const cells = [value.toFixed(2), String(bar), String(aim)].map((cell) => `${cell} ${unit}`);
  const verdict = value <= bar ? '' : '  missed';
  console.log(
    `${what.padEnd(52)}${cells[0]?.padStart(12)}${cells[1]?.padStart(10)}${cells[2]?.padStart(10)}${verdict}`,
  );
}
if (rows.some(({ value, bar }) => !(value <= bar))) process.exitCode = 1;
