import { z } from 'zod';
import { CheckTookTooLongError, type CheckInBackground } from '../../jobs/checking.js';
import { rosterJson, rosterText } from '../../jobs/read-roster/roster-document.js';
import type { App } from '../app-type.js';
import { documented } from '../documented.js';
import { languageOf } from '../language.js';
import { issueView, problemDetails, sendProblem, toIssueView } from '../problem-details.js';
import { departure, source, strength, text } from '../rule-shapes.js';

const finding = z
  .object({
    status: z
      .enum(['breach', 'given', 'overridden', 'shortage', 'quality'])
      .describe(
        'breach: a hard rule is broken; given: by locks and history alone; overridden: set aside in the job; shortage: nobody stands there; quality: weighed, not required',
      ),
    date: z.string().describe('The date on which the rule is judged'),
    version: z.string().describe('The version of the rule that judges it'),
    doctor: z.string().nullable(),
    vakter: z.array(z.string()).readonly(),
    sentence: text.describe('Ids, never names'),
    overridable: z.boolean().describe('An override in the job would set it aside'),
  })
  .meta({ id: 'CheckFinding' });

const rosterCheck = z
  .object({
    version: z.literal('vaktplan/check/1'),
    legevakt: z.object({ id: z.string(), name: z.string() }),
    period: z.object({ from: z.string(), to: z.string() }),
    vakter: z.int().describe('Vakter of the job'),
    heldVakter: z.int().describe('Those to which the roster gives a doctor'),
    counts: z
      .object({
        breach: z.int(),
        given: z.int(),
        overridden: z.int(),
        shortage: z.int(),
        quality: z.int(),
      })
      .describe('Findings by status'),
    departures: z
      .array(departure)
      .readonly()
      .describe('Rules of law or agreement that the job has otherwise than the versions in force'),
    rules: z
      .array(
        z.object({
          id: z.string(),
          title: text,
          strength,
          versions: z
            .array(
              z.object({
                id: z.string(),
                title: text,
                validity: z.enum(['documented', 'inferred', 'proposed']),
                validFrom: z.string().nullable(),
                validTo: z.string().nullable(),
              }),
            )
            .readonly()
            .describe('Those that judge vakter of the period'),
          mode: z.enum(['hard', 'soft']),
          sources: z.array(source).readonly(),
          setByJob: z
            .object({ parameters: z.array(z.string()).readonly(), from: z.string().nullable() })
            .nullable()
            .describe('Parameters with values of the job instead of those of the version'),
          findings: z.array(finding).readonly(),
        }),
      )
      .readonly()
      .describe('Every rule that was tested, also those that found nothing'),
    overrides: z
      .array(
        z.object({
          rule: z.string(),
          doctor: z.string(),
          date: z.string(),
          reasonCode: z.string(),
          title: text,
          isUsed: z.boolean().describe('The rule would be broken otherwise'),
        }),
      )
      .readonly(),
    notChecked: z.array(z.object({ rule: z.string().nullable(), sentence: text })).readonly(),
    issues: z.array(issueView).describe('Warnings about the job and the roster'),
  })
  .meta({ id: 'RosterCheck' });

/** Any roster against a job's rules; nothing is stored. */
export function addCheckRoute(app: App, { check }: { readonly check: CheckInBackground }): void {
  app.post(
    '/v1/checks',
    {
      config: { permission: 'check:run' },
      schema: {
        summary: 'Check any roster',
        description:
          'The roster may come from here or from any other system. All that is wrong with the job and the roster is answered at once, ' +
          'with pointers that start at /job, /roster or /rules. Nothing is stored.',
        body: z.strictObject({
          job: documented(
            'A job document, vaktplan/job/1: legevakt, period, lines, doctors and rule settings',
          ),
          roster: documented('JSON, or the text of a JSON, CSV or iCalendar file', rosterJson, rosterText),
          rules: z
            .array(z.string().max(60))
            .max(200)
            .optional()
            .describe('Only these rules, by id; default all that are on in the job'),
        }),
        response: { 200: rosterCheck, '4xx': problemDetails, '5xx': problemDetails },
      },
    },
    async (request, reply) => {
      const language = languageOf(request);
      try {
        const outcome = await check(request.body);
        const issues = outcome.issues.map((issue) => toIssueView(issue, language));
        return outcome.ok
          ? await reply.send({ ...outcome.check, issues })
          : await sendProblem(request, reply, { code: 'INVALID_CHECK', errors: issues });
      } catch (fault) {
        if (!(fault instanceof CheckTookTooLongError)) throw fault;
        return sendProblem(request, reply, { code: 'CHECK_TOOK_TOO_LONG' });
      }
    },
  );
}
