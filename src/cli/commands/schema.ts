import { join } from 'node:path';
import type { Command } from 'commander';
import { type Context, DONE } from '../context.ts';
import { oneOf } from '../options.ts';
import type { World } from '../world.ts';

/** The kinds of document that have a schema, those that people write first. */
const KINDS = ['referentiel', 'fiche', 'session', 'decisions', 'findings', 'manifest'] as const;

/** `certif schema KIND` */
export function defineSchema(program: Command, { world, help, finish }: Context): void {
  program
    .command('schema')
    .description(help.commands.schema)
    .argument('<kind>', help.arguments.schema)
    .action(async (kind: string) => finish(await printSchema(world, kind)));
}

async function printSchema({ files, packageFolder, stdout }: World, asked: string): Promise<number> {
  const kind = oneOf('KIND', KINDS, asked);
  const bytes = await files.read(join(packageFolder, 'schemas', `${kind}.schema.json`));
  await stdout.write(new TextDecoder().decode(bytes));
  return DONE;
}
