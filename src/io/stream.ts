import { FileError } from './files.ts';

/** A stream to write on. */
export interface Sink {
  /** Settles when the text is handed on; text for a reader who has gone (`| head`) is dropped without a failure. */
  write(text: string): Promise<void>;
  readonly isTTY: boolean;
  /** The width of the terminal, where there is one. */
  readonly columns: number | undefined;
}

interface Stream extends NodeJS.WritableStream {
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** A standard stream as a sink; `name` names it where it cannot be written on. */
export function sinkOf(stream: Stream, name: string): Sink {
  let gone = false;
  let failure: Error | undefined;
  stream.on('error', (error: Error) => {
    if (isClosedPipe(error)) gone = true;
    else failure = error;
  });
  return {
    write: (text) =>
      new Promise((resolve, reject) => {
        if (gone || text === '') return resolve();
        if (failure !== undefined) return reject(refusal(name, failure));
        stream.write(text, (error) => {
          if (error === null || error === undefined || isClosedPipe(error)) resolve();
          else reject(refusal(name, error));
        });
      }),
    isTTY: stream.isTTY === true,
    // A terminal that does not know its size tells of none.
    columns: stream.columns || undefined,
  };
}

/** What a stream holds, or its first `limit` bytes where it holds more. */
export async function readStream(stream: NodeJS.ReadableStream, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    chunks.push(bytes);
    length += bytes.length;
    if (length >= limit) break;
  }
  return Buffer.concat(chunks).subarray(0, limit);
}

function isClosedPipe(error: Error): boolean {
  return 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED' || error.code === 'EOF');
}

function refusal(name: string, error: Error): FileError {
  const full = 'code' in error && error.code === 'ENOSPC';
  return new FileError(full ? 'full' : 'other', name, error);
}
