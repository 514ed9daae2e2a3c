// @ts-check
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * A rule, as far as the page shows it.
 * @typedef {{
 *   readonly id: string,
 *   readonly severity: 'error' | 'warning' | 'info',
 *   readonly fr: Readonly<Record<'title' | 'why' | 'mend', string>>,
 * }} Rule
 */

/** @type {Readonly<Record<string, string>>} */
const FAMILIES = {
  yaml: 'L’écriture du fichier',
  schema: 'Les clés et les valeurs',
  referentiel: 'Le référentiel',
  fiche: 'La fiche',
  parcours: 'Le parcours, les acquis et le dossier',
  amenagement: 'Les aménagements',
  exemption: 'Les exemptions',
  session: 'La session et le jury',
  candidats: 'La liste des candidats',
  privacy: 'Les données personnelles',
};

const SEVERITIES = { error: 'erreur', warning: 'avertissement', info: 'information' };

const HEAD = `<!-- Made from the rules and their examples by \`npm run generate\`: change those, not this page. -->

# Les règles de certif

Tout ce que certif peut signaler : ce que c’est, pourquoi c’est important, comment le corriger, et un exemple.

- Une **erreur** empêche de noter ou de délibérer ; un **avertissement** est à vérifier ; une **information** n’empêche rien.
- Dans les exemples, les lignes précédées de « - » sont en défaut, celles précédées de « + » les corrigent ; « ␀ » et les signes de ce genre
  représentent des caractères invisibles, et « ⟦…⟧×1500 » ce qui est écrit 1500 fois.
- Dans un terminal, \`certif explain\` énumère ces règles, et \`certif explain fiche/mark\` en montre une.
`;

/**
 * The rules, as the program has them.
 * @returns {Promise<readonly Rule[]>}
 */
export async function readRules() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../src/workspace/rules.ts', import.meta.url))],
    bundle: true,
    format: 'esm',
    write: false,
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  const { ALL_RULES } = await import(`data:text/javascript;base64,${code}`);
  return ALL_RULES;
}

/**
 * The page of all rules, as Markdown: family by family, each sorted.
 * @param {readonly Rule[]} rules
 * @param {Readonly<Record<string, readonly import('./examples.mjs').Excerpt[]>>} examples
 */
export function rulesPage(rules, examples) {
  const families = Object.entries(FAMILIES).map(([family, title]) => ({
    title,
    rules: rules.filter(({ id }) => id.startsWith(`${family}/`)).sort((a, b) => (a.id < b.id ? -1 : 1)),
  }));
  const missing = rules.length - families.flatMap((family) => family.rules).length;
  if (missing > 0) throw new Error(`${missing} rule(s) of a family without a title`);
  return [
    HEAD,
    ...families.flatMap((family) => [
      `## ${family.title}\n`,
      '| règle | gravité | ce que c’est |\n|---|---|---|',
      ...family.rules.map(
        ({ id, severity, fr }) => `| [\`${id}\`](#${anchor(id)}) | ${SEVERITIES[severity]} | ${plain(fr.title)} |`,
      ),
      '',
      ...family.rules.map((rule) => section(rule, examples[rule.id] ?? [])),
    ]),
  ].join('\n');
}

/**
 * @param {Rule} rule
 * @param {readonly import('./examples.mjs').Excerpt[]} excerpts
 */
function section({ id, severity, fr }, excerpts) {
  return [
    `### ${id}\n`,
    `**${plain(fr.title)}** (${SEVERITIES[severity]}). ${plain(fr.why)}\n`,
    `*Comment corriger :* ${plain(fr.mend)}\n`,
    ...excerpts.flatMap(({ document, lines }) => [`\`${document}\`\n`, '```diff', ...lines, '```\n']),
  ].join('\n');
}

/**
 * Where GitHub puts a heading.
 * @param {string} id
 */
function anchor(id) {
  return id.replaceAll('/', '');
}

/**
 * A text, its signs kept from being taken for Markdown.
 * @param {string} text
 */
function plain(text) {
  return text.replaceAll(/[\\`*_<>[\]|]/g, String.raw`\$&`);
}
