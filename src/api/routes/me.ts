import { z } from 'zod';
import { permissions } from '../../access/permissions.js';
import type { App } from '../app-type.js';
import { grantAnswer } from '../grant-view.js';
import { problemDetails } from '../problem-details.js';

const me = z
  .object({
    id: z.string(),
    kind: z.enum(['local', 'key', 'person']),
    grants: z.array(grantAnswer).readonly(),
    scopes: z.array(z.enum(permissions)).readonly().nullable().describe('What the roles are narrowed to'),
  })
  .meta({ id: 'Me' });

export function addMeRoute(app: App): void {
  app.get(
    '/v1/me',
    {
      config: { permission: 'me:read' },
      schema: { summary: 'Who asks, in which roles', response: { 200: me, '4xx': problemDetails } },
    },
    ({ principal: { id, kind, grants, scopes = null } }) => ({ id, kind, grants, scopes }),
  );
}
