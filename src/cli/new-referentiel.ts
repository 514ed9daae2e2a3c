import { PLAIN_MARKER } from '../documents/marker.ts';
import { MisuseError } from '../workspace/misuse.ts';
import { folderOf, STDIN } from '../workspace/names.ts';
import { skeletonOfReferentiel } from '../workspace/skeleton/referentiel.ts';
import type { NewReferentielOptions } from './commands/new.ts';
import { type Context, DONE } from './context.ts';
import { putNew, schemaFrom, tell } from './new-file.ts';
import { newWords } from './new-words.ts';

/** A code that stands until the true one is typed. */
const BLANK_CODE = PLAIN_MARKER.toLowerCase();
const CODE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const RNCP = /^(?:RNCP|RS)[0-9]+$/i;

/** Makes a referential to fill in, where fiches and sessions look for theirs: in `referentiels/`. */
export async function newReferentiel(
  context: Context,
  file: string | undefined,
  { code: words = BLANK_CODE, force = false }: NewReferentielOptions,
): Promise<number> {
  const { world, lang } = context;
  const rncp = RNCP.test(words) ? words.toUpperCase() : undefined;
  const code = rncp?.toLowerCase() ?? words;
  if (!CODE.test(code)) {
    throw new MisuseError('invalid-value', {
      name: '--code',
      value: words,
      allowed: 'RNCP12345, RS1234, developpement-commercial …',
    });
  }
  const name = file ?? `referentiels/${code}.yaml`;
  const schema = schemaFrom(world, 'referentiel', folderOf(world.cwd, name));
  await putNew(context, { name, text: skeletonOfReferentiel({ code, rncp, schema }), force });
  if (name !== STDIN) await tell(context, newWords(lang).made.referentiel(name));
  return DONE;
}
