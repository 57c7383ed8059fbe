import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { JobRecords } from '../../jobs/job-store.js';
import type { App } from '../app-type.js';
import { JobsPage } from './jobs-page.js';
import { readStaticFiles } from './static-files.js';

const jobsOnPage = 50;

/** `GET /` and the files it needs. React writes the text, so what users wrote is always escaped. */
export function addPageRoutes(app: App, records: JobRecords): void {
  const hidden = { schema: { hide: true } };
  app.get('/', hidden, async (_request, reply) => {
    const jobs = await records.list({ limit: jobsOnPage });
    const markup = renderToStaticMarkup(createElement(JobsPage, { jobs }));
    return reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-cache')
      .send(`<!doctype html>${markup}`);
  });
  for (const { path, type, content } of readStaticFiles()) {
    app.get(path, hidden, (_request, reply) =>
      reply.type(type).header('cache-control', 'no-cache').send(content),
    );
  }
}
