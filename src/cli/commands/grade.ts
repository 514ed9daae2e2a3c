import type { Command } from 'commander';
import type { Context } from '../context.ts';
import { addNumber, addOutputs, addReferentiel } from '../options.ts';

export interface GradeOptions {
  readonly referentiel?: readonly string[];
  readonly maxWarnings?: number;
  readonly jobs?: number;
}

export type GradeFormat = 'table' | 'json';

/** `certif grade FICHE…` */
export function defineGrade(program: Command, context: Context): void {
  const { help, finish } = context;
  const command = program
    .command('grade')
    .description(help.commands.grade)
    .argument('<fiche...>', help.arguments.grade);
  addReferentiel(command, help);
  const outputs = addOutputs<GradeFormat>(command, help, ['table', 'json']);
  addNumber(command, 'max-warnings', help.values.number, help.options.maxWarnings, 0);
  addNumber(command, 'jobs', help.values.number, help.options.jobs, 1);
  command.action(async (fiches: readonly string[], options: GradeOptions) => {
    const { grade } = await import('../grade-run.ts');
    finish(await grade(context, fiches, options, outputs()));
  });
}
