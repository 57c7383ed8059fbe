import { z } from 'zod';
import { isUsable } from '../../access/api-key.js';
import type { Authenticate } from '../../access/authenticate.js';
import type { KeyStore } from '../../access/key-store.js';
import type { PeopleStore } from '../../access/people-store.js';
import type { Principal } from '../../access/principal.js';
import {
  readCalendarFeed,
  rotateCalendarFeed,
  type CalendarFeed,
  type CalendarFeedStore,
} from '../../jobs/calendar-feed.js';
import type { Clock } from '../../jobs/clock.js';
import type { PublishedVakter } from '../../jobs/published-vakter.js';
import { actorOf } from '../actor.js';
import type { App } from '../app-type.js';
import { idempotencyHeader } from '../idempotency.js';
import { asDoctor, doctorsOf, ownDoctors } from '../own-doctors.js';
import { problemDetails, sendProblem } from '../problem-details.js';
import type { CountBadToken } from '../rate-limit.js';

export interface CalendarFeedRouteParts {
  readonly feeds: CalendarFeedStore;
  readonly vakter: PublishedVakter;
  readonly clock: Clock;
  readonly authenticate: Authenticate;
  readonly keys: Pick<KeyStore, 'find'>;
  readonly people: Pick<PeopleStore, 'find'>;
  /** Where users reach the service, `https://vaktplan.example`; undefined: where the request came to. */
  readonly publicUrl: string | undefined;
  /** Absent where nothing is limited. */
  readonly countBadToken: CountBadToken | undefined;
}

const config = { permission: 'me:read' } as const;
const querystring = z.strictObject(asDoctor);

/** A calendar of the own vakter for any calendar program; whoever has the address can read it. */
export function addCalendarFeedRoutes(app: App, parts: CalendarFeedRouteParts): void {
  const { feeds, clock, publicUrl, countBadToken } = parts;

  app.post(
    '/v1/me/calendar-feed::rotate',
    {
      config: { ...config, repeat: 'withhold-secret' },
      schema: {
        summary: 'A new address for the calendar of my vakter',
        description:
          'The address is shown this once: only a hash is kept. The one before opens nothing from now on. It works for as long as the role does.',
        querystring,
        headers: z.object(idempotencyHeader),
        response: { 201: z.object({ url: z.url() }), '4xx': problemDetails },
      },
    },
    async (request, reply) => {
      const about = ownDoctors(request, reply, request.query);
      if (about === undefined) return reply;
      const token = await rotateCalendarFeed({ feeds, clock }, { owner: actorOf(request), of: about.of });
      const origin = publicUrl ?? `${request.protocol}://${request.host}`;
      return reply
        .code(201)
        .header('cache-control', 'no-store')
        .send({ url: `${origin}/cal/${token}.ics` });
    },
  );

  app.post(
    '/v1/me/calendar-feed::revoke',
    {
      config,
      schema: {
        summary: 'No calendar of my vakter any more',
        description: 'The address opens nothing from now on; where there is none, nothing happens.',
        querystring,
        response: { 204: z.undefined().describe('Done'), '4xx': problemDetails },
      },
    },
    async (request, reply) => {
      const about = ownDoctors(request, reply, request.query);
      if (about === undefined) return reply;
      await feeds.revoke({ owner: actorOf(request), of: about.of }, clock.now());
      return reply.code(204).send();
    },
  );

  app.get(
    '/cal/:token([\\w-]{43}).ics',
    {
      config: { permission: 'public', addressIsKey: true },
      schema: {
        summary: 'The calendar itself, iCalendar in UTC',
        description:
          'Nothing but the address is asked for. It names nobody. A vakt that was taken away stays for 30 days, as cancelled.',
        params: z.strictObject({ token: z.string() }),
        response: { 200: z.unknown(), '4xx': problemDetails },
      },
    },
    async (request, reply) => {
      const doctorsIn = async (feed: CalendarFeed) => {
        const owner = await ownerOf(parts, feed);
        return owner === undefined ? [] : doctorsOf(owner, feed.of);
      };
      const text = await readCalendarFeed({ ...parts, doctorsOf: doctorsIn }, request.params.token);
      if (text === undefined) {
        const seconds = await countBadToken?.(request);
        if (seconds === undefined) return sendProblem(request, reply, { code: 'NOT_FOUND' });
        return sendProblem(request, reply.header('retry-after', String(seconds)), {
          code: 'TOO_MANY_REQUESTS',
        });
      }
      return reply
        .header('cache-control', 'private, no-cache')
        .header('referrer-policy', 'no-referrer')
        .header('content-disposition', 'inline; filename="vakter.ics"')
        .type('text/calendar; charset=utf-8')
        .serializer(String)
        .send(text);
    },
  );
}

/** With the roles that the owner has now. */
async function ownerOf(
  { authenticate, keys, people, clock }: CalendarFeedRouteParts,
  { owner: { kind, id } }: CalendarFeed,
): Promise<Principal | undefined> {
  if (kind === 'person') {
    const person = await people.find(id);
    return person && { id, kind, grants: person.grants };
  }
  if (kind === 'key') {
    const key = await keys.find(id);
    if (key === undefined || !isUsable(key, clock.now())) return undefined;
    return { id, kind, grants: [key.grant], ...(key.scopes === null ? {} : { scopes: key.scopes }) };
  }
  // Only for as long as nobody is asked to log in.
  const nobodyAsked = await authenticate(undefined);
  return nobodyAsked.kind === 'known' ? nobodyAsked.principal : undefined;
}
