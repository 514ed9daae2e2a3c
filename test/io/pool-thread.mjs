// @ts-check
// A thread as `serve` makes one, with work of its own: it says what it is told to, waits, fails, ends, or leaves once it has answered.
import { parentPort, workerData } from 'node:worker_threads';

parentPort?.on('message', async ({ name, task }) => {
  if (name === 'end') process.exit(7);
  if (name === 'crash') throw new Error('crashed');
  if (name === 'wait') await new Promise((resolve) => setTimeout(resolve, task));
  parentPort?.postMessage({ failed: name === 'fail', value: `${workerData} ${task}` });
  if (name === 'leave') setTimeout(() => process.exit(0), 20);
});
