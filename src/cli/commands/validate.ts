import type { Command } from 'commander';
import { SETTINGS, type Setting } from '../../documents/settings.ts';
import { nearest } from '../../lib/nearest.ts';
import { type CheckOptions, type Checkup, checkAll } from '../../workspace/check-all.ts';
import { MisuseError } from '../../workspace/misuse.ts';
import { fromRoot, repositoryRoot } from '../../workspace/repository.ts';
import { RULES_BY_ID } from '../../workspace/rules.ts';
import type { Context } from '../context.ts';
import { FORMAT_NAMES, type FormatName, renderFindings } from '../formats.ts';
import { addNumber, addOutputs, addReferentiel, type Output, oneOf } from '../options.ts';
import { openOut, refuseInputs, standing } from '../out.ts';
import { verdictOn } from '../verdict.ts';

interface ValidateOptions extends CheckOptions {
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
  command.option(`--rule <${help.values.setting}>`, help.options.rule, readRule);
  command.option(`--against <${help.values.file}>`, help.options.against);
  const outputs = addOutputs(command, help, FORMAT_NAMES);
  addNumber(command, 'max-warnings', help.values.number, help.options.maxWarnings, 0);
  command.action(async (paths: readonly string[], options: ValidateOptions) =>
    finish(await validate(context, paths, options, outputs())),
  );
}

/** `RULE=off|info|warning|error`, added to those before. */
function readRule(text: string, before: ReadonlyMap<string, Setting> = new Map()): ReadonlyMap<string, Setting> {
  const [id = '', word = ''] = text.split('=');
  if (!RULES_BY_ID.has(id)) {
    throw new MisuseError('unknown-rule', { name: id }, nearest(id, [...RULES_BY_ID.keys()]));
  }
  return new Map([...before, [id, oneOf('--rule', SETTINGS, word)]]);
}

async function validate(
  context: Context,
  paths: readonly string[],
  { maxWarnings, ...options }: ValidateOptions,
  outputs: readonly Output<FormatName>[],
): Promise<number> {
  context.world.spareMemory();
  const checkup = await checkAll(context.world, paths.length === 0 ? ['.'] : paths, options);
  await refuseInputs(context.world, await standing(context.world, outputs), checkup.names);
  for (const { format, file } of outputs) await writeTo(context, checkup, format, file);
  return await verdictOn(context, checkup.tally.severities, maxWarnings);
}

async function writeTo(
  { world, lang, globals }: Context,
  checkup: Checkup,
  format: FormatName,
  file: string | undefined,
): Promise<void> {
  const out = await openOut(world, globals(), file);
  try {
    const { colored, width, columns } = out;
    const root = await repositoryRoot(world);
    const text = await renderFindings(format, {
      checkup,
      lang,
      colored,
      width,
      columns,
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
