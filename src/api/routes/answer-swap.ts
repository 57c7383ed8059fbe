import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { answerSwap, type AnswerOutcome } from '../../jobs/answer-swap.js';
import { approveSwap, type ApprovalOutcome, type ApproveSwapParts } from '../../jobs/approve-swap.js';
import { CheckTookTooLongError } from '../../jobs/checking.js';
import type { PublishedVakter } from '../../jobs/published-vakter.js';
import { swapDeeds, type Swap, type SwapDeed } from '../../jobs/swap.js';
import type { SwapStore } from '../../jobs/swap-store.js';
import { concerns } from '../../jobs/swap-viewer.js';
import { actorOf } from '../actor.js';
import type { App } from '../app-type.js';
import { matchesStrongly } from '../etags.js';
import { languageOf } from '../language.js';
import { problemDetails, sendProblem, toIssueView } from '../problem-details.js';
import { actsAs, asDoctorHere } from '../swap-doctors.js';
import { swapEtag, swapView, viewerOf } from '../swap-view.js';
import { showSwap, swapParams } from './swaps.js';

const deeds: Readonly<Record<SwapDeed, { readonly summary: string; readonly description: string }>> = {
  accept: {
    summary: 'Say yes to a swap, or take a vakt that is offered to all',
    description: 'A leader decides then. The rules look at the swap again, and the answer has what they say.',
  },
  decline: {
    summary: 'Say no to a swap that one is asked for',
    description: 'Also after having said yes, until a leader has approved.',
  },
  withdraw: {
    summary: 'Take back what one has asked for',
    description: 'Also after the other one has said yes, until a leader has approved.',
  },
  approve: {
    summary: 'Approve an accepted swap: doctors go by it from now on',
    description:
      'A version of the roster with the swap done is published, in one step. With breaches it is refused, and each is named.',
  },
  reject: {
    summary: 'Refuse a swap',
    description: 'A leader says no, whether it is accepted or not.',
  },
};

export interface SwapAnswerRouteParts extends Omit<ApproveSwapParts, 'swaps'> {
  readonly swaps: SwapStore;
  readonly vakter: Pick<PublishedVakter, 'storedNames'>;
}

/** What becomes of a swap: accepted, declined, withdrawn, approved, rejected. */
export function addSwapAnswerRoutes(app: App, parts: SwapAnswerRouteParts): void {
  for (const deed of Object.keys(deeds) as SwapDeed[]) {
    const { summary, description } = deeds[deed];
    const isLeaders = swapDeeds[deed].by === 'leader';
    app.post(
      `/v1/swaps/:id([^/:]+)::${deed}`,
      {
        config: { permission: isLeaders ? 'swap:decide' : 'swap:request', record: 'swap' },
        schema: {
          summary,
          description: `${description} Doing it again changes nothing.`,
          params: swapParams,
          querystring: z.strictObject(isLeaders ? {} : asDoctorHere),
          headers: z.object({
            'if-match': z.string().optional().describe('Only where the swap is as the sender saw it'),
          }),
          response: { 200: swapView, '4xx': problemDetails, '5xx': problemDetails },
        },
      },
      async (request, reply) => {
        await parts.swaps.expireSwaps(parts.clock.now());
        const swap = await parts.swaps.findSwap(request.params.id);
        if (swap === undefined) return sendProblem(request, reply, { code: 'SWAP_NOT_FOUND' });
        const own = isLeaders ? [] : actsAs(request, reply, swap.legevakt, request.query);
        if (own === undefined) return reply;
        const doctors = own.map((doctor) => ({ legevakt: swap.legevakt, doctor }));
        if (!concerns({ all: viewerOf(request).all, own: doctors }, swap) && !isLeaders)
          return sendProblem(request, reply, { code: 'SWAP_NOT_FOUND' });
        const seen = request.headers['if-match'];
        if (seen !== undefined && !matchesStrongly(seen, swapEtag(swap)))
          return sendProblem(request, reply, { code: 'SWAP_CHANGED' });
        const asked = { swap, own, isGuarded: seen !== undefined, actor: actorOf(request) };
        return answer(parts, request, reply, { deed, asked });
      },
    );
  }
}

interface Asked {
  readonly deed: SwapDeed;
  readonly asked: Omit<Parameters<typeof answerSwap>[1], 'deed'>;
}

async function answer(
  parts: SwapAnswerRouteParts,
  request: FastifyRequest,
  reply: FastifyReply,
  { deed, asked }: Asked,
): Promise<FastifyReply> {
  let outcome: AnswerOutcome | ApprovalOutcome;
  try {
    outcome =
      deed === 'approve' ? await approveSwap(parts, asked) : await answerSwap(parts, { ...asked, deed });
  } catch (fault) {
    if (!(fault instanceof CheckTookTooLongError)) throw fault;
    return sendProblem(request, reply, { code: 'CHECK_TOOK_TOO_LONG' });
  }
  if (outcome.kind !== 'answered' && outcome.kind !== 'approved') return refuse(request, reply, outcome);
  const { swap } = outcome;
  return reply.header('etag', swapEtag(swap)).send(await showSwap(parts, request, swap));
}

function refuse(
  request: FastifyRequest,
  reply: FastifyReply,
  outcome: Exclude<AnswerOutcome | ApprovalOutcome, { readonly swap: Swap }>,
): FastifyReply {
  switch (outcome.kind) {
    case 'unknown':
      return sendProblem(request, reply, { code: 'SWAP_NOT_FOUND' });
    case 'stale':
      return sendProblem(request, reply, { code: 'SWAP_CHANGED' });
    case 'not-yours':
      return sendProblem(request, reply, { code: 'SWAP_NOT_YOURS' });
    case 'not-possible':
      // Everything but approval is possible from there.
      if (outcome.state === 'requested') return sendProblem(request, reply, { code: 'SWAP_NOT_ACCEPTED' });
      return sendProblem(request, reply, { code: 'SWAP_NOT_POSSIBLE', detail: outcome.state });
    case 'breaches':
    case 'invalid': {
      const errors = outcome.issues.map((issue) => toIssueView(issue, languageOf(request)));
      const code = outcome.kind === 'breaches' ? 'SWAP_BREAKS_RULES' : 'INVALID_SWAP';
      return sendProblem(request, reply, { code, errors });
    }
  }
}
