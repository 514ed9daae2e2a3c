import type { Severity } from '../diagnostics/rule.ts';
import type { Lang } from '../i18n/lang.ts';
import { type Context, DONE, FOUND } from './context.ts';
import { linesFor } from './say.ts';

const TOO_MANY: Readonly<Record<Lang, (count: number, most: number) => string>> = {
  fr: (count, most) =>
    `certif : Plus d’avertissements (${count}) que le nombre admis par --max-warnings (${most}) : code de sortie 1.`,
  en: (count, most) => `certif: More warnings (${count}) than --max-warnings allows (${most}): exit code 1.`,
};

/** The exit code for what was found; where warnings alone make it 1, standard error says so. */
export async function verdictOn(
  { world, lang }: Context,
  { error, warning }: Readonly<Record<Severity, number>>,
  maxWarnings = Number.POSITIVE_INFINITY,
): Promise<number> {
  if (error > 0) return FOUND;
  if (warning <= maxWarnings) return DONE;
  await world.stderr.write(linesFor(world.stderr, TOO_MANY[lang](warning, maxWarnings)));
  return FOUND;
}
