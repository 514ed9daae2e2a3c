// @ts-check
// Loaded before a program: when it ends, tells the peak of its memory, in KiB, to whoever started it.
const { writeSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

const TOLD_ON = 3;
if (isMainThread) process.on('exit', () => writeSync(TOLD_ON, String(process.resourceUsage().maxRSS)));
