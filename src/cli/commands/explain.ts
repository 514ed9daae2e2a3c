import type { Command } from 'commander';
import { type Context, DONE } from '../context.ts';

/** `certif explain [RULE]` */
export function defineExplain(program: Command, context: Context): void {
  const { help, finish } = context;
  program
    .command('explain')
    .description(help.commands.explain)
    .argument('[rule]', help.arguments.explain)
    .action(async (id: string | undefined) => {
      const { explain } = await import('../explain-run.ts');
      await explain(context, id);
      finish(DONE);
    });
}
