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

/** Every command, in the order of the help. */
const COMMANDS: readonly ((program: Command, context: Context) => void)[] = [
  defineValidate,
  defineGrade,
  defineMinutes,
  defineVerify,
  defineNew,
  defineExplain,
  defineSchema,
];

/** What commander prints (help and complaints), collected instead of written. */
export interface Printed {
  readonly out: string[];
  readonly err: string[];
}

/** The command line of certif. It throws instead of ending the process. */
export function buildProgram(context: Omit<Context, 'globals'>, printed: Printed): Command {
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
  for (const define of COMMANDS) define(program, { ...context, globals: () => program.opts() });
  return program;
}
