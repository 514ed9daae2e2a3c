import { parentPort } from 'node:worker_threads';
import type { Crossing, Hands, Work } from './pool.ts';

/** Does, on a thread of a pool, the tasks that come. */
export function serve<Works extends Work<Works>, Packed>(
  hands: Promise<Hands<Works>>,
  { pack }: Pick<Crossing<Packed>, 'pack'>,
): void {
  // What keeps them from being ready is the answer to the first task; until then it must not count as unhandled.
  hands.catch(() => undefined);
  parentPort?.on('message', async ({ name, task }: { name: keyof Works; task: Works[keyof Works]['task'] }) => {
    try {
      const ready = await hands;
      parentPort?.postMessage({ failed: false, value: await ready[name](task) });
    } catch (error) {
      parentPort?.postMessage({ failed: true, value: pack(error) });
    }
  });
}
