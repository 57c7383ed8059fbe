import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readJob } from '../../src/jobs/read-job.js';
import { openService } from '../support/service.js';

const page = readFileSync(new URL('../../docs/api.md', import.meta.url), 'utf8');
const described = [...page.matchAll(/^\| `([A-Z]+) ([^`]+)`/gm)].map(
  ([, method = '', path = '']) => `${method} ${path}`,
);

it('the page of the API names routes that exist, and every route of rosters and swaps', async () => {
  const service = await openService(readJob);
  try {
    const response = await service.app.inject({ url: '/openapi.json' });
    const { paths } = response.json<{ paths: Record<string, Record<string, object>> }>();
    const routes = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(described.filter((route) => !routes.includes(route))).toEqual([]);
    const ofRosters = routes.filter((route) => / \/v1\/(rosters\/|swaps)/.test(route));
    expect(ofRosters.filter((route) => !described.includes(route))).toEqual([]);
  } finally {
    await service.close();
  }
});
