import { randomUUID } from 'node:crypto';
import type { Actor } from '../audit/audit-entry.js';
import { error, type Issue } from '../domain/issue.js';
import type { Clock } from './clock.js';
import { judgeSwap, type JudgeSwapParts, type SeatSwap } from './judge-swap.js';
import type { HeldSeat, RosterVersion } from './roster-version.js';
import type { Swap, SwapJudgement } from './swap.js';
import type { SwapStore } from './swap-store.js';

export interface RequestSwapParts extends JudgeSwapParts {
  readonly swaps: Pick<SwapStore, 'addSwap' | 'findSwap'>;
  readonly clock: Clock;
}

/** Ids of vakter and doctors. */
export type SwapOffer =
  | { readonly kind: 'exchange'; readonly gives: string; readonly takes: string }
  | { readonly kind: 'give-away'; readonly gives: string; readonly to: string }
  | { readonly kind: 'open'; readonly gives: string };

export interface SwapRequest {
  /** Published. */
  readonly roster: RosterVersion;
  /** Who asks: the doctors that the asker is at the legevakt. */
  readonly own: readonly string[];
  readonly offer: SwapOffer;
  readonly actor: Actor;
}

export type RequestOutcome =
  /** Not new where the same was asked for already and nothing has come of it yet. */
  | { readonly kind: 'requested'; readonly swap: Swap; readonly isNew: boolean }
  | { readonly kind: 'invalid'; readonly issues: readonly Issue[] }
  | { readonly kind: 'not-published' };

/**
 * Asks for a swap. What the rules say of it is stored with it; a breach does not keep anybody from asking, only the leader from approving.
 *
 * @throws {CheckTookTooLongError}
 */
export async function requestSwap(parts: RequestSwapParts, request: SwapRequest): Promise<RequestOutcome> {
  const { swaps, rosters, clock } = parts;
  const { roster, offer, actor } = request;
  if (roster.status !== 'published') return { kind: 'not-published' };
  const at = clock.now();
  const seats = seatsOf(await rosters.heldSeats(roster.id), request, at);
  if ('issues' in seats) return { kind: 'invalid', issues: seats.issues };
  const { from, to, takes } = seats;
  let judgement: SwapJudgement | undefined;
  if (to !== undefined) {
    const verdict = await judgeSwap(parts, { ...seats, to }, roster, at);
    if (verdict.kind === 'seat-changed') throw new Error(`Roster ${roster.id} does not have its own seats.`);
    if (verdict.kind === 'invalid') return { kind: 'invalid', issues: verdict.issues.map(aboutRequest) };
    ({ judgement } = verdict);
  }
  const id = randomUUID();
  const known = await swaps.addSwap({
    id,
    roster: roster.id,
    kind: offer.kind,
    from,
    ...(to === undefined ? {} : { to }),
    gives: offer.gives,
    ...(takes === undefined ? {} : { takes: takes.vakt }),
    requestedAt: at,
    ...(judgement === undefined ? {} : { judgement }),
    actor,
  });
  const swap = await swaps.findSwap(known);
  if (swap === undefined) throw new Error(`Swap ${known} is gone.`);
  return { kind: 'requested', swap, isNew: known === id };
}

type Seats = Omit<SeatSwap, 'to'> & Partial<Pick<SeatSwap, 'to'>>;

function seatsOf(
  held: readonly HeldSeat[],
  { own, offer }: SwapRequest,
  at: Date,
): Seats | { readonly issues: readonly Issue[] } {
  const gives = held.find(({ vakt }) => vakt === offer.gives);
  // Nobody is told who has a vakt that is not theirs.
  if (gives === undefined || !own.includes(gives.doctor)) return { issues: [notYours(offer.gives)] };
  const takes = offer.kind === 'exchange' ? held.find(({ vakt }) => vakt === offer.takes) : undefined;
  if (offer.kind === 'exchange' && takes === undefined) return { issues: [notHeld(offer.takes)] };
  const to = offer.kind === 'give-away' ? offer.to : takes?.doctor;
  const issues = [
    ...(hasBegun(gives, at) ? [begun('gives', gives.vakt)] : []),
    ...(takes !== undefined && hasBegun(takes, at) ? [begun('takes', takes.vakt)] : []),
    ...(to === gives.doctor ? [withOneself(offer.kind === 'exchange' ? 'takes' : 'to')] : []),
  ];
  if (issues.length > 0) return { issues };
  return {
    from: gives.doctor,
    gives,
    ...(to === undefined ? {} : { to }),
    ...(takes === undefined ? {} : { takes }),
  };
}

function hasBegun({ start }: HeldSeat, at: Date): boolean {
  return Date.parse(start) <= at.getTime();
}

/** Of the roster only the one who is to take the vakt is new. */
function aboutRequest(issue: Issue): Issue {
  return issue.code === 'DOCTOR_UNKNOWN' ? { ...issue, pointer: '/to' } : issue;
}

function notYours(vakt: string): Issue {
  return error('VAKT_NOT_YOURS', ['gives'], {
    nb: `Du har ikke vakten «${vakt}» i denne vaktplanen.`,
    nn: `Du har ikkje vakta «${vakt}» i denne vaktplanen.`,
    en: `You do not have the vakt "${vakt}" in this roster.`,
  });
}

function notHeld(vakt: string): Issue {
  return error('VAKT_NOT_HELD', ['takes'], {
    nb: `Ingen har vakten «${vakt}» i denne vaktplanen. Et bytte er innenfor én plan.`,
    nn: `Ingen har vakta «${vakt}» i denne vaktplanen. Eit byte er innanfor éin plan.`,
    en: `Nobody has the vakt "${vakt}" in this roster. A swap is within one roster.`,
  });
}

function begun(part: 'gives' | 'takes', vakt: string): Issue {
  return error('VAKT_BEGUN', [part], {
    nb: `Vakten «${vakt}» har begynt og kan ikke byttes.`,
    nn: `Vakta «${vakt}» har byrja og kan ikkje bytast.`,
    en: `The vakt "${vakt}" has begun and cannot be swapped.`,
  });
}

function withOneself(part: 'takes' | 'to'): Issue {
  return error('SWAP_WITH_ONESELF', [part], {
    nb: 'Et bytte er med en annen lege.',
    nn: 'Eit byte er med ein annan lege.',
    en: 'A swap is with another doctor.',
  });
}
