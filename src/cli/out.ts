import { FileError, type Writing } from '../io/files.ts';
import { MisuseError } from '../workspace/misuse.ts';
import { pathOf, STDIN } from '../workspace/names.ts';
import { isColored, widthOf } from './color.ts';
import type { GlobalOptions } from './context.ts';
import { type Output, toStdout } from './options.ts';
import type { World } from './world.ts';

/** Where a result goes: standard output, or a file that takes its name when it is whole. */
export interface Out {
  write(text: string): Promise<void>;
  close(): Promise<void>;
  /** Leaves no half-written file behind. */
  drop(): Promise<void>;
  readonly colored: boolean;
  /** In columns. */
  readonly width: number;
  /** Of the terminal that shows it; nothing in a file or a pipe. */
  readonly columns: number | undefined;
}

const nothing = async (): Promise<void> => undefined;

/** Opens what a result is written to; a file that cannot be written fails here, before any work is done. */
export async function openOut(world: World, globals: GlobalOptions, file: string | undefined): Promise<Out> {
  const { stdout, env } = world;
  if (file === undefined || toStdout(file)) {
    return {
      write: (text) => stdout.write(text),
      close: nothing,
      drop: nothing,
      colored: isColored(globals, env, stdout),
      width: widthOf(stdout, env),
      columns: stdout.columns,
    };
  }
  const writing = await openFile(world, file);
  return {
    write: (text) => writing.write(text),
    close: () => writing.close(),
    drop: () => writing.drop(),
    colored: globals.color === true,
    width: widthOf(stdout, env),
    columns: undefined,
  };
}

/** A result never takes the place of a document that it comes from: misuse. `outputs` are paths without links. */
export async function refuseInputs(
  { cwd, files }: World,
  outputs: ReadonlySet<string>,
  inputs: Iterable<string>,
): Promise<void> {
  if (outputs.size === 0) return;
  for (const input of inputs) {
    if (input === STDIN) continue;
    // One that cannot be read has no place of its own.
    const real = await files.real(pathOf(cwd, input)).catch(() => undefined);
    if (real !== undefined && outputs.has(real)) throw new MisuseError('output-is-input', { path: input });
  }
}

/** The files that stand where results are to go, as paths without links. */
export async function standing(
  { cwd, files }: World,
  outputs: readonly Pick<Output<string>, 'file'>[],
): Promise<ReadonlySet<string>> {
  const real = new Set<string>();
  for (const { file } of outputs) {
    if (file === undefined || toStdout(file)) continue;
    const path = pathOf(cwd, file);
    if ((await files.kind(path)) === 'file') real.add(await files.real(path));
  }
  return real;
}

async function openFile({ cwd, files }: World, file: string): Promise<Writing> {
  try {
    return await files.open(pathOf(cwd, file));
  } catch (error) {
    if (error instanceof FileError && error.trouble === 'missing') throw new MisuseError('unwritable', { path: file });
    throw error;
  }
}
