import type { Command } from 'commander';
import { type Checkup, checkAll } from '../../workspace/check-all.ts';
import { fromRoot, repositoryRoot } from '../../workspace/repository.ts';
import { type Context, DONE, FOUND } from '../context.ts';
import { FORMAT_NAMES, type FormatName, renderFindings } from '../formats.ts';
import { addNumber, addOutputs, addReferentiel, type Output } from '../options.ts';
import { openOut } from '../out.ts';

interface ValidateOptions {
  readonly referentiel?: readonly string[];
  readonly maxWarnings?: number;
}

/** `certif validate [PATH…]` */
export function defineValidate(program: Command, context: Context): void {
  const { help, finish } = context;
  const command = program
    .command('validate')
    .description(help.commands.validate)
    .argument('[path...]', help.arguments.validate);
  addReferentiel(command, help);
  const outputs = addOutputs(command, help, FORMAT_NAMES);
  addNumber(command, 'max-warnings', help.values.number, help.options.maxWarnings, 0);
  command.action(async (paths: readonly string[], options: ValidateOptions) =>
    finish(await validate(context, paths, options, outputs())),
  );
}

async function validate(
  context: Context,
  paths: readonly string[],
  { referentiel = [], maxWarnings = Number.POSITIVE_INFINITY }: ValidateOptions,
  outputs: readonly Output<FormatName>[],
): Promise<number> {
  const checkup = await checkAll(context.world, paths.length === 0 ? ['.'] : paths, referentiel);
  for (const { format, file } of outputs) await writeTo(context, checkup, format, file);
  const { error, warning } = checkup.tally.severities;
  return error > 0 || warning > maxWarnings ? FOUND : DONE;
}

async function writeTo(
  { world, lang, globals }: Context,
  checkup: Checkup,
  format: FormatName,
  file: string | undefined,
): Promise<void> {
  const out = await openOut(world, globals(), file);
  try {
    const { colored, width } = out;
    const root = await repositoryRoot(world);
    const text = await renderFindings(format, {
      checkup,
      lang,
      colored,
      width,
      quiet: globals().quiet === true,
      version: world.version,
      fromRoot: (document) => fromRoot(root, world, document),
    });
    await out.write(text);
    await out.close();
  } catch (error) {
    await out.drop();
    throw error;
  }
}
