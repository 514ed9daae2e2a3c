import { join } from 'node:path';
import packageJson from '../package.json' with { type: 'json' };

const [first, ...rest] = process.argv.slice(2);
if (rest.length === 0 && (first === '--version' || first === '-V')) {
  process.stdout.write(`${packageJson.version}\n`);
} else {
  // Loaded only now, so that the version is told at once. This file stands in `src/` and its bundle in `dist/`, both just
  // below the package's folder. Not awaited: the bundle is CommonJS, which knows no such thing at the top.
  const packageFolder = join(import.meta.dirname, '..');
  void import('./cli/run.ts').then(({ run }) => run(process, packageFolder, packageJson.version));
}
