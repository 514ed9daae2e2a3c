import { Command } from 'commander';
import { widthOf } from './color.ts';
import { defineExplain } from './commands/explain.ts';
import { defineGrade } from './commands/grade.ts';
import { defineMinutes } from './commands/minutes.ts';
import { defineNew } from './commands/new.ts';
import { defineSchema } from './commands/schema.ts';
import { defineValidate } from './commands/validate.ts';
import { defineVerify } from './commands/verify.ts';
import type { Context } from './context.ts';
import { oneOf } from './options.ts';

/** Every command by its name, in the order of the help. */
const COMMANDS: Readonly<Record<string, (program: Command, context: Context) => void>> = {
  validate: defineValidate,
  grade: defineGrade,
  minutes: defineMinutes,
  verify: defineVerify,
  new: defineNew,
  explain: defineExplain,
  schema: defineSchema,
};

/** What commander prints (help and complaints), collected instead of written. */
export interface Printed {
  readonly out: string[];
  readonly err: string[];
}

/**
 * The command line of certif, for the words that are given: where the first of them names a command, without the others, which take
 * longer to define than to use. It throws instead of ending the process.
 */
export function buildProgram(
  context: Omit<Context, 'globals'>,
  printed: Printed,
  [first = '']: readonly string[],
): Command {
  const { world, help } = context;
  const { options } = help;
  const program = new Command('certif');
  // Set before the commands are made: they inherit it.
  program
    .exitOverride()
    .configureOutput({
      writeOut: (text) => printed.out.push(text),
      writeErr: (text) => printed.err.push(text),
      outputError: () => undefined,
      getOutHelpWidth: () => widthOf(world.stdout, world.env),
      getErrHelpWidth: () => widthOf(world.stderr, world.env),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => help.titles[title] ?? title,
      optionDescription: (option) => option.description,
      argumentDescription: (argument) => argument.description,
    })
    .helpOption('-h, --help', options.help);
  program
    .description(help.program)
    .addHelpText('after', `\n${help.more}`)
    .version(world.version, '-V, --version', options.version)
    .option('--lang <fr|en>', options.lang, (text: string) => oneOf('--lang', ['fr', 'en'], text))
    .option('--color', options.color)
    .option('--no-color', options.noColor)
    .option('-q, --quiet', options.quiet)
    .option('--debug', options.debug)
    .helpCommand('help [command]', help.commands.help);
  const isNamed = Object.hasOwn(COMMANDS, first);
  for (const [name, define] of Object.entries(COMMANDS)) {
    if (!isNamed || name === first) define(program, { ...context, globals: () => program.opts() });
  }
  return program;
}
