import type { Worker } from 'node:worker_threads';

/** Kinds of tasks by name: what each is given, and what comes of it. All of it is plain data, which can cross threads. */
export type Work<Works> = { readonly [Name in keyof Works]: { readonly task: unknown; readonly result: unknown } };

/** What does each kind of task. */
export type Hands<Works extends Work<Works>> = {
  readonly [Name in keyof Works]: (task: Works[Name]['task']) => Promise<Works[Name]['result']>;
};

/** Does tasks, begun in the order given. */
export interface Pool<Works extends Work<Works>> {
  /** How many tasks it does at a time. */
  readonly size: number;
  readonly run: <Name extends keyof Works>(name: Name, task: Works[Name]['task']) => Promise<Works[Name]['result']>;
  /** Ends it, whatever it is doing. */
  readonly close: () => Promise<void>;
}

/** Starts a pool of so many threads at most, each of which is set up with this data. */
export type OpenThreads = <Works extends Work<Works>>(setup: unknown, size: number) => Promise<Pool<Works>>;

/** The pool of one who does everything on this thread, one task after the other as a thread does. */
export function poolHere<Works extends Work<Works>>(hands: Hands<Works>): Pool<Works> {
  let last: Promise<unknown> = Promise.resolve();
  return {
    size: 1,
    run: (name, task) => {
      const next = last.then(() => hands[name](task));
      last = next.catch(() => undefined);
      return next;
    },
    close: async () => undefined,
  };
}

/** How failures cross: errors lose their class on the way. */
export interface Crossing<Packed> {
  readonly pack: (error: unknown) => Packed;
  readonly unpack: (packed: Packed) => unknown;
}

interface Waiting {
  readonly message: { readonly name: unknown; readonly task: unknown };
  resolve(result: unknown): void;
  reject(error: unknown): void;
}

/** Threads that run `file`, which calls `serve`; each is started when there is a task for it, with `setup` as its data. */
export async function poolOfThreads<Works extends Work<Works>, Packed>(
  file: string,
  setup: unknown,
  size: number,
  { unpack }: Pick<Crossing<Packed>, 'unpack'>,
): Promise<Pool<Works>> {
  // Loaded only now: most runs have no use for threads.
  const { Worker: Thread } = await import('node:worker_threads');
  const queue: Waiting[] = [];
  const threads = new Map<Worker, Waiting | undefined>();
  const next = (thread: Worker) => {
    const task = queue.shift();
    threads.set(thread, task);
    if (task !== undefined) thread.postMessage(task.message);
  };
  const lose = (thread: Worker, error: unknown) => {
    threads.get(thread)?.reject(error);
    threads.delete(thread);
    // With the last one gone, nobody does what waits.
    if (threads.size === 0) for (const { reject } of queue.splice(0)) reject(error);
  };
  const start = (): Worker => {
    const thread = new Thread(file, { workerData: setup });
    thread.on('message', ({ failed, value }) => {
      const task = threads.get(thread);
      if (failed) task?.reject(unpack(value));
      else task?.resolve(value);
      next(thread);
    });
    thread.on('error', (error) => lose(thread, error));
    thread.on('exit', (code) => lose(thread, new Error(`a thread ended with ${code}`)));
    return thread;
  };
  return {
    size,
    run: (name, task) =>
      new Promise((resolve, reject) => {
        queue.push({ message: { name, task }, resolve, reject });
        const idle = [...threads].find(([, task]) => task === undefined)?.[0];
        const thread = idle ?? (threads.size < size ? start() : undefined);
        if (thread !== undefined) next(thread);
      }),
    close: async () => {
      await Promise.all([...threads.keys()].map((thread) => thread.terminate()));
    },
  };
}
