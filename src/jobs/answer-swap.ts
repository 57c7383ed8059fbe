import type { Actor } from '../audit/audit-entry.js';
import type { Issue } from '../domain/issue.js';
import type { Clock } from './clock.js';
import { judgeSwap, publishedRosterOf, type JudgeSwapParts } from './judge-swap.js';
import { swapDeeds, type Swap, type SwapDeed, type SwapJudgement } from './swap.js';
import type { SwapRefusal, SwapStore } from './swap-store.js';

export interface AnswerSwapParts extends JudgeSwapParts {
  readonly swaps: Pick<SwapStore, 'findSwap' | 'changeSwap' | 'expireSwaps'>;
  readonly clock: Clock;
}

export interface SwapAnswer {
  /** As the asker saw it. */
  readonly swap: Swap;
  readonly deed: Exclude<SwapDeed, 'approve'>;
  /** The doctors that the asker is at the legevakt; a leader may be none. */
  readonly own: readonly string[];
  /** Only where the swap is still as the asker saw it. */
  readonly isGuarded: boolean;
  readonly actor: Actor;
}

export type AnswerOutcome =
  | { readonly kind: 'answered'; readonly swap: Swap }
  /** It is for the other of the two. */
  | { readonly kind: 'not-yours' }
  | { readonly kind: 'invalid'; readonly issues: readonly Issue[] }
  | SwapRefusal;

/**
 * Accepts, declines, withdraws or rejects. Doing again what one has done changes nothing.
 *
 * @throws {CheckTookTooLongError}
 */
export async function answerSwap(parts: AnswerSwapParts, answer: SwapAnswer): Promise<AnswerOutcome> {
  const { swaps, clock } = parts;
  const { swap, deed, own, isGuarded, actor } = answer;
  const { to, from } = swapDeeds[deed];
  const party = partyOf(swap, deed, own);
  if (party === undefined) return { kind: 'not-yours' };
  if (swap.state === to) return { kind: 'answered', swap };
  if (!(from as readonly string[]).includes(swap.state)) return { kind: 'not-possible', state: swap.state };
  let judgement: SwapJudgement | undefined;
  if (deed === 'accept') {
    const verdict = await judgeAgain(parts, { ...swap, to: party });
    if (verdict.kind !== 'judged') return verdict;
    ({ judgement } = verdict);
  }
  const at = clock.now();
  await swaps.expireSwaps(at);
  const outcome = await swaps.changeSwap({
    id: swap.id,
    to,
    from,
    ...(isGuarded ? { revision: swap.revision } : {}),
    ...(deed === 'accept' ? { taker: party } : {}),
    ...(judgement === undefined ? {} : { judgement }),
    at,
    actor,
  });
  if (outcome.kind !== 'changed') return outcome;
  const changed = await swaps.findSwap(swap.id);
  return changed === undefined ? { kind: 'unknown' } : { kind: 'answered', swap: changed };
}

/**
 * As which of their own doctors somebody can do a deed; undefined where it is none of theirs. A leader needs no doctor. What is offered to
 * all is for nobody to decline.
 */
export function partyOf(swap: Swap, deed: SwapDeed, own: readonly string[]): string | undefined {
  const { by } = swapDeeds[deed];
  switch (by) {
    case 'leader':
      return swap.from;
    case 'giver':
      return own.find((doctor) => doctor === swap.from);
    case 'taker':
      return own.find((doctor) =>
        swap.to === undefined
          ? deed === 'accept' && swap.state === 'requested' && doctor !== swap.from
          : doctor === swap.to,
      );
  }
}

async function judgeAgain(parts: AnswerSwapParts, swap: Swap & { readonly to: string }) {
  const base = await publishedRosterOf(parts, swap);
  const verdict = base === undefined ? undefined : await judgeSwap(parts, swap, base, parts.clock.now());
  return verdict === undefined || verdict.kind === 'seat-changed' ? { kind: 'stale' as const } : verdict;
}
