import type { Rule } from '../diagnostics/rule.ts';
import type { Lang } from '../i18n/lang.ts';
import { words } from '../i18n/words.ts';
import { nearest } from '../lib/nearest.ts';
import { clip, wrapText } from '../render/width.ts';
import { MisuseError } from '../workspace/misuse.ts';
import { ALL_RULES, RULES_BY_ID } from '../workspace/rules.ts';
import { widthOf } from './color.ts';
import type { Context } from './context.ts';
import { EXPLAIN_WORDS } from './explain-words.ts';

/** Tells all there is to say about one rule, or lists them. */
export async function explain({ world, lang }: Context, id: string | undefined): Promise<void> {
  const width = Math.min(widthOf(world.stdout, world.env), 100);
  await world.stdout.write(id === undefined ? listRules(lang) : await page(find(id), lang, width));
}

function find(id: string): Rule {
  const rule = RULES_BY_ID.get(id);
  if (rule === undefined) throw new MisuseError('unknown-rule', { name: id }, nearest(id, [...RULES_BY_ID.keys()]));
  return rule;
}

/** One line a rule: its id, its severity, its title. */
function listRules(lang: Lang): string {
  const rules = [...ALL_RULES].sort((a, b) => (a.id < b.id ? -1 : 1));
  const ids = Math.max(...rules.map(({ id }) => id.length));
  const { severity: severities } = words(lang);
  const levels = Math.max(...Object.values(severities).map(({ length }) => length));
  return rules
    .map((rule) => `${rule.id.padEnd(ids)}  ${severities[rule.severity].padEnd(levels)}  ${rule[lang].title}\n`)
    .join('');
}

/** Everything that there is to say about one rule. */
async function page(rule: Rule, lang: Lang, width: number): Promise<string> {
  const { EXAMPLES } = await import('./generated/examples.ts');
  const { message, why, mend, failing, mended } = EXPLAIN_WORDS[lang];
  const texts = rule[lang];
  const section = (title: string, lines: readonly string[]) => ['', title, ...lines.map((line) => `  ${line}`)];
  const prose = (title: string, text: string) => section(title, wrapText(text, width - 2));
  const excerpts = EXAMPLES[rule.id] ?? [];
  const example = (title: string, other: '-' | '+') =>
    section(
      title,
      excerpts.flatMap(({ document, lines }) => [
        document,
        ...lines
          .filter((line) => !line.startsWith(other))
          .map((line) => clip(`│ ${line.slice(1)}`, width - 2).trimEnd()),
      ]),
    );
  return [
    `${rule.id} (${words(lang).severity[rule.severity]})`,
    texts.title,
    ...prose(message, texts.message.replaceAll(/\{([a-z]+)\}/g, '<$1>')),
    ...prose(why, texts.why),
    ...prose(mend, texts.mend),
    ...example(failing, '+'),
    ...example(mended, '-'),
    '',
  ].join('\n');
}
