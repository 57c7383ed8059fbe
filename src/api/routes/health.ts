import { z } from 'zod';
import type { JobQueue } from '../../jobs/job-queue.js';
import type { JobRecords } from '../../jobs/job-store.js';
import type { App } from '../app-type.js';
import { problemDetails } from '../problem-details.js';

const ok = z.object({ status: z.literal('ok') });

/** `/healthz`: the process answers. `/readyz`: its database and queue do too. */
export function addHealthRoutes(
  app: App,
  { records, queue }: { readonly records: JobRecords; readonly queue: JobQueue },
): void {
  app.get(
    '/healthz',
    { config: { permission: 'public' }, schema: { summary: 'The process lives', response: { 200: ok } } },
    () => ({
      status: 'ok' as const,
    }),
  );
  app.get(
    '/readyz',
    {
      config: { permission: 'public' },
      schema: { summary: 'Jobs can be taken in', response: { 200: ok, '5xx': problemDetails } },
    },
    async () => {
      await Promise.all([records.ping(), queue.ping()]);
      return { status: 'ok' as const };
    },
  );
}
