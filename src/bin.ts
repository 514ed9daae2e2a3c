import packageJson from '../package.json' with { type: 'json' };

const argv = process.argv.slice(2);
if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
  process.stdout.write(`${packageJson.version}\n`);
} else {
  // Loaded only now, so that the version is told at once; not awaited, for CommonJS knows no such thing at the top.
  void import('./run.ts').then(({ run }) => run(argv, packageJson.version));
}
