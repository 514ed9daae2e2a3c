import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    pool: 'threads',
    testTimeout: 30_000,
    // One language and no colour, whoever runs the tests; those that are about either say so themselves.
    env: { LANG: 'fr_FR.UTF-8', LC_ALL: '', LC_MESSAGES: '', NO_COLOR: '', FORCE_COLOR: '' },
  },
});
