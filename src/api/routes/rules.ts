import { DateTime } from 'luxon';
import { z } from 'zod';
import { localDate } from '../../domain/job/scalars.js';
import { zone, type LocalDate } from '../../domain/time.js';
import type { Clock } from '../../jobs/clock.js';
import { findRule, listRules, listVersions } from '../../jobs/list-rules.js';
import type { App } from '../app-type.js';
import { problemDetails, sendProblem } from '../problem-details.js';
import { source, strength, text } from '../rule-shapes.js';

const version = z
  .object({
    id: z.string(),
    title: text,
    validFrom: z
      .string()
      .nullable()
      .describe('First date of vakter that it judges; null = no beginning found'),
    validTo: z.string().nullable().describe('Last date; null = none known'),
    validity: z.enum(['documented', 'inferred', 'proposed']).describe('How sure the dates are'),
    optIn: z.boolean().describe('Judges only jobs that ask for it'),
    mode: z.enum(['hard', 'soft', 'off']),
    strength,
    parameters: z.record(z.string(), z.unknown()).describe('What holds where a job sets nothing'),
    sources: z.array(source).readonly(),
  })
  .meta({ id: 'RuleVersion' });

const rule = z
  .object({
    id: z.string(),
    title: text,
    statement: text,
    finding: z.enum(['breach', 'shortage', 'quality']),
    judges: z.enum(['doctors', 'roster']),
    modes: z.array(z.enum(['hard', 'soft', 'off'])).readonly(),
    tier: z.number(),
    weight: z.number(),
    parameters: z.unknown().describe('JSON Schema with units, bounds and defaults'),
    version: version.nullable().describe('The version that judges the date; null where none does'),
    tests: z
      .object({
        kept: z.int().describe('Rosters judged by hand in which the rule is kept'),
        broken: z.int(),
        agreement: z
          .array(z.enum(['hard', 'soft']))
          .readonly()
          .describe('Modes in which model and checker are shown to agree'),
        planted: z.string(),
      })
      .nullable(),
  })
  .meta({ id: 'Rule' });

const onDate = z.strictObject({
  on: localDate.optional().describe('Date of the vakter; default today in Norway'),
});
const ruleParams = z.strictObject({ id: z.string().min(1).max(60) });

/** The rule book: open to anyone who wants to know what a roster is judged by. */
export function addRuleRoutes(app: App, { clock }: { readonly clock: Clock }): void {
  const today = (): LocalDate =>
    DateTime.fromJSDate(clock.now(), { zone }).toFormat('yyyy-MM-dd') as LocalDate;

  app.get(
    '/v1/rules',
    {
      config: { permission: 'public' },
      schema: {
        summary: 'Every rule, as it judges a date',
        querystring: onDate,
        response: {
          200: z.object({ on: z.string(), rules: z.array(rule).readonly() }),
          '4xx': problemDetails,
        },
      },
    },
    (request) => {
      const on = request.query.on ?? today();
      return { on, rules: listRules(on) };
    },
  );

  app.get(
    '/v1/rules/:id',
    {
      config: { permission: 'public' },
      schema: {
        summary: 'One rule, as it judges a date',
        params: ruleParams,
        querystring: onDate,
        response: { 200: rule, '4xx': problemDetails },
      },
    },
    async (request, reply) => {
      const found = findRule(request.params.id, request.query.on ?? today());
      return found === undefined ? sendProblem(request, reply, { code: 'RULE_NOT_FOUND' }) : found;
    },
  );

  app.get(
    '/v1/rules/:id/versions',
    {
      config: { permission: 'public' },
      schema: {
        summary: 'Every dated version of a rule',
        params: ruleParams,
        response: {
          200: z.object({ id: z.string(), versions: z.array(version).readonly() }),
          '4xx': problemDetails,
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const versions = listVersions(id);
      return versions === undefined
        ? sendProblem(request, reply, { code: 'RULE_NOT_FOUND' })
        : { id, versions: versions };
    },
  );
}
