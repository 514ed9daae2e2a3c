import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { addNumber } from '../options.ts';

export interface VerifyOptions {
  readonly session?: string;
  readonly jobs?: number;
}

/** `certif verify DIR` */
export function defineVerify(program: Command, context: Context): void {
  const { help, finish } = context;
  const command = program
    .command('verify')
    .description(help.commands.verify)
    .argument('<dir>', help.arguments.verify)
    .option(`--session <${help.values.file}>`, help.options.session);
  addNumber(command, 'jobs', help.values.number, help.options.jobs, 1);
  command.action(async (dir: string, options: VerifyOptions) => {
    const { verify } = await import('../verify-run.ts');
    finish(await verify(context, dir, options));
  });
}
