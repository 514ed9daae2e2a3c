import { CommanderError } from 'commander';
import { fill } from '../diagnostics/rule.ts';
import { chooseLang, type Lang } from '../i18n/lang.ts';
import { FileError } from '../io/files.ts';
import { visible } from '../render/visible.ts';
import { MisuseError, misuseOf } from '../workspace/misuse.ts';
import { displayName } from '../workspace/names.ts';
import { commanderMisuse } from './commander-misuse.ts';
import { BROKEN, DONE, MISUSED } from './context.ts';
import { HELP_WORDS } from './help-words.ts';
import { MISUSE_WORDS } from './misuse-words.ts';
import { buildProgram, type Printed } from './program.ts';
import { linesFor } from './say.ts';
import type { World } from './world.ts';

/**
 * Runs one command line, the program's own name left out, and returns its exit code: 0 done, 1 the input has findings,
 * 2 could not do what was asked, 3 a bug. Never throws.
 */
export async function main(argv: readonly string[], world: World): Promise<number> {
  const lang = chooseLang(optionBefore(argv, '--lang'), world.env);
  try {
    return await runCommand(argv, world, lang);
  } catch (error) {
    const misuse = error instanceof FileError ? misuseOf(error, (path) => displayName(world.cwd, path)) : error;
    if (misuse instanceof MisuseError) {
      await world.stderr.write(linesFor(world.stderr, sayMisuse(misuse, lang)));
      return MISUSED;
    }
    await world.stderr.write(linesFor(world.stderr, sayBug(error, lang)));
    if (argv.includes('--debug')) await world.stderr.write(stackOf(error));
    return BROKEN;
  }
}

async function runCommand(argv: readonly string[], world: World, lang: Lang): Promise<number> {
  const printed: Printed = { out: [], err: [] };
  let code = DONE;
  const finish = (ended: number) => {
    code = ended;
  };
  const program = buildProgram({ world, lang, help: HELP_WORDS[lang], finish }, printed, argv);
  try {
    await program.parseAsync(argv, { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Help and version, where they were asked for.
    if (error.exitCode === 0) {
      await world.stdout.write(printed.out.join(''));
      return DONE;
    }
    await world.stderr.write(printed.err.join(''));
    throw commanderMisuse(error);
  }
}

/** The value of an option, wherever it stands, before commander has read the line. */
function optionBefore(argv: readonly string[], name: string): string | undefined {
  const end = argv.indexOf('--');
  const words = end === -1 ? argv : argv.slice(0, end);
  const index = words.findLastIndex((word) => word === name || word.startsWith(`${name}=`));
  const word = words[index];
  return word === name ? words[index + 1] : word?.slice(name.length + 1);
}

function sayMisuse({ kind, params, suggestion }: MisuseError, lang: Lang): string {
  const sentence = fill(MISUSE_WORDS[lang][kind], (name) => params[name] ?? '');
  const hint = suggestion === undefined ? '' : SUGGESTION[lang].replace('{}', () => suggestion);
  return `${SAYS[lang]}${sentence}${hint}`;
}

const SAYS = { fr: 'certif : ', en: 'certif: ' } as const;
const SUGGESTION = { fr: ' Vouliez-vous dire « {} » ?', en: ' Did you mean “{}”?' } as const;

const BUG = {
  fr: 'certif : défaut interne ({}). C’est une erreur de certif et non de vos documents : merci de la signaler, avec ce qu’affiche la même commande suivie de --debug.',
  en: 'certif: internal error ({}). This is a bug in certif, not in your documents: please report it, with what the same command prints with --debug.',
} as const;

function sayBug(error: unknown, lang: Lang): string {
  const what = error instanceof Error ? error.message : String(error);
  return BUG[lang].replace('{}', () => what);
}

/** Line by line as it is, so that it can be copied into a report. */
function stackOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '').split('\n') : [];
  return stack.map((line) => `${visible(line)}\n`).join('');
}
