import { dirname, join } from 'node:path';
import { z } from 'zod';
import { id } from '../domain/job/scalars.js';
import { schemaIssues } from '../domain/job/schema-issues.js';
import { scenarioChanges } from '../jobs/scenario-changes.js';
import { eachAddition, smallestAxis, vary } from '../jobs/curves/varied-scenario.js';
import { acceptance } from '../jobs/comparison/acceptance.js';
import { readUserJson, type FileReading } from './input-files.js';

export const scenarioFile = z.strictObject({
  version: z.literal('vaktplan/scenario/1').default('vaktplan/scenario/1'),
  label: id.optional(),
  changes: scenarioChanges.default([]),
  vary: vary.optional().describe('One or two numbers that are varied; every one of them is planned'),
  smallest: smallestAxis.optional().describe('The smallest number that is enough'),
  additions: eachAddition.optional(),
  acceptance: acceptance.default([]).describe('What the figures of the changed job must be like'),
  base: z
    .string()
    .min(1)
    .max(500)
    .optional()
    .describe('roster.json of the job without the changes; beside this file'),
});

/** A what-if as a file: `vaktplan/scenario/1`. */
export type ScenarioFile = z.infer<typeof scenarioFile>;

/** `base` is as seen from where the command runs. */
export async function readScenarioFile(path: string): Promise<FileReading<ScenarioFile>> {
  const file = await readUserJson(path);
  if (!file.ok) return file;
  const read = scenarioFile.safeParse(file.value, { reportInput: true });
  if (!read.success) return { ok: false, issues: schemaIssues(read.error) };
  const { base, ...scenario } = read.data;
  return {
    ok: true,
    value: base === undefined ? scenario : { ...scenario, base: join(dirname(path), base) },
  };
}
