// @ts-check
// What npm runs where certif is installed from its repository: `npm ci` here, or another one's `npm install -g`, as pre-commit
// has it. The latter hands its `-g` on, and so leaves out what a build needs.
import { execSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
if (!existsSync(join(root, 'node_modules/esbuild'))) {
  execSync('npm ci --no-global --include=dev --ignore-scripts --no-audit --no-fund', { cwd: root, stdio: 'inherit' });
}
await import('./build.mjs');
