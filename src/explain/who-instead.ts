import type { FlipEffect } from '../../solver/index.js';
import type { Roster } from '../domain/roster.js';
import { toIso, type LocalDate } from '../domain/time.js';
import type { Vakt } from '../domain/vakt.js';
import type { ActiveRule } from '../rules/active-rules.js';
import { makeBrokenRules, type NewlyBroken } from './broken-rules.js';
import { byCallOrder, changesByPlace, compareChanges, countVakterLately, type Ranked } from './call-order.js';
import { makeEffectOfMoves, withoutLocks, type EffectOfMoves, type Move } from './moves.js';

/** Who may have a vakt instead of its holder, or at all: `vaktplan/who-instead/1`. Ids, never names. */
export interface WhoInstead {
  readonly version: 'vaktplan/who-instead/1';
  readonly vakt: string;
  readonly date: LocalDate;
  readonly line: string;
  readonly from: string;
  readonly to: string;
  readonly holder: string | null;
  /** The job locks the vakt; everything here is said as though it did not. */
  readonly isLocked: boolean;
  /** Every doctor but the holder; who is asked first stands first. */
  readonly candidates: readonly StandIn[];
  /** Doctors who may take it where the holder takes one of theirs; the best of what breaks nothing. */
  readonly swaps: readonly SwapOffer[];
}

export interface StandIn extends Ranked {
  /** Hard rules that are broken, or broken more, where this doctor has the vakt; none where it is legal. */
  readonly breaks: readonly NewlyBroken[];
}

export interface SwapOffer extends Omit<Ranked, 'legal'> {
  /** The vakt of this doctor that the holder takes. */
  readonly gives: string;
}

/** Swaps beyond these are not worth reading. */
const mostSwaps = 10;

/** Numbers come from the model, sentences from the checkers. Everything else in the roster stays as it is. */
export function findWhoInstead(given: Roster, rules: readonly ActiveRule[], vakt: Vakt): WhoInstead {
  const parts = askOf(given, rules, vakt);
  const { holder } = parts;
  return {
    version: 'vaktplan/who-instead/1',
    vakt: vakt.id,
    date: vakt.date,
    line: vakt.lineId,
    from: toIso(vakt.start),
    to: toIso(vakt.end),
    holder: holder ?? null,
    isLocked: given.problem.lockByVakt.has(vakt.id),
    candidates: findStandIns(parts),
    swaps: findSwaps(parts, given.problem.lockByVakt).slice(0, mostSwaps),
  };
}

/** A legal change of who has one vakt: another doctor, who may give another vakt to the holder. */
export interface LegalChange extends Ranked {
  readonly gives?: string;
}

/** Every legal move and swap of the vakt; at the same cost moves stand first. */
export function findLegalChanges(
  given: Roster,
  rules: readonly ActiveRule[],
  vakt: Vakt,
): readonly LegalChange[] {
  const parts = askOf(given, rules, vakt);
  const moves = effectsOfMoves(parts).map(({ doctor, effect }) =>
    rankOf(doctor, effect, rules, parts.lately),
  );
  const swaps = findSwaps(parts, given.problem.lockByVakt).map((swap) => ({ ...swap, legal: true }));
  return [...moves.filter(({ legal }) => legal), ...swaps].sort(
    (a: LegalChange, b: LegalChange) =>
      compareChanges(a.change, b.change) ||
      Number(a.gives !== undefined) - Number(b.gives !== undefined) ||
      byCallOrder(a, b),
  );
}

interface AskedVakt {
  readonly roster: Roster;
  readonly rules: readonly ActiveRule[];
  readonly vakt: Vakt;
  readonly holder: string | undefined;
  readonly effectOf: EffectOfMoves;
  readonly lately: ReadonlyMap<string, number>;
}

function askOf(given: Roster, rules: readonly ActiveRule[], vakt: Vakt): AskedVakt {
  const roster = withoutLocks(given);
  return {
    ...{ roster, rules, vakt, holder: roster.assignments.get(vakt.id) },
    effectOf: makeEffectOfMoves(roster, rules, vakt.id),
    lately: countVakterLately(roster, vakt),
  };
}

/** Of every doctor but the holder whom the model knows there. */
function effectsOfMoves({ roster, vakt, holder, effectOf }: AskedVakt) {
  return roster.problem.doctors
    .filter(({ id }) => id !== holder)
    .flatMap(({ id: doctor }) => {
      const effect = effectOf([{ vakt: vakt.id, from: holder, to: doctor }]);
      return effect === undefined ? [] : [{ doctor, effect }];
    });
}

function findStandIns(parts: AskedVakt): StandIn[] {
  const { roster, rules, vakt, lately } = parts;
  const empty = new Map([...roster.assignments].filter(([id]) => id !== vakt.id));
  const brokenRules = makeBrokenRules([roster, { ...roster, assignments: empty }], rules);
  return effectsOfMoves(parts)
    .map(({ doctor, effect }): StandIn => {
      const after = { ...roster, assignments: new Map([...roster.assignments, [vakt.id, doctor]]) };
      const broken = effect.worse.map(({ rule }) => rule);
      return {
        ...rankOf(doctor, effect, rules, lately),
        breaks: broken.length === 0 ? [] : brokenRules(broken, after),
      };
    })
    .sort(byCallOrder);
}

function findSwaps(
  { roster, rules, vakt, holder, effectOf, lately }: AskedVakt,
  locks: ReadonlyMap<string, unknown>,
): SwapOffer[] {
  if (holder === undefined) return [];
  return [...roster.assignments]
    .filter(([own, doctor]) => doctor !== holder && !locks.has(own))
    .flatMap(([own, doctor]) => {
      const moves: Move[] = [
        { vakt: vakt.id, from: holder, to: doctor },
        { vakt: own, from: doctor, to: holder },
      ];
      const effect = effectOf(moves);
      return effect === undefined ? [] : [{ ...rankOf(doctor, effect, rules, lately), gives: own }];
    })
    .filter(({ legal }) => legal)
    .sort((a, b) => byCallOrder(a, b) || (a.gives < b.gives ? -1 : 1))
    .map(({ doctor, gives, change, vakterLately }) => ({ doctor, gives, change, vakterLately }));
}

function rankOf(
  doctor: string,
  { worse, costs }: FlipEffect,
  rules: readonly ActiveRule[],
  lately: ReadonlyMap<string, number>,
): Ranked {
  return {
    doctor,
    legal: worse.length === 0,
    change: changesByPlace(costs, rules),
    vakterLately: lately.get(doctor) ?? 0,
  };
}
