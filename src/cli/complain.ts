import type { LocatedFinding } from '../diagnostics/located.ts';
import { showFinding } from '../render/finding-view.ts';
import { stylish } from '../render/stylish.ts';
import { RULES_BY_ID } from '../workspace/rules.ts';
import { isColored, widthOf } from './color.ts';
import type { Context } from './context.ts';

/** Writes findings to standard error, for people, whatever the format of the results; those merely of interest are left out where quiet. */
export async function complain(
  { world, lang, globals }: Context,
  findings: readonly LocatedFinding[],
  textOf: (file: string) => string | undefined,
): Promise<void> {
  const quiet = globals().quiet === true;
  const shown = findings.filter(({ severity }) => !quiet || severity !== 'info');
  if (shown.length === 0) return;
  const showing = { rules: RULES_BY_ID, lang, fileOf: (document: string) => document };
  const text = stylish(
    shown.map((finding) => showFinding(finding, showing)),
    {
      lang,
      colored: isColored(globals(), world.env, world.stderr),
      width: widthOf(world.stderr, world.env),
      textOf,
    },
  );
  await world.stderr.write(text);
}
