import { format } from 'prettier';
import { registry } from '../../src/rules/registry.js';
import type { TestsOfRule } from '../../src/rules/tests-of-rules.js';
import { loadGold } from '../../test/support/gold.js';
import { loadPlant } from '../../test/support/plants.js';

const head = `/* Written by scripts/write-docs.ts from the tests. Do not edit: run \`npm run docs\`. */

/** What stands behind a rule. */
export interface TestsOfRule {
  /** Rosters judged by hand in which the rule is kept, and in which it is broken. */
  readonly kept: number;
  readonly broken: number;
  /** Modes in which random rosters show that its two halves agree. */
  readonly agreement: readonly ('hard' | 'soft')[];
  /** The breach planted in a solved month, after "a roster in which". */
  readonly planted: string;
}

`;

export type TestsByRule = Readonly<Record<string, TestsOfRule>>;

/** @throws where a rule has no gold cases or no planted breach */
export async function readTests(): Promise<TestsByRule> {
  const rows = await Promise.all(
    registry.map(async ({ id, modes }) => {
      const { keeps, breaks } = await loadGold(id);
      const { how } = await loadPlant(id);
      if (keeps.length === 0 || breaks.length === 0) throw new Error(`${id} has no gold cases.`);
      return [id, { kept: keeps.length, broken: breaks.length, agreement: modes, planted: how }] as const;
    }),
  );
  return Object.fromEntries(rows);
}

/** src/rules/tests-of-rules.ts */
export function makeTestsModule(tests: TestsByRule): Promise<string> {
  const text = `${head}export const testsOfRules: Readonly<Record<string, TestsOfRule>> = ${JSON.stringify(tests)};\n`;
  return format(text, { parser: 'typescript', singleQuote: true, printWidth: 110 });
}
