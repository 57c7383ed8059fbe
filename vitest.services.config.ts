import { defineConfig } from 'vitest/config';

/** Suites that need a real PostgreSQL (`DATABASE_URL`) and a real Redis (`REDIS_URL`). */
export default defineConfig({
  test: {
    include: ['test/services/**/*.test.ts'],
    reporters: ['default', './test/support/counting-reporter.ts'],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
