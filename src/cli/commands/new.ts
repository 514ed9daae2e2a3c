import type { Command } from 'commander';
import { isNumero } from '../../fiche/numero.ts';
import { readJour } from '../../lib/jour.ts';
import { MisuseError } from '../../workspace/misuse.ts';
import type { Context } from '../context.ts';
import { collect } from '../options.ts';

interface NewOptions {
  readonly force?: boolean;
}

export interface NewFicheOptions extends NewOptions {
  readonly referentiel?: string;
  readonly blocs?: readonly string[];
  readonly numero?: string;
  readonly candidats?: string;
  readonly out?: string;
}

export interface NewSessionOptions extends NewOptions {
  readonly referentiel?: string;
  readonly code?: string;
  readonly date?: string;
  readonly fiches?: readonly string[];
}

export interface NewReferentielOptions extends NewOptions {
  readonly code?: string;
}

/** `certif new fiche|session|referentiel` */
export function defineNew(program: Command, context: Context): void {
  const command = program.command('new').description(context.help.commands.new);
  defineFiche(command, context);
  defineSession(command, context);
  defineReferentiel(command, context);
}

/** `certif new fiche [FILE|-]`, `certif new fiche --candidats LIST [--out DIR]` */
function defineFiche(command: Command, context: Context): void {
  const { values, options, newDocument, arguments: words } = context.help;
  command
    .command('fiche')
    .description(newDocument.fiche)
    .argument('[file]', words.newFiche)
    .option(`--referentiel <${values.referentiel}>`, options.newReferentiel)
    .option(`--blocs <${values.codes}>`, options.blocs, (text: string) =>
      text.split(/[\s,]+/).filter((code) => code !== ''),
    )
    .option(`--numero <${values.numero}>`, options.numero, asNumero)
    .option(`--candidats <${values.file}>`, options.candidats)
    .option(`--out <${values.folder}>`, options.newOut)
    .option('--force', options.force)
    .action(async (file: string | undefined, chosen: NewFicheOptions) => {
      const { NEW } = await import('../new-run.ts');
      context.finish(await NEW.fiche(context, file, chosen));
    });
}

/** `certif new session [FILE|-]` */
function defineSession(command: Command, context: Context): void {
  const { values, options, newDocument, arguments: words } = context.help;
  command
    .command('session')
    .description(newDocument.session)
    .argument('[file]', words.newSession)
    .option(`--referentiel <${values.referentiel}>`, options.sessionReferentiel)
    .option(`--fiches <${values.pattern}>`, options.fiches, collect)
    .option(`--code <${values.code}>`, options.sessionCode, asCode)
    .option(`--date <${values.date}>`, options.date, asDate)
    .option('--force', options.force)
    .action(async (file = 'session.yaml', chosen: NewSessionOptions) => {
      const { NEW } = await import('../new-run.ts');
      context.finish(await NEW.session(context, file, chosen));
    });
}

/** `certif new referentiel [FILE|-]` */
function defineReferentiel(command: Command, context: Context): void {
  const { values, options, newDocument, arguments: words } = context.help;
  command
    .command('referentiel')
    .description(newDocument.referentiel)
    .argument('[file]', words.newReferentiel)
    .option(`--code <${values.code}>`, options.referentielCode)
    .option('--force', options.force)
    .action(async (file: string | undefined, chosen: NewReferentielOptions) => {
      const { NEW } = await import('../new-run.ts');
      context.finish(await NEW.referentiel(context, file, chosen));
    });
}

/** A candidate's number as a fiche admits it. */
function asNumero(text: string): string {
  if (isNumero(text)) return text;
  throw new MisuseError('invalid-numero', { value: text });
}

/** A session's code, which has the form of a number. */
function asCode(text: string): string {
  if (isNumero(text)) return text;
  throw new MisuseError('invalid-value', { name: '--code', value: text, allowed: 'S2026-06 …' });
}

function asDate(text: string): string {
  const jour = readJour(text);
  if (jour !== undefined) return jour;
  throw new MisuseError('invalid-value', { name: '--date', value: text, allowed: '2026-06-12, 12/06/2026 …' });
}
