import type { Command } from 'commander';
import type { CheckOptions } from '../../workspace/check-all.ts';
import type { Context } from '../context.ts';
import { FORMAT_NAMES } from '../format-names.ts';
import { addNumber, addOutputs, addReferentiel, collect } from '../options.ts';

export interface ValidateOptions extends Omit<CheckOptions, 'rule'> {
  /** `RULE=off|info|warning|error`, as it was written. */
  readonly rule?: readonly string[];
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
  command.option(`--rule <${help.values.setting}>`, help.options.rule, collect);
  command.option(`--against <${help.values.file}>`, help.options.against);
  const outputs = addOutputs(command, help, FORMAT_NAMES);
  addNumber(command, 'max-warnings', help.values.number, help.options.maxWarnings, 0);
  command.action(async (paths: readonly string[], options: ValidateOptions) => {
    const { validate } = await import('../validate-run.ts');
    finish(await validate(context, paths, options, outputs()));
  });
}
