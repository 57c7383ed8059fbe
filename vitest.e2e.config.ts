import { defineConfig } from 'vitest/config';

/** Tests in a real browser: Chromium at `CHROMIUM`, else /usr/bin/chromium. They run the built program. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    reporters: ['default', './test/support/counting-reporter.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
});
