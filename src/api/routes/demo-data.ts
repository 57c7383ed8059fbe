import { z } from 'zod';
import { demoLegevakter, type DemoLegevakt } from '../../demo/demo-legevakter.js';
import type { JobText } from '../../domain/job/job-text.js';
import { nextMonth } from '../../demo/next-month.js';
import type { Clock } from '../../jobs/clock.js';
import type { App } from '../app-type.js';
import { documented } from '../documented.js';
import { problemDetails, sendProblem } from '../problem-details.js';
import { text } from '../rule-shapes.js';

const demoView = z
  .object({
    id: z.string(),
    about: text,
    legevakt: z.object({ id: z.string(), name: z.string() }),
    doctors: z.int(),
    lines: z.int(),
    links: z
      .object({ self: z.string(), submit: z.string() })
      .describe('A job document for next month, and where to post it'),
  })
  .meta({ id: 'DemoLegevakt' });
const inMonth = z.strictObject({
  month: z
    .string()
    .regex(/^20(2[5-9]|3[0-5])-(0[1-9]|1[0-2])$/, { error: 'month' })
    .optional()
    .describe('2025-01 to 2035-12; default the next month in Norway'),
});

/** Made-up legevakter as job documents, ready to be posted. */
export function addDemoDataRoutes(app: App, { clock }: { readonly clock: Clock }): void {
  app.get(
    '/v1/demo-data',
    {
      config: { permission: 'public' },
      schema: {
        summary: 'Made-up legevakter',
        response: { 200: z.object({ demoData: z.array(demoView).readonly() }), '4xx': problemDetails },
      },
    },
    () => {
      const month = nextMonth(clock.now());
      return { demoData: demoLegevakter.map((demo) => toDemoView(demo, month)) };
    },
  );

  app.get(
    '/v1/demo-data/:id',
    {
      config: { permission: 'public' },
      schema: {
        summary: 'A month of a made-up legevakt as a job document',
        description:
          'Post it as it is to `/v1/legevakter/{legevakt}/roster-jobs`. All people in it are made up.',
        params: z.strictObject({ id: z.string().min(1).max(60) }),
        querystring: inMonth,
        response: { 200: documented('A job document, vaktplan/job/1'), '4xx': problemDetails },
      },
    },
    (request, reply) => {
      const demo = demoLegevakter.find(({ id }) => id === request.params.id);
      return demo === undefined
        ? sendProblem(request, reply, { code: 'DEMO_NOT_FOUND' })
        : reply.send(demo.make(request.query.month ?? nextMonth(clock.now())));
    },
  );
}

function toDemoView({ id, about, make }: DemoLegevakt, month: string): z.infer<typeof demoView> {
  const { legevakt, doctors, lines } = make(month) as JobText;
  return {
    id,
    about,
    legevakt: { id: legevakt.id, name: legevakt.name },
    doctors: doctors.length,
    lines: lines.length,
    links: { self: `/v1/demo-data/${id}`, submit: `/v1/legevakter/${legevakt.id}/roster-jobs` },
  };
}
