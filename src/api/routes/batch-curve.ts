import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { curveOfBatch } from '../../jobs/curves/batch-curve.js';
import { writeCurveCsv } from '../../jobs/curves/curve-csv.js';
import type { Curve } from '../../jobs/curves/curve.js';
import type { RosterStore } from '../../jobs/roster-store.js';
import type { ScenarioBatchStore } from '../../jobs/scenario-batch.js';
import { renderCurvePage } from '../../reports/curve-html.js';
import type { App } from '../app-type.js';
import { sendNotReady } from '../batch-not-ready.js';
import { curveView } from '../curve-view.js';
import { languageOf } from '../language.js';
import { problemDetails, sendProblem } from '../problem-details.js';
import { documentPolicy } from './roster-results.js';

interface CurveParts {
  readonly batches: Pick<ScenarioBatchStore, 'findBatch'>;
  readonly rosters: RosterStore;
}

const config = { permission: 'roster:read', record: 'batch' } as const;
const params = z.strictObject({ id: z.uuid() });
const fileResponse = { 200: z.unknown(), '4xx': problemDetails };

/** What a batch that varies a number has found out. */
export function addBatchCurveRoutes(app: App, parts: CurveParts): void {
  app.get(
    '/v1/scenario-batches/:id/curve',
    {
      config,
      schema: {
        summary: 'Key figures over the points of a batch with `vary`, and which steps are real',
        description:
          'From the stored reports, when every job is done. A step is real where even the proven bound of the worse point lies above the value of the ' +
          'better one; else it is within the uncertainty. Nothing is stored.',
        params,
        response: { 200: curveView, '4xx': problemDetails },
      },
    },
    async (request, reply) => (await readCurve(parts, request, reply)) ?? reply,
  );

  app.get(
    '/v1/scenario-batches/:id/curve.csv',
    { config, schema: { summary: 'The curve as CSV, a row a point', params, response: fileResponse } },
    async (request, reply) => {
      const curve = await readCurve(parts, request, reply);
      if (curve === undefined) return reply;
      void reply.header('content-disposition', 'attachment; filename="kurve.csv"');
      return reply.type('text/csv; charset=utf-8').serializer(String).send(writeCurveCsv(curve));
    },
  );

  app.get(
    '/v1/scenario-batches/:id/curve.html',
    {
      config,
      schema: { summary: 'The curve as a page to print', params, response: fileResponse },
      helmet: documentPolicy,
    },
    async (request, reply) => {
      const curve = await readCurve(parts, request, reply);
      if (curve === undefined) return reply;
      const page = renderCurvePage(curve, languageOf(request));
      return reply.type('text/html; charset=utf-8').serializer(String).send(page);
    },
  );
}

/** Undefined where the reply has been sent: there is no curve. */
async function readCurve(
  { batches, rosters }: CurveParts,
  request: FastifyRequest<{ Params: z.infer<typeof params> }>,
  reply: FastifyReply,
): Promise<Curve | undefined> {
  const batch = await batches.findBatch(request.params.id);
  if (batch === undefined) {
    sendProblem(request, reply, { code: 'BATCH_NOT_FOUND' });
    return undefined;
  }
  const outcome = await curveOfBatch(rosters, batch);
  if (outcome.kind === 'drawn') return outcome.curve;
  if (outcome.kind === 'no-curve') {
    sendProblem(request, reply, { code: 'NO_CURVE' });
    return undefined;
  }
  sendNotReady(request, reply, { batch, missing: outcome.missing, code: 'CURVE_NOT_READY' });
  return undefined;
}
