// @ts-check
// Holds the layers of src/; an empty graph would pass every rule, so it fails too.
import { cruise } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const options = await extractDepcruiseOptions('./.dependency-cruiser.mjs');
const { output } = await cruise(['src'], options, undefined, { tsConfig: extractTsConfig('./tsconfig.json') });
if (typeof output === 'string') throw new Error('the graph is missing');

const { violations, totalCruised } = output.summary;
for (const { rule, from, to } of violations) {
  const why = options.ruleSet?.forbidden?.find(({ name }) => name === rule.name)?.comment;
  console.error(`${from} → ${to}: ${rule.name} (${why})`);
}
const modules = output.modules.filter(({ source }) => source.startsWith('src/')).length;
console.log(`${modules} modules of src, ${totalCruised} in all: ${violations.length} forbidden import(s)`);
if (violations.length > 0 || modules < 50) process.exitCode = 1;
