import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { loadJavascriptLpSolver } from '../../../../solver/index.js';

it('javascript-lp-solver is named with the version that is installed', () => {
  const { version } = createRequire(import.meta.url)('javascript-lp-solver/package.json') as {
    version: string;
  };
  expect(loadJavascriptLpSolver().version).toBe(version);
});
