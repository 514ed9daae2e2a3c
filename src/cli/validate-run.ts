import { SETTINGS, type Setting } from '../documents/settings.ts';
import { nearest } from '../lib/nearest.ts';
import { type Checkup, checkAll } from '../workspace/check-all.ts';
import { MisuseError } from '../workspace/misuse.ts';
import { fromRoot, repositoryRoot } from '../workspace/repository.ts';
import { RULES_BY_ID } from '../workspace/rules.ts';
import type { ValidateOptions } from './commands/validate.ts';
import type { Context } from './context.ts';
import type { FormatName } from './format-names.ts';
import { renderFindings } from './formats.ts';
import { type Output, oneOf } from './options.ts';
import { openOut, refuseInputs, standing } from './out.ts';
import { verdictOn } from './verdict.ts';

/** Checks documents, and tells what was found in each of the formats asked for. */
export async function validate(
  context: Context,
  paths: readonly string[],
  { maxWarnings, rule = [], ...options }: ValidateOptions,
  outputs: readonly Output<FormatName>[],
): Promise<number> {
  const { world } = context;
  world.spareMemory();
  const settings = new Map(rule.map(readRule));
  const checkup = await checkAll(world, paths.length === 0 ? ['.'] : paths, { ...options, rule: settings });
  await refuseInputs(world, await standing(world, outputs), checkup.names);
  for (const { format, file } of outputs) await writeTo(context, checkup, format, file);
  return await verdictOn(context, checkup.tally.severities, maxWarnings);
}

/** `RULE=off|info|warning|error` */
function readRule(text: string): readonly [string, Setting] {
  const [id = '', word = ''] = text.split('=');
  if (!RULES_BY_ID.has(id)) {
    throw new MisuseError('unknown-rule', { name: id }, nearest(id, [...RULES_BY_ID.keys()]));
  }
  return [id, oneOf('--rule', SETTINGS, word)];
}

async function writeTo(
  { world, lang, globals }: Context,
  checkup: Checkup,
  format: FormatName,
  file: string | undefined,
): Promise<void> {
  const out = await openOut(world, globals(), file);
  try {
    const { colored, width, columns } = out;
    const root = await repositoryRoot(world);
    const text = await renderFindings(format, {
      checkup,
      lang,
      colored,
      width,
      columns,
      quiet: globals().quiet === true,
      version: world.version,
      fromRoot: (document) => fromRoot(root, world, document),
    });
    await out.write(text);
    await out.close();
  } catch (error) {
    await out.drop();
    throw error;
  }
}
