import { constants, createReadStream, fstatSync, openSync, readFileSync, statSync } from 'node:fs';
import { readStream } from './stream.ts';

/**
 * The first `limit` bytes behind a path. A document is short: to read it at once takes a tenth of the time that another thread
 * takes to wake for it. A long file, or one that tells no size, is read piece by piece; a pipe or a terminal is waited for.
 */
export async function readStart(path: string, limit = Number.POSITIVE_INFINITY): Promise<Uint8Array> {
  const found = statSync(path);
  if (found.isFile() && found.size > 0 && found.size <= limit) return readFileSync(path);
  const mayWait = found.isFIFO() || found.isCharacterDevice();
  return await readStream(mayWait ? await openWaiting(path) : createReadStream(path), limit);
}

/**
 * A pipe or a terminal as a stream that the event loop waits for: a thread that waits for one that nobody writes to would keep
 * the program from ending, even where it is interrupted.
 */
async function openWaiting(path: string): Promise<NodeJS.ReadableStream> {
  const [{ isatty, ReadStream }, { Socket }] = await Promise.all([import('node:tty'), import('node:net')]);
  const fd = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  if (isatty(fd)) return new ReadStream(fd);
  // Neither /dev/null nor its like ever wait.
  return fstatSync(fd).isFIFO() ? new Socket({ fd, readable: true, writable: false }) : createReadStream(path, { fd });
}
