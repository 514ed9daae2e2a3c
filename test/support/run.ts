import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { main } from '../../src/cli/main.ts';
import type { World } from '../../src/cli/world.ts';
import type { FileError } from '../../src/io/files.ts';
import { type MemoryFiles, memoryFiles } from './memory-files.ts';

const ROOT = join(import.meta.dirname, '../..');

/** What a run left behind. */
export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly files: MemoryFiles;
}

interface Surroundings {
  /** Contents of standard input. */
  readonly stdin?: string | Uint8Array;
  readonly env?: World['env'];
  /** Whether standard output and standard error are terminals, and how wide. */
  readonly columns?: number;
  /** What the file system throws, where it is broken. */
  readonly fault?: Error;
  /** What else of the world is otherwise; it is handed the world as it would be. */
  readonly change?: (world: World) => Partial<World>;
}

/** The package's own data, at `/package` in memory. */
const SHIPPED: Readonly<Record<string, string>> = Object.fromEntries(
  ['referentiels', 'schemas'].flatMap((folder) =>
    readdirSync(join(ROOT, folder)).map((name) => [
      `/package/${folder}/${name}`,
      readFileSync(join(ROOT, folder, name), 'utf8'),
    ]),
  ),
);

/** Runs one command line in memory, in `/dossier`, on these files (paths relative to it, or absolute). */
export async function run(
  argv: readonly string[],
  documents: Readonly<Record<string, string | Uint8Array | FileError>> = {},
  { stdin = '', env = {}, columns, fault, change = () => ({}) }: Surroundings = {},
): Promise<Ran> {
  const placed = Object.entries(documents).map(([name, content]) => [
    name.startsWith('/') ? name : `/dossier/${name}`,
    content,
  ]);
  const files = memoryFiles({ ...SHIPPED, '/dossier/.keep': '', ...Object.fromEntries(placed) });
  const written = { stdout: '', stderr: '' };
  const sink = (name: keyof typeof written): World['stdout'] => ({
    write: async (text) => {
      written[name] += text;
    },
    isTTY: columns !== undefined,
    columns,
  });
  const world: World = {
    cwd: '/dossier',
    env,
    stdin: async () => (typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin),
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    files: fault === undefined ? files : { ...files, kind: () => Promise.reject(fault) },
    packageFolder: '/package',
    version: '0.0.0-test',
    now: () => 0,
    cores: 2,
    threads: undefined,
    interrupted: new AbortController().signal,
    spareMemory: () => undefined,
  };
  const code = await main(argv, { ...world, ...change(world) });
  return { code, ...written, files };
}
