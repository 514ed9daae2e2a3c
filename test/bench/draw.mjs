// @ts-check
// Run by itself, so that its memory can be measured: `node draw.mjs minutes|reports COUNT`.
import { setImmediate } from 'node:timers/promises';
import { openDrawer } from './engine.mjs';
import { openSession } from './session.mjs';

const [what, count = '0'] = process.argv.slice(2);
const session = await openSession();
const drawer = openDrawer();

if (what === 'minutes') await drawer.procesVerbal(session.minutes(Number(count)));
else {
  for (let rank = 1; rank <= Number(count); rank += 1) {
    const { rapport, decisions } = session.rapport(rank);
    await drawer.rapport(rapport, decisions);
    for (const attestation of session.attestations(rank)) await drawer.attestation(attestation);
    // As the program does when it writes them: what waits for its turn is done, and no longer held.
    await setImmediate();
  }
}
