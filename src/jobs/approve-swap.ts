import { randomUUID } from 'node:crypto';
import type { Actor } from '../audit/audit-entry.js';
import type { Issue } from '../domain/issue.js';
import { ruleBroken } from './broken-rule.js';
import { noticeOf } from './change-roster-status.js';
import type { Clock } from './clock.js';
import { judgeSwap, publishedRosterOf, type JudgeSwapParts } from './judge-swap.js';
import { swapBegins, swapDeeds, type Swap, type SwapJudgement } from './swap.js';
import type { SwapRefusal, SwapStore } from './swap-store.js';

export interface ApproveSwapParts extends JudgeSwapParts {
  readonly swaps: Pick<SwapStore, 'findSwap' | 'approveSwap' | 'expireSwaps'>;
  readonly clock: Clock;
  /** Whole days between publication and the first day of the period. */
  readonly requiredNoticeDays: number;
}

export interface ApprovalRequest {
  /** As the asker saw it. */
  readonly swap: Swap;
  /** Only where the swap is still as the asker saw it. */
  readonly isGuarded: boolean;
  readonly actor: Actor;
}

export type ApprovalOutcome =
  | { readonly kind: 'approved'; readonly swap: Swap }
  /** One issue for each breach. */
  | { readonly kind: 'breaches'; readonly issues: readonly Issue[] }
  | { readonly kind: 'invalid'; readonly issues: readonly Issue[] }
  | SwapRefusal;

/** Others may publish while the rules look at the swap; then they look again, so often. */
const mostTries = 3;

/**
 * Approves an accepted swap: a version of the published roster with the swap done is published. Every rule has looked at just that version.
 * Approving what is approved changes nothing.
 *
 * @throws {CheckTookTooLongError}
 */
export async function approveSwap(
  parts: ApproveSwapParts,
  { swap, isGuarded, actor }: ApprovalRequest,
): Promise<ApprovalOutcome> {
  const { state, to } = swap;
  if (state === 'approved') return { kind: 'approved', swap };
  if (to === undefined || !(swapDeeds.approve.from as readonly string[]).includes(state))
    return { kind: 'not-possible', state };
  for (let tries = 0; tries < mostTries; tries += 1) {
    const outcome = await tryToApprove(parts, { ...swap, to }, { isGuarded, actor });
    if (outcome.kind !== 'roster-changed') return outcome;
  }
  return { kind: 'stale' };
}

async function tryToApprove(
  parts: ApproveSwapParts,
  swap: Swap & { readonly to: string },
  { isGuarded, actor }: Omit<ApprovalRequest, 'swap'>,
): Promise<ApprovalOutcome | { readonly kind: 'roster-changed' }> {
  const { swaps, clock, requiredNoticeDays } = parts;
  const base = await publishedRosterOf(parts, swap);
  const verdict =
    base === undefined ? { kind: 'seat-changed' as const } : await judgeSwap(parts, swap, base, clock.now());
  if (verdict.kind === 'invalid') return verdict;
  const at = clock.now();
  if (base === undefined || verdict.kind === 'seat-changed' || swapBegins(swap) <= at) {
    await swaps.expireSwaps(at);
    const state = (await swaps.findSwap(swap.id))?.state;
    return state === undefined || state === 'accepted' ? { kind: 'stale' } : { kind: 'not-possible', state };
  }
  const { judgement, contents, judgedBy } = verdict;
  if (judgement.breaches > 0) return { kind: 'breaches', issues: breachesIn(judgement) };
  const outcome = await swaps.approveSwap({
    id: swap.id,
    ...(isGuarded ? { revision: swap.revision } : {}),
    roster: base.id,
    result: randomUUID(),
    contents,
    ...(judgedBy === undefined ? {} : { judgedBy }),
    publication: { at, ...noticeOf(base, at, requiredNoticeDays) },
    judgement,
    at,
    actor,
  });
  if (outcome.kind !== 'changed') return outcome;
  await swaps.expireSwaps(at);
  const approved = await swaps.findSwap(swap.id);
  return approved === undefined ? { kind: 'unknown' } : { kind: 'approved', swap: approved };
}

function breachesIn({ findings }: SwapJudgement): Issue[] {
  return findings
    .filter(({ change, status }) => change === 'comes' && status === 'breach')
    .map((finding) => ruleBroken(finding));
}
