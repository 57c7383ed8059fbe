import type { Doctor } from '../domain/doctor.js';
import type { Text } from '../domain/issue.js';
import type { Wish } from '../domain/job/plan-input.js';
import type { Roster } from '../domain/roster.js';
import type { Vakt } from '../domain/vakt.js';
import { wishConcerns } from '../domain/wish.js';
import { changesByPlace, compareChanges, type PlaceChange } from '../explain/call-order.js';
import { isHiddenAmong } from '../explain/hidden-among.js';
import { makeEffectOfMoves, type EffectOfMoves } from '../explain/moves.js';
import { findObstacles } from '../explain/obstacles.js';
import { isAboutOnly } from '../explain/own-answer.js';
import { othersWhoFit } from './others-who-fit.js';
import { tierName } from '../reports/tier-name.js';
import type { ActiveRule } from '../rules/active-rules.js';

/** A wish of the doctor's for dates of the period, and what became of it. */
export interface OwnWish {
  readonly wish: Wish;
  /** Vakter of the doctor that it speaks of. */
  readonly vakter: readonly Vakt[];
  /** None: it was met. */
  readonly refusals: readonly Refusal[];
}

export interface Refusal {
  /** Undefined for a wish that brought no vakt. */
  readonly vakt: Vakt | undefined;
  readonly reason: RefusalReason;
}

/** Each but `locked`, `no-vakt` and `withheld` is said of one vakt going from one doctor to another, with all else as it is. */
export type RefusalReason =
  /** Whoever planned has decided it. */
  | { readonly kind: 'locked' }
  /** The wish speaks of no vakt of the period. */
  | { readonly kind: 'no-vakt' }
  /** No other doctor may have the vakt under the hard rules. */
  | { readonly kind: 'nobody-else' }
  /** Hard rules that keep the doctor off every vakt that the wish speaks of; those that tell of others are left out. */
  | { readonly kind: 'rules'; readonly titles: readonly Text[] }
  /** It rests on so few other doctors that it would tell of one of them. */
  | { readonly kind: 'withheld' }
  /** The cheapest change makes the roster worse here first. */
  | { readonly kind: 'worse'; readonly place: Text; readonly by: number }
  | { readonly kind: 'not-worse' };

/** The hard rules are asked about so many vakter of a wish. */
const mostVakterAsked = 5;

export function findOwnWishes(roster: Roster, rules: readonly ActiveRule[], doctor: Doctor): OwnWish[] {
  const { problem, assignments } = roster;
  const { from, to } = problem.job.period;
  const own = problem.job.wishes.filter(
    (wish) => wish.doctor === doctor.id && wish.from <= to && wish.to >= from,
  );
  if (own.length === 0) return [];
  const asked: Asked = { roster, rules, doctor, effectOf: makeEffectOfMoves(roster, rules) };
  return own.map((wish) => {
    const concerned = problem.vakter.filter((vakt) => wishConcerns(wish, vakt));
    const vakter = concerned.filter(({ id }) => assignments.get(id) === doctor.id);
    const refusals =
      wish.kind === 'would-like'
        ? vakter.length > 0
          ? []
          : [{ vakt: undefined, reason: whyNone(asked, concerned) }]
        : vakter.map((vakt) => ({ vakt, reason: whyAllTheSame(asked, vakt) }));
    return { wish, vakter, refusals };
  });
}

interface Asked {
  readonly roster: Roster;
  readonly rules: readonly ActiveRule[];
  readonly doctor: Doctor;
  readonly effectOf: EffectOfMoves;
}

/** Why the doctor has a vakt in spite of the wish. */
function whyAllTheSame({ roster, rules, doctor, effectOf }: Asked, vakt: Vakt): RefusalReason {
  if (roster.problem.lockByVakt.has(vakt.id)) return { kind: 'locked' };
  const others = othersWhoFit(roster, rules, { vakt, doctor });
  if (!isHiddenAmong(others.length)) return { kind: 'withheld' };
  const changes = others.flatMap(({ id }) =>
    legalChange(effectOf, rules, { vakt: vakt.id, from: doctor.id, to: id }),
  );
  return cheapest(changes) ?? { kind: 'nobody-else' };
}

/** Why a wish for a vakt brought none. */
function whyNone({ roster, rules, doctor, effectOf }: Asked, concerned: readonly Vakt[]): RefusalReason {
  const { problem, assignments } = roster;
  if (concerned.length === 0) return { kind: 'no-vakt' };
  const open = concerned.filter(({ id }) => !problem.lockByVakt.has(id));
  if (open.length === 0) return { kind: 'locked' };
  const titlesOf = (vakt: Vakt): Text[] => ownTitles({ roster, rules, doctor }, vakt);
  const holders = new Set(open.flatMap(({ id }) => assignments.get(id) ?? []));
  if (isHiddenAmong(holders.size)) {
    const changes = open.flatMap(({ id }) =>
      legalChange(effectOf, rules, { vakt: id, from: assignments.get(id), to: doctor.id }),
    );
    const best = cheapest(changes);
    if (best !== undefined) return best;
  } else if (open.some((vakt) => titlesOf(vakt).length === 0)) return { kind: 'withheld' };
  const titles = open.slice(0, mostVakterAsked).flatMap(titlesOf);
  return { kind: 'rules', titles: [...new Map(titles.map((title) => [title.nb, title])).values()] };
}

/** Hard rules that keep the doctor off a vakt and tell of nobody else. */
function ownTitles({ roster, rules, doctor }: Omit<Asked, 'effectOf'>, vakt: Vakt): Text[] {
  const others = new Set(roster.problem.doctors.map(({ id }) => id).filter((id) => id !== doctor.id));
  const { always, here } = findObstacles(roster, rules, { vakt, doctor, isHeld: true });
  return [...always, ...here]
    .filter((obstacle) => isAboutOnly(obstacle, doctor.id, others))
    .map(({ title }) => title);
}

/** Empty where the move would break a hard rule. */
function legalChange(
  effectOf: EffectOfMoves,
  rules: readonly ActiveRule[],
  move: Parameters<EffectOfMoves>[0][number],
): (readonly PlaceChange[])[] {
  const effect = effectOf([move]);
  return effect === undefined || effect.worse.length > 0 ? [] : [changesByPlace(effect.costs, rules)];
}

function cheapest(changes: readonly (readonly PlaceChange[])[]): RefusalReason | undefined {
  const [best] = [...changes].sort(compareChanges);
  if (best === undefined) return undefined;
  const first = best.find(({ change }) => change !== 0);
  return first === undefined || first.change < 0
    ? { kind: 'not-worse' }
    : { kind: 'worse', place: tierName(first), by: first.change };
}
