import { isAbsolute, join, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pathOf, STDIN } from '../workspace/names.ts';
import type { Context } from './context.ts';
import { linesFor } from './say.ts';
import type { World } from './world.ts';

/** A document that did not exist before. */
interface NewDocument {
  readonly name: string;
  readonly text: string;
  /** Whether it may replace a file. */
  readonly force: boolean;
}

/** Writes a new document, or prints it where it is named `-`; a file that exists is left as it is, and misuse. */
export async function putNew({ world }: Pick<Context, 'world'>, { name, text, force }: NewDocument): Promise<void> {
  if (name === STDIN) return world.stdout.write(text);
  const path = pathOf(world.cwd, name);
  return force ? world.files.write(path, text) : world.files.create(path, text);
}

/** Says on standard error what was made, unless quiet. */
export async function tell({ world, globals }: Context, sentence: string): Promise<void> {
  if (globals().quiet !== true) await world.stderr.write(linesFor(world.stderr, sentence));
}

/** The way to the schema of a kind of document from a folder, for editors; an address where no way leads there (another drive). */
export function schemaFrom(
  { packageFolder }: Pick<World, 'packageFolder'>,
  kind: 'fiche' | 'session' | 'referentiel',
  folder: string,
): string {
  const schema = join(packageFolder, 'schemas', `${kind}.schema.json`);
  const way = relative(folder, schema);
  if (isAbsolute(way)) return pathToFileURL(schema).href;
  const name = way.replaceAll(sep, '/');
  return name.startsWith('.') ? name : `./${name}`;
}
