import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { legevakterWhere, may } from '../access/decide.js';
import { everywhere } from '../access/principal.js';
import { partyOf } from '../jobs/answer-swap.js';
import type { RosterNames } from '../jobs/roster-names.js';
import type { HeldSeat } from '../jobs/roster-version.js';
import { expiryReasons, swapDeeds, swapKinds, swapStates, type Swap, type SwapDeed } from '../jobs/swap.js';
import { judgementFor, ownAt, type SwapViewer } from '../jobs/swap-viewer.js';
import { doctorNumbers } from './roster-report-views.js';
import { text } from './rule-shapes.js';

const instant = z.iso.datetime();
const doctor = z.object({ doctor: z.string(), name: z.string() });
const seat = z.object({
  vakt: z.string(),
  line: z.string(),
  lineName: z.string(),
  place: z.string().nullable(),
  start: z.string().describe('RFC 3339 with offset'),
  end: z.string(),
});

const judgement = z
  .object({
    at: instant,
    roster: z.uuid().describe('The published version that was judged with the swap done'),
    breaches: z.int().describe('In the whole roster; with any the swap cannot be approved'),
    breachesOfOthers: z.int().describe('Of these, those that concern somebody else: no more is said of them'),
    findings: z
      .array(
        z.object({
          change: z.enum(['comes', 'goes']),
          status: z.enum(['breach', 'given', 'overridden', 'shortage', 'quality']),
          rule: z.string(),
          title: text,
          doctor: z.string().nullable(),
          date: z.iso.date(),
          vakter: z.array(z.string()).readonly(),
          message: text.describe('Ids, never names'),
        }),
      )
      .readonly()
      .describe('What the rules find with the swap and not without it, and the other way round'),
    load: z
      .array(z.object({ doctor: z.string(), before: doctorNumbers, after: doctorNumbers }))
      .readonly()
      .describe('What the doctors have of the roster, without the swap and with it'),
  })
  .describe('A doctor sees what concerns the own vakter; leaders and tillitsvalgte see all of it');

export const swapView = z
  .object({
    id: z.uuid(),
    legevakt: z.string(),
    period: z.object({ from: z.iso.date(), to: z.iso.date() }),
    roster: z.uuid().describe('The published version that it was asked of'),
    kind: z.enum(swapKinds),
    state: z.enum(swapStates),
    expiredBecause: z
      .enum(expiryReasons)
      .optional()
      .describe('begun: a vakt of the swap has; seat-changed: a newer roster has other holders or times'),
    from: doctor.describe('Who asks and gives'),
    to: doctor.nullable().describe('Who takes; null for an open offer until somebody accepts'),
    gives: seat,
    takes: seat.nullable().describe('What is given in return; null where nothing is'),
    requestedAt: instant,
    acceptedAt: instant.optional(),
    endedAt: instant.optional(),
    judgement: judgement.nullable().describe('Null for an open offer until somebody accepts'),
    result: z.uuid().optional().describe('The version of the roster that came of it'),
    links: z.record(z.string(), z.string()).describe('What the asker can do now'),
  })
  .meta({ id: 'Swap' });
type SwapView = z.infer<typeof swapView>;

export function swapPath(id: string): string {
  return `/v1/swaps/${id}`;
}

/** Strong: what the address says to one and the same reader is the same as long as the revision is. */
export function swapEtag({ id, revision }: Swap): string {
  return `"${id}.${revision}"`;
}

/** What the asker may see: by the roles, and by the doctors that they name. */
export function viewerOf({ principal }: FastifyRequest): SwapViewer {
  const own = principal.grants.flatMap(({ legevakt, doctor: id }) =>
    id === undefined || legevakt === everywhere || !may(principal, 'swap:read', legevakt)
      ? []
      : [{ legevakt, doctor: id }],
  );
  return { all: legevakterWhere(principal, 'swap:read-all'), own };
}

/** As `viewer` may see it. */
export function toSwapView(
  request: FastifyRequest,
  swap: Swap,
  { viewer, names }: { readonly viewer: SwapViewer; readonly names: RosterNames },
): SwapView {
  const { id, legevakt, period, roster, kind, state, expiredBecause, from, to, gives, takes } = swap;
  const { requestedAt, acceptedAt, endedAt, result } = swap;
  const named = (one: string) => ({ doctor: one, name: names.doctor(one) });
  return {
    id,
    legevakt,
    period,
    roster,
    kind,
    state,
    ...(expiredBecause === undefined ? {} : { expiredBecause }),
    from: named(from),
    to: to === undefined ? null : named(to),
    gives: toSeat(gives, names),
    takes: takes === undefined ? null : toSeat(takes, names),
    requestedAt: requestedAt.toISOString(),
    ...(acceptedAt === undefined ? {} : { acceptedAt: acceptedAt.toISOString() }),
    ...(endedAt === undefined ? {} : { endedAt: endedAt.toISOString() }),
    judgement: judgementFor(viewer, swap) ?? null,
    ...(result === undefined ? {} : { result }),
    links: linksOf(request, swap, ownAt(viewer, legevakt)),
  };
}

function toSeat({ vakt, line, start, end }: HeldSeat, names: RosterNames): z.infer<typeof seat> {
  const { name, place = null } = names.line(line);
  return { vakt, line, lineName: name, place, start, end };
}

function linksOf({ principal }: FastifyRequest, swap: Swap, own: readonly string[]): Record<string, string> {
  const self = swapPath(swap.id);
  const possible = (Object.keys(swapDeeds) as SwapDeed[]).filter((deed) => {
    const { from, by } = swapDeeds[deed];
    const permission = by === 'leader' ? 'swap:decide' : 'swap:request';
    return (
      (from as readonly string[]).includes(swap.state) &&
      may(principal, permission, swap.legevakt) &&
      partyOf(swap, deed, own) !== undefined
    );
  });
  return { self, ...Object.fromEntries(possible.map((deed) => [deed, `${self}:${deed}`])) };
}
