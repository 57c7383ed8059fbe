import { defineConfig } from 'vitest/config';

/** Faults made on purpose, on the built program. They start a Redis and a PostgreSQL of their own and need faketime. */
export default defineConfig({
  test: {
    include: ['test/faults/**/*.test.ts'],
    reporters: ['default', './test/support/counting-reporter.ts'],
    testTimeout: 0,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
