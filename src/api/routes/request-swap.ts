import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { may } from '../../access/decide.js';
import { id, vaktId } from '../../domain/job/scalars.js';
import { CheckTookTooLongError } from '../../jobs/checking.js';
import type { PublishedVakter } from '../../jobs/published-vakter.js';
import { requestSwap, type RequestOutcome, type RequestSwapParts } from '../../jobs/request-swap.js';
import type { RosterStore } from '../../jobs/roster-store.js';
import type { RosterVersion } from '../../jobs/roster-version.js';
import { refuseForBody } from '../access-guard.js';
import { actorOf } from '../actor.js';
import type { App } from '../app-type.js';
import { idempotencyHeader } from '../idempotency.js';
import { languageOf } from '../language.js';
import { problemDetails, sendProblem, toIssueView } from '../problem-details.js';
import { actsAs, asDoctorHere } from '../swap-doctors.js';
import { swapEtag, swapPath, swapView } from '../swap-view.js';
import { showSwap } from './swaps.js';

const vakt = vaktId.describe('As in the roster: date/line/seat');
const roster = z.uuid().describe('The published version, as GET /v1/me/vakter names it');
const gives = vakt.describe('My own vakt');

const offer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('exchange'), roster, gives, takes: vakt.describe('Theirs, in return') }),
  z.strictObject({ kind: z.literal('give-away'), roster, gives, to: id.describe('The doctor who is asked') }),
  z.strictObject({ kind: z.literal('open'), roster, gives }).describe('Whoever accepts first takes it'),
]);

export interface RequestSwapRouteParts extends RequestSwapParts {
  readonly rosters: RosterStore;
  readonly vakter: Pick<PublishedVakter, 'storedNames'>;
}

/** A doctor asks another one, or all, to take a vakt. */
export function addSwapRequestRoute(app: App, parts: RequestSwapRouteParts): void {
  app.post(
    '/v1/swaps',
    {
      config: { permission: 'swap:request', repeat: 'answer-again' },
      schema: {
        summary: 'Ask for a swap of vakter on a published roster',
        description:
          'Both vakter are of one roster. Every rule looks at the whole roster with the swap done; a breach does not keep anybody from asking, ' +
          'but the swap cannot be approved with it. Asking again for what is open already answers 200 with the same swap.',
        querystring: z.strictObject(asDoctorHere),
        headers: z.object(idempotencyHeader),
        body: offer,
        response: { 200: swapView, 201: swapView, '4xx': problemDetails, '5xx': problemDetails },
      },
    },
    async (request, reply) => {
      const version = await readableRoster(parts, request, reply);
      if (version === undefined) return reply;
      const own = actsAs(request, reply, version.legevakt, request.query);
      if (own === undefined) return reply;
      let outcome: RequestOutcome;
      try {
        const asked = { roster: version, own, offer: request.body, actor: actorOf(request) };
        outcome = await requestSwap(parts, asked);
      } catch (fault) {
        if (!(fault instanceof CheckTookTooLongError)) throw fault;
        return sendProblem(request, reply, { code: 'CHECK_TOOK_TOO_LONG' });
      }
      switch (outcome.kind) {
        case 'not-published':
          return sendProblem(request, reply, { code: 'ROSTER_NOT_PUBLISHED' });
        case 'invalid': {
          const errors = outcome.issues.map((issue) => toIssueView(issue, languageOf(request)));
          return sendProblem(request, reply, { code: 'INVALID_SWAP', errors });
        }
        case 'requested': {
          const { swap, isNew } = outcome;
          return reply
            .code(isNew ? 201 : 200)
            .header('location', swapPath(swap.id))
            .header('etag', swapEtag(swap))
            .send(await showSwap(parts, request, swap));
        }
      }
    },
  );
}

/** Undefined where the request has been answered: a doctor is not told of rosters that are not out yet. */
async function readableRoster(
  { rosters }: RequestSwapRouteParts,
  request: FastifyRequest<{ Body: z.infer<typeof offer> }>,
  reply: FastifyReply,
): Promise<RosterVersion | undefined> {
  const version = await rosters.findRoster(request.body.roster);
  if (version === undefined) {
    void sendProblem(request, reply, { code: 'ROSTER_NOT_FOUND' });
    return undefined;
  }
  const { legevakt, status } = version;
  if (refuseForBody(request, reply, 'swap:request', legevakt, 'ROSTER_NOT_FOUND') !== undefined)
    return undefined;
  const isOut = status !== 'draft' && status !== 'proposed';
  if (isOut || may(request.principal, 'roster:read', legevakt)) return version;
  void sendProblem(request, reply, { code: 'ROSTER_NOT_FOUND' });
  return undefined;
}
