import { join, relative, sep } from 'node:path';
import type { Command } from 'commander';
import { visible } from '../../render/visible.ts';
import { MisuseError } from '../../workspace/misuse.ts';
import { folderOf, pathOf, STDIN } from '../../workspace/names.ts';
import { pickReferentiel } from '../../workspace/pick-referentiel.ts';
import { chooseBlocs } from '../../workspace/skeleton/choose.ts';
import { skeletonOfFiche } from '../../workspace/skeleton/fiche.ts';
import { type Context, DONE } from '../context.ts';
import type { World } from '../world.ts';

interface NewOptions {
  readonly referentiel?: string;
  readonly blocs?: readonly string[];
  readonly numero?: string;
  readonly force?: boolean;
}

/** `certif new fiche [FILE|-]` */
export function defineNew(program: Command, context: Context): void {
  const { help, finish } = context;
  const { values, options } = help;
  program
    .command('new')
    .description(help.commands.new)
    .command('fiche')
    .description(help.newFiche)
    .argument('[file]', help.arguments.new)
    .option(`--referentiel <${values.referentiel}>`, options.newReferentiel)
    .option(`--blocs <${values.codes}>`, options.blocs, (text: string) =>
      text.split(/[\s,]+/).filter((code) => code !== ''),
    )
    .option(`--numero <${values.numero}>`, options.numero, asNumero)
    .option('--force', options.force)
    .action(async (file: string | undefined, chosen: NewOptions) => finish(await newFiche(context, file, chosen)));
}

async function newFiche(
  { world, lang, globals }: Context,
  file: string | undefined,
  { referentiel: words, blocs: codes = [], numero, force = false }: NewOptions,
): Promise<number> {
  const name = file ?? `${fileNameOf(numero)}.yaml`;
  const folder = folderOf(world.cwd, name);
  const referentiel = await pickReferentiel(world, words, folder);
  const text = skeletonOfFiche({
    referentiel,
    blocs: chooseBlocs(referentiel, codes),
    numero,
    schema: schemaFrom(world, folder),
  });
  if (name === STDIN) {
    await world.stdout.write(text);
    return DONE;
  }
  const path = pathOf(world.cwd, name);
  await (force ? world.files.write(path, text) : world.files.create(path, text));
  if (globals().quiet !== true) await world.stderr.write(`${visible(`${MADE[lang]}${name}`)}\n`);
  return DONE;
}

const MADE = { fr: 'Fiche à remplir : ', en: 'Fiche to fill in: ' } as const;

/** A candidate's number as a fiche admits it. */
function asNumero(text: string): string {
  if (/^\P{Cc}{1,64}$/u.test(text)) return text;
  throw new MisuseError('invalid-numero', { value: text });
}

/** A name that every file system takes, made from a number; `fiche` where there is none. */
function fileNameOf(numero: string | undefined): string {
  const safe = (numero ?? 'fiche').replaceAll(/[^\p{L}\p{N}_-]+/gu, '-').replaceAll(/^-+|-+$/g, '');
  return safe === '' ? 'fiche' : safe;
}

/** The way to the schema from a folder, for editors; an address where no way leads there (another drive). */
function schemaFrom({ packageFolder }: World, folder: string): string {
  const schema = join(packageFolder, 'schemas', 'fiche.schema.json');
  const way = relative(folder, schema).replaceAll(sep, '/');
  return way.startsWith('.') ? way : `./${way}`;
}
