import { join } from 'node:path';
import { visible } from '../render/visible.ts';
import { isWhole, MANIFEST, type Manifest, readManifest } from '../workspace/manifest.ts';
import { MisuseError } from '../workspace/misuse.ts';
import { displayName, pathOf } from '../workspace/names.ts';
import { remake } from '../workspace/remake.ts';
import {
  type Compared,
  compareInputs,
  compareOutputs,
  findSession,
  inputPath,
  type State,
} from '../workspace/verify.ts';
import type { VerifyOptions } from './commands/verify.ts';
import { type Context, DONE, FOUND } from './context.ts';
import { openProgress } from './progress.ts';
import { linesFor } from './say.ts';
import { type NotRemade, verifyWords } from './verify-words.ts';

/** Compares a folder of documents with its manifest: every file, what they were made from, and what the same version makes of it. */
export async function verify(context: Context, words: string, options: VerifyOptions): Promise<number> {
  const { world, lang } = context;
  const folder = pathOf(world.cwd, words);
  const manifest = await openManifest(context, words);
  if (manifest === 'cut') {
    const name = displayName(world.cwd, join(folder, MANIFEST));
    await world.stdout.write(linesFor(world.stdout, verifyWords(lang).cut(name)));
    return FOUND;
  }
  const session =
    options.session === undefined
      ? await findSession(world, folder, manifest)
      : await nameSession(context, options.session);
  const own = session === undefined ? [] : manifest.entrees.map((entry) => inputPath(world, session, entry));
  const outputs = await compareOutputs(world, folder, manifest, new Set(own));
  const inputs = session === undefined ? undefined : await compareInputs(world, session, manifest);
  const remade = await remakeWhere(context, manifest, session, inputs, options.jobs);
  return await tell(context, manifest, outputs, inputs, remade);
}

async function openManifest({ world }: Context, words: string): Promise<Manifest | 'cut'> {
  const folder = pathOf(world.cwd, words);
  if ((await world.files.kind(folder)) === 'file') throw new MisuseError('no-folder', { path: words });
  const path = join(folder, MANIFEST);
  const file = await world.files.readIfFile(path);
  if (file === undefined) throw new MisuseError('no-manifest', { path: words });
  const manifest = readManifest(file);
  if (manifest === 'other-form') throw new MisuseError('other-manifest', { path: displayName(world.cwd, path) });
  return manifest;
}

async function nameSession({ world }: Context, words: string): Promise<string> {
  const path = pathOf(world.cwd, words);
  if ((await world.files.kind(path)) !== 'file') throw new MisuseError('not-found', { path: words });
  return path;
}

async function remakeWhere(
  context: Context,
  manifest: Manifest,
  session: string | undefined,
  inputs: readonly Compared[] | undefined,
  jobs: number | undefined,
): Promise<readonly Compared[] | NotRemade> {
  const { world } = context;
  if (session === undefined || inputs === undefined) return 'no-session';
  if (manifest.version !== world.version) return 'other-version';
  if (!inputs.every(isSame)) return 'inputs-differ';
  const progress = openProgress(context, 'documents');
  return (await remake(world, session, manifest, jobs, progress.tell).finally(progress.clear)) ?? 'refused';
}

/** Files that were compared in one way, and the words for what was found. */
interface List {
  readonly compared: readonly Compared[];
  readonly states: Readonly<Record<State, string>>;
  readonly summary: (same: number, all: number) => string;
}

async function tell(
  context: Context,
  manifest: Manifest,
  outputs: readonly Compared[],
  inputs: readonly Compared[] | undefined,
  remade: readonly Compared[] | NotRemade,
): Promise<number> {
  const { world, lang, globals } = context;
  const say = verifyWords(lang);
  const lists: readonly List[] = [
    { compared: outputs, states: say.outputs, summary: say.compared },
    { compared: inputs ?? [], states: say.inputs, summary: say.comparedInputs },
    { compared: typeof remade === 'string' ? [] : remade, states: say.remade, summary: say.madeAgain },
  ];
  for (const { compared, states } of lists) {
    for (const { fichier, state } of compared.filter((one) => !isSame(one))) {
      await world.stdout.write(`${visible(say.named(states[state], fichier))}\n`);
    }
  }
  if (globals().quiet !== true) await sumUp(context, manifest, lists, remade);
  return lists.every(({ compared }) => compared.every(isSame)) && remade !== 'refused' ? DONE : FOUND;
}

/** How many of each list are the same, and what was not compared. */
async function sumUp(
  { world, lang }: Context,
  manifest: Manifest,
  lists: readonly List[],
  remade: readonly Compared[] | NotRemade,
): Promise<void> {
  const say = verifyWords(lang);
  const tellLine = (line: string) => world.stdout.write(linesFor(world.stdout, line));
  for (const { compared, summary } of lists) {
    const named = compared.filter(({ state }) => state !== 'not-ours');
    if (named.length > 0) await tellLine(summary(named.filter(isSame).length, named.length));
  }
  if (!isWhole(manifest)) await tellLine(say.ofSome);
  if (typeof remade === 'string') await tellLine(say.notRemade[remade](manifest, world.version));
}

function isSame({ state }: Compared): boolean {
  return state === 'same';
}
