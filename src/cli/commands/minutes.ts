import type { Command } from 'commander';
import { MisuseError } from '../../workspace/misuse.ts';
import { pathOf } from '../../workspace/names.ts';
import type { Context } from '../context.ts';
import { addNumber, addReferentiel } from '../options.ts';

export interface MinutesOptions {
  readonly out: string;
  readonly referentiel?: readonly string[];
  readonly maxWarnings?: number;
  readonly strict?: true;
  readonly logo?: string;
  readonly anonyme?: true;
  readonly force?: true;
  readonly only?: readonly string[];
  readonly jobs?: number;
}

/** `certif minutes SESSION --out DIR` */
export function defineMinutes(program: Command, context: Context): void {
  const { help, finish } = context;
  const command = program
    .command('minutes')
    .description(help.commands.minutes)
    .usage('[options] <session>')
    .argument('[session]', help.arguments.minutes)
    .requiredOption(`--out <${help.values.folder}>`, help.options.out)
    .option('--strict', help.options.strict)
    .option(`--logo <${help.values.file}>`, help.options.logo)
    .option('--anonyme', help.options.anonyme)
    .option('--force', help.options.remake)
    .option(`--only <${help.values.numero}...>`, help.options.only);
  addReferentiel(command, help);
  addNumber(command, 'max-warnings', help.values.number, help.options.maxWarnings, 0);
  addNumber(command, 'jobs', help.values.number, help.options.jobs, 1);
  command.action(async (named: string | undefined, given: MinutesOptions) => {
    const { session, options } = await takeSession(context, named, given);
    if (options.out === '') throw new MisuseError('missing-value', { name: '--out' });
    if (options.logo === '') throw new MisuseError('missing-value', { name: '--logo' });
    const { minutes } = await import('../minutes-run.ts');
    finish(await minutes(context, session, options));
  });
}

/** Behind `--only A B` the session reads as one more number: where none is named elsewhere, the last one is it if it is a file. */
async function takeSession({ world }: Context, named: string | undefined, options: MinutesOptions) {
  if (named !== undefined) return { session: named, options };
  const last = options.only?.at(-1);
  if (last === undefined) throw new MisuseError('missing-argument', { name: 'session' });
  if ((await world.files.kind(pathOf(world.cwd, last))) !== 'file')
    throw new MisuseError('only-session', { name: last });
  const only = options.only?.slice(0, -1) ?? [];
  if (only.length === 0) throw new MisuseError('missing-value', { name: '--only' });
  return { session: last, options: { ...options, only } };
}
