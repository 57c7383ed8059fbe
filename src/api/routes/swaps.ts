import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Clock } from '../../jobs/clock.js';
import type { PublishedVakter } from '../../jobs/published-vakter.js';
import { readRosterNames } from '../../jobs/roster-names.js';
import { swapStates, type Swap } from '../../jobs/swap.js';
import type { SwapStore } from '../../jobs/swap-store.js';
import { concerns, type SwapViewer } from '../../jobs/swap-viewer.js';
import type { App } from '../app-type.js';
import { pageParameters, takePage } from '../cursor.js';
import { matchesWeakly } from '../etags.js';
import { problemDetails, sendProblem } from '../problem-details.js';
import { swapEtag, swapView, toSwapView, viewerOf } from '../swap-view.js';

export const swapParams = z.strictObject({ id: z.uuid() });

export interface SwapReadParts {
  readonly swaps: Pick<SwapStore, 'findSwap' | 'listSwaps' | 'expireSwaps'>;
  readonly vakter: Pick<PublishedVakter, 'storedNames'>;
  readonly clock: Clock;
}

const state = z.enum(swapStates);

const pageQuery = z.strictObject({
  state: z
    .union([state.transform((one) => [one]), z.array(state).min(1)])
    .optional()
    .describe('May be given several times'),
  ...pageParameters({ most: 500, normally: 50 }),
});

/** Swaps that concern the asker: the list, and each by itself. */
export function addSwapRoutes(app: App, parts: SwapReadParts): void {
  const { swaps, clock } = parts;

  app.get(
    '/v1/swaps',
    {
      config: { permission: 'swap:read' },
      schema: {
        summary: 'Swaps: my own and the offers that are open, or those of the legevakt; newest first',
        description:
          'Every page continues the one before it. While there are more, the header `Link` has the address of the next page as rel="next".',
        querystring: pageQuery,
        response: { 200: z.object({ swaps: z.array(swapView) }), '4xx': problemDetails },
      },
    },
    async (request, reply) => {
      const viewer = viewerOf(request);
      if (isNobody(viewer)) return sendProblem(request, reply, { code: 'NO_DOCTOR' });
      const { state: states, limit, cursor } = request.query;
      await swaps.expireSwaps(clock.now());
      const found = await swaps.listSwaps({
        viewer,
        limit: limit + 1,
        ...(states === undefined ? {} : { states }),
        ...(cursor === undefined ? {} : { after: cursor }),
      });
      const page = takePage(request, reply, { found, limit }, ({ requestedAt, id }) => ({
        createdAt: requestedAt,
        id,
      }));
      return { swaps: await showSwaps(parts, request, page) };
    },
  );

  app.get(
    '/v1/swaps/:id',
    {
      config: { permission: 'swap:read', record: 'swap' },
      schema: {
        summary: 'One swap: who gives what to whom, what the rules say, what has come of it',
        params: swapParams,
        headers: z.object({ 'if-none-match': z.string().optional() }),
        response: {
          200: swapView,
          304: z.undefined().describe('As the reader has it'),
          '4xx': problemDetails,
        },
      },
    },
    async (request, reply) => {
      const viewer = viewerOf(request);
      if (isNobody(viewer)) return sendProblem(request, reply, { code: 'NO_DOCTOR' });
      await swaps.expireSwaps(clock.now());
      const swap = await swaps.findSwap(request.params.id);
      if (swap === undefined || !concerns(viewer, swap))
        return sendProblem(request, reply, { code: 'SWAP_NOT_FOUND' });
      const etag = swapEtag(swap);
      void reply.headers({ etag, 'cache-control': 'private, no-cache', vary: 'authorization' });
      const known = request.headers['if-none-match'];
      if (known !== undefined && matchesWeakly(known, etag)) return reply.code(304).send();
      return showSwap(parts, request, swap);
    },
  );
}

/** As the asker may see it. */
export async function showSwap(
  parts: Pick<SwapReadParts, 'vakter'>,
  request: FastifyRequest,
  swap: Swap,
): Promise<z.infer<typeof swapView>> {
  const [view] = await showSwaps(parts, request, [swap]);
  if (view === undefined) throw new Error(`Swap ${swap.id} is not shown.`);
  return view;
}

async function showSwaps(
  { vakter }: Pick<SwapReadParts, 'vakter'>,
  request: FastifyRequest,
  swaps: readonly Swap[],
): Promise<z.infer<typeof swapView>[]> {
  const viewer = viewerOf(request);
  const namesOf = await readRosterNames(
    vakter,
    swaps.map(({ roster }) => roster),
  );
  return swaps.map((swap) => toSwapView(request, swap, { viewer, names: namesOf(swap.roster) }));
}

/** A role that sees only the own swaps, and names no doctor. */
function isNobody({ all, own }: SwapViewer): boolean {
  return all.length === 0 && own.length === 0;
}
