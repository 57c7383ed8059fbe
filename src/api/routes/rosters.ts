import { z } from 'zod';
import { localDate } from '../../domain/job/scalars.js';
import type { RosterStore } from '../../jobs/roster-store.js';
import { rosterStatuses } from '../../jobs/roster-version.js';
import type { App } from '../app-type.js';
import { pageParameters, takePage } from '../cursor.js';
import { matchesWeakly } from '../etags.js';
import { problemDetails, sendProblem } from '../problem-details.js';
import { rosterEtag, rosterSummaryView, rosterView, toRosterSummary, toRosterView } from '../roster-view.js';

export const rosterParams = z.strictObject({ id: z.uuid() });

const status = z.enum(rosterStatuses);

const pageQuery = z.strictObject({
  status: z
    .union([status.transform((one) => [one]), z.array(status).min(1)])
    .optional()
    .describe('May be given several times'),
  from: localDate.optional().describe('Only rosters whose period ends on this date or later'),
  to: localDate.optional().describe('Only rosters whose period begins on this date or earlier'),
  scenarios: z
    .enum(['without', 'with', 'only'])
    .default('without')
    .describe('Whether rosters of scenarios are in the list'),
  ...pageParameters({ most: 500, normally: 50 }),
});

/** Versions of rosters: the list of a legevakt, and each by itself. */
export function addRosterRoutes(app: App, rosters: RosterStore): void {
  app.get(
    '/v1/legevakter/:legevakt/rosters',
    {
      config: { permission: 'roster:read' },
      schema: {
        summary: 'Rosters of a legevakt, newest first',
        description:
          'Every page continues the one before it. While there are more, the header `Link` has the address of the next page as rel="next".',
        params: z.strictObject({ legevakt: z.string().min(1).max(40) }),
        querystring: pageQuery,
        response: { 200: z.object({ rosters: z.array(rosterSummaryView) }), '4xx': problemDetails },
      },
    },
    async (request, reply) => {
      const { status: statuses, from, to, scenarios, limit, cursor } = request.query;
      const found = await rosters.listRosters({
        legevakt: request.params.legevakt,
        limit: limit + 1,
        whatIfs: scenarios,
        ...(statuses === undefined ? {} : { statuses }),
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        ...(cursor === undefined ? {} : { after: cursor }),
      });
      const page = takePage(request, reply, { found, limit }, (last) => last);
      return { rosters: page.map(toRosterSummary) };
    },
  );

  app.get(
    '/v1/rosters/:id',
    {
      config: { permission: 'roster:read', record: 'roster' },
      schema: {
        summary: 'One version of a roster: what it is, and who holds which vakt',
        description: 'The strong ETag is what a change sends as If-Match.',
        params: rosterParams,
        headers: z.object({ 'if-none-match': z.string().optional() }),
        response: {
          200: rosterView,
          304: z.undefined().describe('As the reader has it'),
          '4xx': problemDetails,
        },
      },
    },
    async (request, reply) => {
      const { id } = request.params;
      const version = await rosters.findRoster(id);
      if (version === undefined) return sendProblem(request, reply, { code: 'ROSTER_NOT_FOUND' });
      const etag = rosterEtag(version);
      void reply.header('etag', etag).header('cache-control', 'no-cache');
      const known = request.headers['if-none-match'];
      if (known !== undefined && matchesWeakly(known, etag)) return reply.code(304).send();
      return toRosterView(version, await rosters.heldSeats(id));
    },
  );
}
