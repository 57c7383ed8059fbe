import { randomUUID } from 'node:crypto';
import type { Clock } from '../../jobs/clock.js';
import type { RosterStore } from '../../jobs/roster-store.js';
import { actorOf } from '../actor.js';
import type { App } from '../app-type.js';
import { problemDetails, sendProblem } from '../problem-details.js';
import { rosterEtag, rosterPath, rosterView, toRosterView } from '../roster-view.js';
import { rosterParams } from './rosters.js';

/** The one way from a what-if to a plan that can be published. */
export function addAdoptRoute(
  app: App,
  { rosters, clock }: { readonly rosters: RosterStore; readonly clock: Clock },
): void {
  app.post(
    '/v1/rosters/:id([^/:]+)::adopt',
    {
      config: { permission: 'roster:edit', record: 'roster' },
      schema: {
        summary: 'Take a scenario on: make it a draft of the plan that it started from',
        description:
          'The answer is a new version with the same contents, which can be proposed and published; the scenario stays. ' +
          'One that has been adopted already is answered with the version that came of it (200).',
        params: rosterParams,
        response: { 200: rosterView, 201: rosterView, '4xx': problemDetails },
      },
    },
    async (request, reply) => {
      const outcome = await rosters.adopt({
        id: request.params.id,
        as: randomUUID(),
        at: clock.now(),
        actor: actorOf(request),
      });
      if (outcome.kind === 'no-what-if') return sendProblem(request, reply, { code: 'NO_SCENARIO' });
      const version = outcome.kind === 'adopted' ? await rosters.findRoster(outcome.id) : undefined;
      if (outcome.kind === 'unknown' || version === undefined)
        return sendProblem(request, reply, { code: 'ROSTER_NOT_FOUND' });
      return reply
        .code(outcome.isNew ? 201 : 200)
        .header('location', rosterPath(version.id))
        .header('etag', rosterEtag(version))
        .send(toRosterView(version, await rosters.heldSeats(version.id)));
    },
  );
}
