import { legevakterWhere } from '../../access/decide.js';
import type { JobRecords } from '../../jobs/job-store.js';
import type { App } from '../app-type.js';
import { JobsPage } from './jobs-page.js';
import { renderPage } from './render-page.js';
import { readStaticFiles } from './static-files.js';

const jobsOnPage = 50;

/** `GET /` and the files it needs. */
export function addPageRoutes(app: App, records: JobRecords): void {
  const schema = { hide: true };
  app.get('/', { config: { permission: 'job:read', page: true }, schema }, async ({ principal }, reply) => {
    const legevakter = legevakterWhere(principal, 'job:read');
    const jobs = await records.list({ limit: jobsOnPage, legevakter });
    return renderPage(reply, JobsPage({ jobs }));
  });
  for (const { path, type, content } of readStaticFiles()) {
    app.get(path, { config: { permission: 'public' }, schema }, (_request, reply) =>
      reply.type(type).header('cache-control', 'no-cache').send(content),
    );
  }
}
