// @ts-check
// Speed and memory, as ratios measured in one run: all parts, or those that are named; `--full` adds what takes long.
// Exit 1 where a bar is missed.
import { grade } from './grade.mjs';
import { grading } from './grading.mjs';
import { growth } from './growth.mjs';
import { memory } from './memory.mjs';
import { jobs, oneCandidate } from './minutes.mjs';
import { reports } from './reports.mjs';
import { start } from './start.mjs';
import { head, isMissed, show } from './table.mjs';

/** @type {Readonly<Record<string, (full: boolean) => Promise<readonly import('./measure.mjs').Row[]>>>} */
const PARTS = { start, growth, grading, grade, reports, 'one-candidate': oneCandidate, jobs, memory };

const words = process.argv.slice(2);
const full = words.includes('--full');
const named = words.filter((word) => word !== '--full');
const unknown = named.filter((name) => !(name in PARTS));
if (unknown.length > 0) {
  console.error(`${unknown.join(', ')}: not among ${Object.keys(PARTS).join(', ')}`);
  process.exit(2);
}

console.log(`Node ${process.version}\n\n${head()}`);
for (const [name, measure] of Object.entries(PARTS)) {
  if (named.length > 0 && !named.includes(name)) continue;
  for (const row of await measure(full)) {
    console.log(show(row));
    if (isMissed(row)) process.exitCode = 1;
  }
}
