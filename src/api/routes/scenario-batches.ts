import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { id } from '../../domain/job/scalars.js';
import type { BatchAsked } from '../../jobs/batch-content.js';
import { eachAddition, smallestAxis, vary } from '../../jobs/curves/varied-scenario.js';
import { isFinal, jobPriorities, jobStates, type JobState } from '../../jobs/roster-job.js';
import { baseOfJob, baseOfRoster, type ScenarioBase } from '../../jobs/scenario.js';
import type { ScenarioBatch } from '../../jobs/scenario-batch.js';
import { scenarioChanges } from '../../jobs/scenario-changes.js';
import { submitScenarioBatch, type BatchParts } from '../../jobs/submit-scenario-batch.js';
import { actorOf } from '../actor.js';
import type { App } from '../app-type.js';
import { pageParameters, takePage } from '../cursor.js';
import { jobKeyHeader } from '../idempotency.js';
import { batchPath, jobView, parentView, toJobView } from '../job-view.js';
import { inLanguageOf, languageOf } from '../language.js';
import { problemKinds } from '../problem-codes.js';
import { problemDetails, sendProblem, toIssueView } from '../problem-details.js';
import { scenarioBody, type ScenarioRouteParts } from './scenarios.js';
import { pollSeconds } from './submit-roster-job.js';

const instant = z.iso.datetime();

const batchView = z
  .object({
    id: z.uuid(),
    legevakt: z.string(),
    parent: parentView,
    createdAt: instant,
    state: z.enum(['under-way', 'ended']),
    endedAt: instant.optional().describe('When the last of its jobs ended'),
    curve: z
      .object({
        axes: z.array(z.object({ name: z.string(), values: z.array(z.number()).readonly() })).readonly(),
      })
      .optional()
      .describe('Of a batch with `vary` or `smallest`: its numbers, the last axis fastest'),
    question: z
      .enum(['smallest', 'additions'])
      .optional()
      .describe('What its jobs answer together, at the link of that name'),
    counts: z.object(
      Object.fromEntries(jobStates.map((state) => [state, z.int()])) as Record<JobState, z.ZodInt>,
    ),
    jobs: z.array(jobView).describe('In the order in which the scenarios were sent'),
    links: z.record(z.string(), z.string()),
  })
  .meta({ id: 'ScenarioBatch' });

const body = z
  .strictObject({
    roster: z.uuid().optional(),
    job: z.uuid().optional().describe('Need not have a roster yet'),
    scenarios: z.array(scenarioBody).min(2).max(20).optional(),
    vary: vary
      .optional()
      .describe('Instead of `scenarios`: 1 or 2 numbers, of which every combination is planned, 20 at most'),
    smallest: smallestAxis
      .optional()
      .describe('Instead of `scenarios`: a number, of which the smallest that is enough is looked for'),
    additions: eachAddition.optional(),
    changes: scenarioChanges
      .optional()
      .describe('Made in every scenario of `vary`, `smallest` or `additions`, before what is its own'),
    label: id.optional().describe('What the curve of `vary` or `smallest` is called: an id, not a name'),
  })
  .refine(({ roster, job }) => (roster === undefined) !== (job === undefined), {
    error: 'one-base',
  })
  .refine(
    ({ scenarios, vary: axes, smallest, additions, changes, label }) =>
      [scenarios, axes, smallest, additions].filter((one) => one !== undefined).length === 1 &&
      (scenarios === undefined || changes === undefined) &&
      ((scenarios ?? additions) === undefined || label === undefined),
    { error: 'one-question' },
  )
  .describe('Scenarios of `roster` or of `job`, one of the two');

const pageQuery = z.strictObject({
  ...pageParameters({ most: 100, normally: 20 }),
});

const ofLegevakt = z.strictObject({ legevakt: z.string().min(1).max(40) });

/** Several what-ifs of one base. */
export function addScenarioBatchRoutes(app: App, parts: BatchParts & ScenarioRouteParts): void {
  addSubmitRoute(app, parts);
  const { batches } = parts;

  app.get(
    '/v1/legevakter/:legevakt/scenario-batches',
    {
      config: { permission: 'job:read' },
      schema: {
        summary: 'Batches of scenarios, newest first',
        description:
          'While there are more, the header `Link` has the address of the next page as rel="next".',
        params: ofLegevakt,
        querystring: pageQuery,
        response: { 200: z.object({ batches: z.array(batchView) }), '4xx': problemDetails },
      },
    },
    async (request, reply) => {
      const { limit, cursor } = request.query;
      const { legevakt } = request.params;
      const found = await batches.listBatches({ legevakt, limit: limit + 1, after: cursor });
      const page = takePage(request, reply, { found, limit }, (last) => last);
      return { batches: page.map((batch) => toBatchView(request, batch)) };
    },
  );

  app.get(
    '/v1/scenario-batches/:id',
    {
      config: { permission: 'job:read', record: 'batch' },
      schema: {
        summary: 'One batch of scenarios: how far its jobs have come',
        params: z.strictObject({ id: z.uuid() }),
        response: { 200: batchView, '4xx': problemDetails },
      },
    },
    async (request, reply) => {
      const batch = await batches.findBatch(request.params.id);
      if (batch === undefined) return sendProblem(request, reply, { code: 'BATCH_NOT_FOUND' });
      const view = toBatchView(request, batch);
      if (view.state === 'under-way') void reply.header('retry-after', pollSeconds);
      return view;
    },
  );
}

function addSubmitRoute(app: App, parts: BatchParts & ScenarioRouteParts): void {
  app.post(
    '/v1/legevakter/:legevakt/scenario-batches',
    {
      config: { permission: 'job:submit' },
      schema: {
        summary: 'Plan several scenarios of one roster or job',
        description:
          'All of them, or none: what is wrong with any of them is answered at once, with pointers such as /scenarios/3/changes/0/path or /vary/0/change/line. With `vary` each point is a scenario, and the batch has a curve. ' +
          '`smallest` and `additions` are questions that its scenarios answer together; the first scenario of `additions` is the base without any.',
        params: ofLegevakt,
        querystring: z.strictObject({
          priority: z
            .enum(jobPriorities)
            .default('low')
            .describe('A low job is taken up when no normal one waits'),
        }),
        headers: z.object(jobKeyHeader),
        body,
        response: { 202: batchView, '4xx': problemDetails, '5xx': problemDetails },
      },
    },
    async (request, reply) => {
      const { roster, job, ...question } = request.body;
      const base = await baseOf(parts, { roster, job });
      if (base?.legevakt !== request.params.legevakt)
        return refuseBase(request, reply, roster === undefined ? 'job' : 'roster');
      const idempotencyKey = request.headers['idempotency-key'];
      const outcome = await submitScenarioBatch(parts, {
        base,
        asked: askedIn(question),
        by: actorOf(request),
        priority: request.query.priority,
        trace: request.id,
        ...(idempotencyKey === undefined ? {} : { idempotencyKey }),
      });
      switch (outcome.kind) {
        case 'invalid': {
          const errors = outcome.issues.map((issue) => toIssueView(issue, languageOf(request)));
          return sendProblem(request, reply, { code: 'INVALID_SCENARIOS', errors });
        }
        case 'key-reused': {
          const detail = batchPath(outcome.id);
          return sendProblem(request, reply, { code: 'IDEMPOTENCY_KEY_REUSED', detail });
        }
        case 'accepted':
          return answerBatch(request, reply, await parts.batches.findBatch(outcome.id));
      }
    },
  );
}

function askedIn({
  scenarios = [],
  vary: axes,
  smallest,
  additions,
  changes = [],
  label,
}: Omit<z.output<typeof body>, 'roster' | 'job'>): BatchAsked {
  if (axes !== undefined) return { label, changes, vary: axes };
  if (smallest !== undefined) return { label, changes, smallest };
  return additions === undefined ? { scenarios } : { label, changes, additions };
}

function baseOf(
  parts: ScenarioRouteParts,
  { roster, job }: { readonly roster?: string | undefined; readonly job?: string | undefined },
): Promise<ScenarioBase | undefined> {
  return roster === undefined ? baseOfJob(parts, job ?? '') : baseOfRoster(parts, roster);
}

function refuseBase(request: FastifyRequest, reply: FastifyReply, kind: 'job' | 'roster'): FastifyReply {
  const code = kind === 'job' ? 'JOB_NOT_FOUND' : 'ROSTER_NOT_FOUND';
  const detail = inLanguageOf(request, problemKinds[code].title);
  return sendProblem(request, reply, { code, errors: [{ code, pointer: `/${kind}`, detail }] });
}

function answerBatch(
  request: FastifyRequest,
  reply: FastifyReply,
  batch: ScenarioBatch | undefined,
): FastifyReply {
  if (batch === undefined) return sendProblem(request, reply, { code: 'BATCH_NOT_FOUND' });
  return reply
    .code(202)
    .header('location', batchPath(batch.id))
    .header('retry-after', pollSeconds)
    .send(toBatchView(request, batch));
}

function toBatchView(request: FastifyRequest, batch: ScenarioBatch): z.infer<typeof batchView> {
  const { id, legevakt, parent, createdAt, jobs, curve, question } = batch;
  const ends = jobs.flatMap((job) => ('finishedAt' in job ? [job.finishedAt.getTime()] : []));
  const hasEnded = jobs.every(({ state }) => isFinal(state));
  const self = batchPath(id);
  return {
    id,
    legevakt,
    parent,
    createdAt: createdAt.toISOString(),
    state: hasEnded ? 'ended' : 'under-way',
    ...(hasEnded ? { endedAt: new Date(Math.max(...ends)).toISOString() } : {}),
    ...(curve === undefined ? {} : { curve: { axes: curve.axes } }),
    ...(question === undefined ? {} : { question: question.kind }),
    counts: Object.fromEntries(
      jobStates.map((state) => [state, jobs.filter((job) => job.state === state).length]),
    ) as Record<JobState, number>,
    jobs: jobs.map((job) => toJobView(job, languageOf(request))),
    links: {
      self,
      ...(curve === undefined ? {} : { curve: `${self}/curve` }),
      ...(question === undefined ? {} : { [question.kind]: `${self}/${question.kind}` }),
    },
  };
}
